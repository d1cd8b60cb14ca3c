import type { Words } from '../report/words.ts';
import { DONE, type Surroundings } from './surroundings.ts';

/** `loss-doctor formats [NAME]`: the names that `--read-as` takes, or those of them that were asked for, as many a line as fit. */
export async function formatsCommand(names: readonly string[], words: Words, { print, columns }: Surroundings): Promise<number> {
  const widest = Math.max(...names.map(({ length }) => length)) + 2;
  const perLine = Math.max(1, Math.floor((columns - 2) / widest));
  const sorted = names.toSorted();
  const lines = Array.from({ length: Math.ceil(sorted.length / perLine) }, (_, row) =>
    `  ${sorted
      .slice(row * perLine, (row + 1) * perLine)
      .map((name) => name.padEnd(widest))
      .join('')}`.trimEnd(),
  );
  await print(`${words.formats(names.length)}\n\n${lines.join('\n')}\n`);
  return DONE;
}
