import { interWidths } from './inter.generated.ts';

/** The two weights of Inter that charts and badges use. */
export type FontWeight = 400 | 600;

/** Substitute for a character that the bundled font lacks, when measured and when drawn. */
export const missingCharacter = '?';

/** Of both weights. */
export const { unitsPerEm } = interWidths[400];

/** From a character to the next one, in units of the font; 0 if the font lacks it. */
export function advance(character: string, weight: FontWeight): number {
  const { blocks, more } = interWidths[weight];
  const other: Readonly<Record<string, number>> = more;
  const code = character.codePointAt(0) ?? 0;
  const block = blocks.find(({ first, widths }) => code >= first && code < first + widths.length);
  return block?.widths[code - block.first] || other[character] || 0;
}

/** Width of one line of text set in Inter, in the unit of `size` (CSS pixels). Without kerning, as `outlines.ts` draws it. */
export function textWidth(text: string, size: number, weight: FontWeight = 400): number {
  const substitute = advance(missingCharacter, weight);
  let units = 0;
  for (const character of text) units += advance(character, weight) || substitute;
  return (units / unitsPerEm) * size;
}

/** The text, cut with an ellipsis where it is wider than `width` pixels. */
export function fitText(text: string, width: number, size: number, weight: FontWeight = 400): string {
  if (textWidth(text, size, weight) <= width) return text;
  const characters = [...text];
  while (characters.length > 0 && textWidth(`${characters.join('').trimEnd()}…`, size, weight) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/** White space at which a line may break: none beside a number and what it counts or equals. */
const breakable = /[^\S\u00a0\u202f]+(?![\d=])/u;

/** The text in at most `limit` lines of at most `width` pixels, broken between words; the last line is cut with an ellipsis. */
export function wrapText(text: string, width: number, size: number, weight: FontWeight, limit: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const words = text.split(breakable).filter((word) => word !== '');
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, size, weight) <= width) {
      line = longer;
    } else if (lines.length + 1 === limit) {
      line = [line, ...words.slice(index)].join(' ');
      break;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].map((each) => fitText(each, width, size, weight));
}
