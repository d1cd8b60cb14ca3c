import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Where a kind's thresholds stand with their comments, from the project's root: a bundled script does not know where this file lies. */
const FOLDER = join('src', 'diagnosis', 'findings');
const FILE = 'thresholds.ts';

type Meanings = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The comments on the thresholds of each kind that has some; under no kind, on those that several kinds share. */
export function thresholdMeanings(): Meanings {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll(sep, '/'));
  const kinds = files.filter((path) => path.endsWith(`/${FILE}`)).toSorted();
  return Object.fromEntries([
    ['', meaningsIn(join('src', 'diagnosis', FILE), 'SHARED = {')],
    ...kinds.map((path) => [path.replace(`/${FILE}`, ''), meaningsIn(join(FOLDER, path), 'THRESHOLDS = {')]),
  ]);
}

/** The same as a module for `explain` and the schema. */
export function meaningsModule(meanings: Meanings): string {
  return `// Written by npm run pages from the comments in src/diagnosis: what each threshold is, by its kind; under no kind, what kinds share.
export const THRESHOLD_MEANINGS: Readonly<Record<string, Readonly<Record<string, string>>>> = ${JSON.stringify(meanings, null, 2)};
`;
}

function meaningsIn(path: string, start: string): Readonly<Record<string, string>> {
  const text = readFileSync(path, 'utf8');
  const from = text.indexOf(start);
  const values = text.slice(from, text.indexOf('} as const', from));
  const named = [...values.matchAll(/(?:\/\*\*([\s\S]*?)\*\/\s*)?\b(\w+): -?[\d.]/g)];
  return Object.fromEntries(named.map(([, comment = '', name = '']) => [name, comment.replaceAll(/\s*\n\s*\*\s*/g, ' ').trim()]));
}
