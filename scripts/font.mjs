// Writes the advance widths of Inter, in font units, so that a chart can be laid out without loading a font, and the outlines of its Latin
// letters, so that most pictures are drawn without one too. Run after an update of @fontsource/inter: node scripts/font.mjs
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

const fontsOf = { 400: subsets.map((subset) => load(subset, 400)), 600: subsets.map((subset) => load(subset, 600)) };

function widths(weight) {
  const fonts = fontsOf[weight];
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
  `// Written by scripts/font.mjs from @fontsource/inter. 0: the font has no such character.\n` +
    `export const interWidths = {\n${entries.join('\n')}\n} as const;\n`,
);

/** As the path of an SVG that counts upwards. */
function outline(glyph) {
  return glyph.path.commands
    .map(({ type, x, y, x1, y1, x2, y2 }) => {
      const points = [
        [x1, y1],
        [x2, y2],
        [x, y],
      ].filter(([across]) => across !== undefined);
      return type + points.map((point) => point.join(' ')).join(' ');
    })
    .join('');
}

const latin = new Set([...Array.from({ length: 0x180 - 0x20 }, (_, i) => String.fromCodePoint(0x20 + i)), ...beyond]);
const outlines = [400, 600].map((weight) => {
  const [font] = fontsOf[weight];
  const letters = [...latin].filter((letter) => font.charToGlyphIndex(letter) !== 0);
  const rows = letters.map((letter) => `    ${JSON.stringify(letter)}: ${JSON.stringify(outline(font.charToGlyph(letter)))},`);
  return `  ${weight}: {\n${rows.join('\n')}\n  },`;
});
writeFileSync(
  new URL('../src/chart/latin.generated.ts', import.meta.url),
  `// Written by scripts/font.mjs from @fontsource/inter, in units of the font, upwards.\n` +
    `export const latinOutlines: Readonly<Record<400 | 600, Readonly<Record<string, string>>>> = {\n${outlines.join('\n')}\n};\n`,
);
