import type { Role } from '../history.ts';
import { SPLITS, tokens } from '../vocabulary.ts';

const LONGEST_HEADING = 60;

/** Words of a split that mean nothing else in a sentence, as `fit`, `tr` and `va` may. */
const SPLIT_WORDS: ReadonlyMap<string, Role | undefined> = new Map(
  tokens(
    'train training val valid validation validate vali validating eval evaluation evaluating dev heldout crossval test testing',
  ).map((word) => [word, SPLITS.get(word)]),
);

export function isSplitWord(word: string): boolean {
  return SPLIT_WORDS.has(word.toLowerCase());
}

/** The split that words speak of, the last one where they speak of several. */
export function splitIn(words: string): Role | undefined {
  if (words.length > 200 || !/[A-Za-z]/.test(words)) return undefined;
  // `train_test.go:48:` and paths are places in source code.
  const plain = words
    .replace(/\S*(?:[/\\]|\.(?:go|py|rs|[jt]sx?|cc?|cpp|h|java|rb|txt|log|json|ya?ml|csv|sh)\b)\S*/gi, ' ')
    .toLowerCase();
  let found: Role | undefined;
  for (const token of plain.match(/[a-z]+/g) ?? []) found = SPLIT_WORDS.get(token) ?? found;
  return found;
}

/** The split that a heading names, such as `Validating…` or `> EVALUATION`. */
export function sectionOf(line: string): Role | undefined {
  return line.length > LONGEST_HEADING || !/[a-z]{3}/i.test(line) ? undefined : splitIn(line);
}

/** The one split that a heading with a position names, such as `Eval epoch: 14`. Names of metrics and files are no words. */
export function headingSplit(line: string): Role | undefined {
  if (line.length > LONGEST_HEADING) return undefined;
  const found = new Set<Role>();
  for (const token of line.toLowerCase().match(/[a-z_./\\]+/g) ?? []) {
    const role = SPLIT_WORDS.get(token.replace(/\.+$/, ''));
    if (role !== undefined) found.add(role);
  }
  return found.size === 1 ? [...found][0] : undefined;
}
