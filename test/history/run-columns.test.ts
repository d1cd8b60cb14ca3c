import { describe, expect, it } from 'vitest';
import { readHistories } from '../../src/history/read.ts';
import { fileOf } from './files.ts';

interface Row {
  readonly [name: string]: string | number;
}

/** Losses of a run, each run with its own. */
const losses = (run: number, epoch: number) => ({ loss: run + 1 / (epoch + 1), val_loss: run + 1.1 / (epoch + 1) });

/** Runs one after the other, of as many epochs each. */
function oneByOne(runs: number, epochs: number): Row[] {
  return Array.from({ length: runs * epochs }, (_, i) => {
    const [run, epoch] = [Math.floor(i / epochs), i % epochs];
    return { run: `mlp${run}x`, epoch, ...losses(run, epoch) };
  });
}

function csv(rows: readonly Row[]): string {
  const names = Object.keys(rows[0] ?? {});
  return `${names.join(',')}\n${rows.map((row) => names.map((name) => row[name]).join(',')).join('\n')}\n`;
}

const lines = (rows: readonly Row[]) => `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`;

const FORMATS: readonly (readonly [path: string, write: (rows: readonly Row[]) => string])[] = [
  ['log.csv', csv],
  ['log.jsonl', lines],
  ['log.json', (rows) => JSON.stringify(rows)],
];

async function runsOf(path: string, text: string) {
  const { runs, refused } = await readHistories([fileOf(path, text)]);
  expect(refused).toEqual([]);
  return runs;
}

describe.each(FORMATS)('%s', (path, write) => {
  it.each([20, 199, 200, 1000, 3000])('with runs of %d rows keeps them apart', async (epochs) => {
    const runs = await runsOf(path, write(oneByOne(2, epochs)));
    expect(runs.map(({ key }) => key)).toEqual(['mlp0x', 'mlp1x']);
    runs.forEach(({ replicates: [history] }, run) => {
      expect(history.breaks).toEqual([]);
      expect(history.series.map(({ name }) => name)).toEqual(['loss', 'val_loss']);
      for (const { y } of history.series) expect(y).toHaveLength(epochs);
      expect(history.series[0]?.y[0]).toBe(losses(run, 0).loss);
    });
  });

  it('with a row for each of 500 runs, epoch by epoch, keeps them apart', async () => {
    const byEpoch = oneByOne(500, 8).toSorted((a, b) => Number(a['epoch']) - Number(b['epoch']));
    const runs = await runsOf(path, write(byEpoch));
    expect(runs).toHaveLength(500);
    for (const { replicates } of runs) expect(replicates[0].series[1]?.y).toHaveLength(8);
  });

  it('with seeds within runs keeps both apart', async () => {
    const rows = oneByOne(2, 30).flatMap(({ run = '', ...row }) => [3, 5].map((seed) => ({ run, seed, ...row, loss: seed })));
    const sorted = rows.toSorted((a, b) => (`${a.run}${a.seed}` < `${b.run}${b.seed}` ? -1 : 1));
    const runs = await runsOf(path, write(sorted));
    expect(runs.map(({ key, replicates }) => [key, replicates.map(({ name }) => name)])).toEqual([
      ['mlp0x', ['seed_3', 'seed_5']],
      ['mlp1x', ['seed_3', 'seed_5']],
    ]);
    for (const { replicates } of runs) expect(replicates.map(({ series }) => series[0]?.y[29])).toEqual([3, 5]);
  });

  it('with one run that it names stays one run', async () => {
    const runs = await runsOf(path, write(oneByOne(1, 400)));
    expect(runs.map(({ key }) => key)).toEqual(['training']);
  });
});
