import { expect } from 'vitest';
import type { History, Reading } from '../../src/history/history.ts';
import { readHistories } from '../../src/history/read.ts';
import type { SourceFile } from '../../src/source/source.ts';

/** Reads files and holds the reading against what is true of every reading, whatever the content. */
export async function readAndCheck(files: readonly SourceFile[]): Promise<Reading> {
  const reading = await readHistories(files);
  const read = reading.runs.flatMap(({ replicates }) => replicates.flatMap((history) => namedIn(history)));
  const named = [...read, ...reading.refused.map(({ path }) => path)];
  for (const { path } of files) {
    const told = named.some((one) => one === path || one.startsWith(`${path}/`) || path.startsWith(`${one}/`));
    expect(told, `${path} is neither read nor refused`).toBe(true);
  }
  const keys = reading.runs.map(({ key }) => key);
  expect(new Set(keys).size, 'keys are unique').toBe(keys.length);
  for (const { replicates } of reading.runs) for (const history of replicates) checkHistory(history);
  return reading;
}

/** Files that a history was made of, or that its notes say were left for another. */
function namedIn({ files, notes }: History): string[] {
  return [...files.map(({ path }) => path), ...notes.flatMap((note) => ('path' in note ? [note.path] : []))];
}

function checkHistory({ series, breaks }: History): void {
  expect(series.length).toBeGreaterThan(0);
  for (const { name, role, x, y, epochs, buckets, axis } of series) {
    expect(y.length, name).toBe(x.length);
    expect(x.length, name).toBeGreaterThan(0);
    if (epochs !== undefined) expect(epochs.length, name).toBe(x.length);
    for (const one of Object.values(buckets ?? {})) expect(one.length, name).toBe(x.length);
    expect(x.every(Number.isFinite), `${name}: positions are finite`).toBe(true);
    // What is only shown may start again without the training, as counters do.
    if (role === 'other') continue;
    const falls = x.reduce((count, value, i) => (i > 0 && value < (x[i - 1] ?? 0) ? count + 1 : count), 0);
    expect(falls, `${name}: each fall on ${axis} is a break`).toBeLessThanOrEqual(breaks.length);
  }
}
