import { splitOf, tokenise } from './tokens.ts';
import { SPLITS, SYNONYMS } from './vocabulary.ts';

/**
 * Whether two names mean the same value of the same split, in other letters, punctuation or abbreviations: `val_acc` and
 * `Validation accuracy`. Numbers tell names apart: `top1` and `top5`.
 */
export function isSameName(one: string, other: string): boolean {
  return splitOf(one) === splitOf(other) && spelledOut(one) === spelledOut(other);
}

/** The words of a name without its split, each by its longest form: `accuracy` for `val_acc`. */
export function spelledOut(name: string): string {
  const words = tokenise(name).filter((word) => !SPLITS.has(word));
  return words.map((word) => SYNONYMS.get(word) ?? word).join(' ');
}
