// Writes the advance widths of Inter, in font units, so that a chart can be laid out without loading a font.
// Run after an update of @fontsource/inter: node scripts/font-widths.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype from 'opentype.js';

const require = createRequire(import.meta.url);
const first = 0x20;
const last = 0x17f;
const beyond = [...'–—‘’“”•…€™−×↑↓→←'];

function load(subset, weight) {
  const bytes = readFileSync(require.resolve(`@fontsource/inter/files/inter-${subset}-${weight}-normal.woff`));
  return opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

function widths(weight) {
  const fonts = [load('latin', weight), load('latin-ext', weight)];
  const advance = (character) => {
    const font = fonts.find((candidate) => candidate.charToGlyphIndex(character) !== 0);
    return font ? font.charToGlyph(character).advanceWidth : 0;
  };
  const table = Array.from({ length: last - first + 1 }, (_, index) => advance(String.fromCodePoint(first + index)));
  const more = Object.fromEntries(beyond.map((character) => [character, advance(character)]));
  return { unitsPerEm: fonts[0].unitsPerEm, table, more };
}

const entries = [400, 600].map((weight) => {
  const { unitsPerEm, table, more } = widths(weight);
  return `  ${weight}: { unitsPerEm: ${unitsPerEm}, first: ${first}, widths: ${JSON.stringify(table)}, more: ${JSON.stringify(more)} },`;
});
writeFileSync(
  new URL('../src/chart/inter.generated.ts', import.meta.url),
  `// Written by scripts/font-widths.mjs from @fontsource/inter. 0: the font has no such character.\n` +
    `export const interWidths = {\n${entries.join('\n')}\n} as const;\n`,
);
