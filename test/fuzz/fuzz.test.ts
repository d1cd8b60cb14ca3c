import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readHistories } from '../../src/history/read.ts';
import { fileOf, WRITTEN } from '../history/files.ts';
import { readAndCheck } from './check.ts';
import { cuts, seeds, TIMEOUT } from './effort.ts';
import { Choices, mutated, randomBytes } from './mutate.ts';

/** Cases that once broke a reader. */
const KEPT_SEEDS: readonly number[] = [5002];

const files = readdirSync(WRITTEN, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && entry.name !== 'manifest.json')
  .map((entry) => join(entry.parentPath, entry.name))
  .sort()
  .map((path) => ({ path: path.slice(WRITTEN.length + 1), bytes: new Uint8Array(readFileSync(path)) }));

/** One file, changed as the seed says, in chunks of a length that the seed says. */
async function mutatedCase(seed: number): Promise<void> {
  const choices = new Choices(seed);
  const [first, ...others] = files;
  if (first === undefined) throw new Error('no fixtures');
  const { path, bytes } = choices.of([first, ...others]);
  const content = choices.below(30) === 0 ? randomBytes(choices.below(3000), choices) : mutated(bytes, choices);
  try {
    await readAndCheck([fileOf(path, content, 1 + choices.below(choices.below(2) === 0 ? 50 : 100_000))]);
  } catch (error) {
    throw new Error(`seed ${seed} (${path})`, { cause: error });
  }
}

test('mutated files of every reader', { timeout: TIMEOUT }, async () => {
  for (const seed of KEPT_SEEDS) await mutatedCase(seed);
  let cases = 0;
  for (const seed of seeds('all')) {
    await mutatedCase(seed);
    cases += 1;
  }
  expect(cases).toBeGreaterThan(20);
});

describe('small files cut off', () => {
  const small = [
    'bare/log.csv',
    'keras/history/history_nan.json',
    'keras/history/history_validation_freq.json',
    'dvclive/non-finite/dvclive/plots/metrics/val_loss.tsv',
  ];
  test.each(small)('%s', async (path) => {
    const bytes = files.find((file) => file.path === path)?.bytes ?? new Uint8Array(0);
    expect(bytes.length).toBeGreaterThan(100);
    for (const length of cuts(0, bytes.length + 1)) await readAndCheck([fileOf(path, bytes.slice(0, length))]);
  });
});

describe('hostile files', () => {
  test('a line of 100 MB is dropped without being held, and what stands around it is read', async () => {
    const chunk = new Uint8Array(1 << 20).fill(120);
    async function* stream(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode('epoch,loss\n0,3\n1,2\n');
      for (let i = 0; i < 100; i++) yield chunk;
      yield new TextEncoder().encode('\n2,1\n');
    }
    const head = new Blob(['epoch,loss\n0,3\n1,2\nxxxx\n']);
    const size = 100 * chunk.length + 23;
    const file = { path: 'log.csv', content: { size, slice: (from?: number, to?: number) => head.slice(from, to), stream } };
    const { runs } = await readAndCheck([file]);
    const history = runs[0]?.replicates[0];
    expect([...(history?.series[0]?.y ?? [])]).toEqual([3, 2, 1]);
    expect(history?.notes).toContainEqual({ code: 'rows-dropped', path: 'log.csv', count: 1, firstLine: 4 });
  });

  test.each(['[', '{"a":'])('a million levels of %s', async (opener) => {
    const { runs } = await readAndCheck([fileOf('deep.json', opener.repeat(1_000_000))]);
    expect(runs).toEqual([]);
  });

  test('ten thousand columns, two of a name, one of them __proto__', async () => {
    const names = Array.from({ length: 10_000 }, (_, i) => (i === 7 ? '__proto__' : i === 9 ? 'm8_loss' : `m${i}_loss`));
    const rows = [0, 1, 2].map((epoch) => [epoch, ...names.map((_, i) => i + epoch)].join(','));
    const { runs } = await readAndCheck([fileOf('wide.csv', `epoch,${names.join(',')}\n${rows.join('\n')}\n`)]);
    const series = runs[0]?.replicates[0].series ?? [];
    expect(series.length).toBeGreaterThan(1000);
    expect(new Set(series.map(({ name }) => name)).size).toBe(series.length);
  });

  test('more columns than the limit are refused with the limit', async () => {
    const header = Array.from({ length: 60 }, (_, i) => `loss${i}`).join(',');
    const { refused } = await readHistories([fileOf('wide.csv', `${header}\n${'1,'.repeat(59)}1\n`)], { limits: { columns: 50 } });
    expect(refused[0]?.because).toEqual({ code: 'too-large', limit: 'columns', value: 60, allowed: 50 });
  });

  test('a quotation that never ends costs its line only', async () => {
    const { runs } = await readAndCheck([fileOf('log.csv', `epoch,note,loss\n0,"a,3\n1,b,2\n2,c,1\n`)]);
    expect(runs[0]?.replicates[0].series.find(({ name }) => name === 'loss')?.y.length).toBeGreaterThan(0);
  });
});
