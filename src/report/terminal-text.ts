// biome-ignore lint/suspicious/noControlCharactersInRegex: the colors of a terminal begin with one.
const ESCAPES = /\u001b\[[0-9;]*m/g;

/** Columns that a terminal gives to a text: two for wide characters and emoji, none for colors and joiners. */
export function widthOf(text: string): number {
  let width = 0;
  for (const point of text.replace(ESCAPES, '')) {
    if (/\p{M}|\p{Cf}|\uFE0F/u.test(point)) continue;
    width +=
      /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\uFF01-\uFF60\u26A0]/u.test(
        point,
      )
        ? 2
        : 1;
  }
  return width;
}

export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Breaks at spaces; `indent` is before every line but the first. */
export function wrapped(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ (?=\S)/).flatMap((one) => pieces(one, width - widthOf(indent) - 2))) {
    const next = line === '' ? word : `${line} ${word}`;
    if (widthOf(next) > width && line.trim() !== '' && line.trim() !== '-') {
      lines.push(line);
      line = indent + word.trimStart();
    } else line = next;
  }
  return [...lines, line].join('\n');
}

/** A word that no line has room for, such as a long name, in parts. */
function pieces(word: string, width: number): readonly string[] {
  if (widthOf(word) <= width || width < 8) return [word];
  const parts: string[] = [];
  let part = '';
  for (const point of word) {
    if (part !== '' && widthOf(part + point) > width) {
      parts.push(part);
      part = '';
    }
    part += point;
  }
  return [...parts, part];
}
