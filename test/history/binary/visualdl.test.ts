import { describe, expect, test } from 'vitest';
import { readHistories } from '../../../src/history/read.ts';
import { fileOf } from '../files.ts';
import { record } from './visualdl-file.ts';

const points = Array.from({ length: 30 }, (_, i) => [10 * i, 2 / (1 + i)] as const);
const whole = [
  ...record('meta_data_tag', 0),
  ...points.flatMap(([step, value]) => [...record('train/loss', step, value), ...record('eval/loss', step, value + 0.5)]),
];

async function read(bytes: readonly number[], chunk?: number) {
  return readHistories([fileOf('vdl_log/vdlrecords.1621667988.log', new Uint8Array(bytes), chunk)]);
}

describe('VisualDL', () => {
  test.each([undefined, 7])('scalars by their steps, in chunks of %s bytes', async (chunk) => {
    const { runs } = await read(whole, chunk);
    const [history] = runs[0]?.replicates ?? [];
    expect(history?.series.map(({ name, role, axis, x, y }) => [name, role, axis, y.length, x.at(-1), y[0]])).toEqual([
      ['train/loss', 'train', 'step', 30, 290, 2],
      ['eval/loss', 'validation', 'step', 30, 290, 2.5],
    ]);
    expect(history?.files.map(({ format }) => format)).toEqual(['visualdl']);
  });

  test('what stands before a cut and before damage', async () => {
    const cut = await read(whole.slice(0, -5));
    expect(cut.runs[0]?.replicates[0].notes.map(({ code }) => code)).toEqual(['cut-off']);
    const damaged = await read([...whole, 255, 255, 255, 255, 255, 255, 255, 255, 1, 2, 3]);
    expect(damaged.runs[0]?.replicates[0].notes.map(({ code }) => code)).toEqual(['damaged']);
    expect(damaged.runs[0]?.replicates[0].series[0]?.y).toHaveLength(30);
  });

  test('a file without a scalar is refused', async () => {
    const { runs, refused } = await read(record('meta_data_tag', 0));
    expect(runs).toEqual([]);
    expect(refused.map(({ because }) => because.code)).toEqual(['no-series']);
  });
});
