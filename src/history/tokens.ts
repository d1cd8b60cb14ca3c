import type { Role } from './history.ts';
import { GLUED_SPLIT, SPLITS } from './vocabulary.ts';

/** The split that a name or a folder speaks of, by a whole token. */
export function splitOf(name: string): Role | undefined {
  for (const token of tokenise(name)) {
    const role = SPLITS.get(token) ?? SPLITS.get(token.replace(/\d+$/, ''));
    if (role !== undefined) return role;
  }
  return undefined;
}

/** A text as a pattern that matches nothing else. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** Words of a name: cut at punctuation and at changes of case, in lower case. */
export function tokenise(name: string): string[] {
  const found: string[] = [];
  for (const part of name.split(/[^\p{L}\p{N}@]+/u)) {
    if (part === '') continue;
    for (const word of uncamel(part)) {
      const glued = GLUED_SPLIT.exec(word);
      if (glued?.[1] !== undefined && glued[2] !== undefined) found.push(glued[1], glued[2]);
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
