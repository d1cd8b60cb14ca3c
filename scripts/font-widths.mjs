// Writes the advance widths of Inter, in font units, so that a chart can be laid out without loading a font.
// Run after an update of @fontsource/inter: node scripts/font-widths.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype from 'opentype.js';

const require = createRequire(import.meta.url);
/** Latin and extended Latin, Greek, Cyrillic, and the Latin letters of Vietnamese; then single signs. */
const subsets = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'];
const blocks = [
  [0x20, 0x1b0],
  [0x384, 0x3ce],
  [0x401, 0x45f],
  [0x1ea0, 0x1ef9],
];
const beyond = [...'–—‘’“”•…€™−×↑↓→←'];

function load(subset, weight) {
  const bytes = readFileSync(require.resolve(`@fontsource/inter/files/inter-${subset}-${weight}-normal.woff`));
  return opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

function widths(weight) {
  const fonts = subsets.map((subset) => load(subset, weight));
  const advance = (character) => {
    const font = fonts.find((candidate) => candidate.charToGlyphIndex(character) !== 0);
    return font ? font.charToGlyph(character).advanceWidth : 0;
  };
  const tables = blocks.map(([first, last]) => ({
    first,
    widths: Array.from({ length: last - first + 1 }, (_, index) => advance(String.fromCodePoint(first + index))),
  }));
  const more = Object.fromEntries(beyond.map((character) => [character, advance(character)]));
  return { unitsPerEm: fonts[0].unitsPerEm, tables, more };
}

const entries = [400, 600].map((weight) => {
  const { unitsPerEm, tables, more } = widths(weight);
  const blocksText = tables.map(({ first, widths }) => `{ first: ${first}, widths: ${JSON.stringify(widths)} }`);
  return `  ${weight}: { unitsPerEm: ${unitsPerEm}, blocks: [${blocksText.join(', ')}], more: ${JSON.stringify(more)} },`;
});
writeFileSync(
  new URL('../src/chart/inter.generated.ts', import.meta.url),
  `// Written by scripts/font-widths.mjs from @fontsource/inter. 0: the font has no such character.\n` +
    `export const interWidths = {\n${entries.join('\n')}\n} as const;\n`,
);
