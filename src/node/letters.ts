import { type Letters, latinLetters } from '../chart/outlines.ts';
import { advance } from '../chart/text-width.ts';

/** The outlines for a text: those of Latin letters, and only for others a reader of fonts. */
export async function lettersFor(text: string): Promise<Letters> {
  const isOther = (character: string) => latinLetters(400, character) === undefined && advance(character, 400) > 0;
  return [...new Set(text)].some(isOther) ? (await import('./fonts.ts')).bundledLetters() : latinLetters;
}
