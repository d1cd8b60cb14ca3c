/** First and last letter of what the bundled font has: Latin, Greek, Cyrillic, and the Latin letters of Vietnamese. */
export const blocks = [
  [0x20, 0x7e],
  [0xa0, 0xac],
  [0xae, 0x148],
  [0x14a, 0x17f],
  [0x386, 0x386],
  [0x388, 0x38a],
  [0x38c, 0x38c],
  [0x38e, 0x3a1],
  [0x3a3, 0x3ce],
  [0x410, 0x44f],
  [0x401, 0x401],
  [0x451, 0x451],
  [0x1ea0, 0x1ef9],
] as const;

const others = new Set('–—‘’“”•…€™−×↑↓ơưƠƯ');

/** Whether a picture can show every character of a text. */
export function isWritable(text: string): boolean {
  return [...text].every((character) => {
    const code = character.codePointAt(0) ?? 0;
    return others.has(character) || blocks.some(([first, last]) => code >= first && code <= last);
  });
}
