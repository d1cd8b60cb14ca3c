import { FORMAT_NAMES } from '../history/formats.ts';
import type { Words } from '../report/words.ts';
import { DONE, type Surroundings } from './surroundings.ts';

/** `loss-doctor formats`: the names that `--read-as` takes, as many a line as fit. */
export async function formatsCommand(words: Words, { print, columns }: Surroundings): Promise<number> {
  const widest = Math.max(...FORMAT_NAMES.map(({ length }) => length)) + 2;
  const perLine = Math.max(1, Math.floor((columns - 2) / widest));
  const sorted = FORMAT_NAMES.toSorted();
  const lines = Array.from({ length: Math.ceil(sorted.length / perLine) }, (_, row) =>
    `  ${sorted
      .slice(row * perLine, (row + 1) * perLine)
      .map((name) => name.padEnd(widest))
      .join('')}`.trimEnd(),
  );
  await print(`${words.formats(FORMAT_NAMES.length)}\n\n${lines.join('\n')}\n`);
  return DONE;
}
