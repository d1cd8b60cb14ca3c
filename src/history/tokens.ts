import { inEnglish } from './foreign-words.ts';
import type { Role } from './history.ts';
import { remembered } from './remembered.ts';
import { GLUED_SPLIT, SPLITS, SYNONYMS } from './vocabulary.ts';

/** Characters of a name whose words are looked at: longer names are no names, and thousands of them would cost more than all values. */
const LONGEST = 1000;

/** The split that a name or a folder speaks of, by a whole token. */
export const splitOf = remembered((name): Role | undefined => {
  for (const token of tokenise(name)) {
    const role = SPLITS.get(token) ?? SPLITS.get(withoutDigits(token));
    if (role !== undefined) return role;
  }
  return undefined;
});

/** A word without the digits at its end. Not by a pattern, which would begin anew at each digit of a long number. */
export function withoutDigits(word: string): string {
  let end = word.length;
  while (end > 0 && isDigit(word.charCodeAt(end - 1))) end--;
  return word.slice(0, end);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A text as a pattern that matches nothing else. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** Splits that are said in several words. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:held|hold)[ _-]?out/gi, 'heldout'],
  [/\bout[ _-]of[ _-]sample/gi, 'heldout'],
  [/\bin[ _-]sample(?![a-z])/gi, 'train'],
  // T5X evaluates the tasks that it trains.
  [/\btraining_eval\b/gi, 'eval'],
];

/** Words of a name: cut at punctuation and at changes of case, in lower case, in English. */
export function tokenise(called: string): string[] {
  const found: string[] = [];
  const name = /sample|out|training_eval/i.test(called)
    ? PHRASES.reduce((text, [said, word]) => text.replace(said, word), called.slice(0, LONGEST))
    : called;
  for (const part of inEnglish(name.slice(0, LONGEST)).split(/[^\p{L}\p{N}@]+/u)) {
    if (part === '') continue;
    for (const word of uncamel(part)) {
      const [, split, rest, letter, told] = GLUED_SPLIT.exec(word) ?? [];
      if (split !== undefined && rest !== undefined) found.push(split, rest);
      else if (told !== undefined) found.push(letter === 'v' ? 'val' : 'train', told);
      else found.push(word);
    }
  }
  return found;
}

/** `trainLoss` and `ValAccuracy` are two words; `mAP50`, `RMSE`, `AUC` and `MCOutput` are one. */
function uncamel(part: string): string[] {
  if (!/^[A-Za-z]?[a-z]+(?:[A-Z][a-z]+)+\d*$/.test(part)) return [part.toLowerCase()];
  return part
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(' ');
}

/** `epoch` of `history.epoch`: what a name within objects is called by itself. */
export function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

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
