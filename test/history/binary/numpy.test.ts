import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readHistories } from '../../../src/history/read.ts';
import { fileOf } from '../files.ts';
import { npy } from './npy.ts';

const LOSS = [3, 2, 1.5, Number.NaN];

describe('arrays of NumPy', () => {
  test('of one folder are one run', async () => {
    const { runs } = await readHistories([
      fileOf('mlp/train_loss.npy', npy(LOSS)),
      fileOf('mlp/val_loss.npy', npy([3, 2.5, 2, 2.2])),
    ]);
    const series = runs.flatMap(({ replicates }) => replicates[0].series);
    expect(runs.map(({ key }) => key)).toEqual(['mlp']);
    expect(series.map(({ name, role, y }) => [name, role, [...y]])).toEqual([
      ['train_loss', 'train', LOSS],
      ['val_loss', 'validation', [3, 2.5, 2, 2.2]],
    ]);
  });

  test('of one .npz are one run', async () => {
    const npz = zipSync({ 'train_loss.npy': npy(LOSS), 'val_loss.npy': npy([3, 2.5, 2, 2.2]), 'weights.npy': npy([1, 2]) });
    const { runs, refused } = await readHistories([fileOf('runs/mlp.npz', npz)]);
    expect(runs.map(({ key, replicates }) => [key, replicates[0].series.map(({ role }) => role)])).toEqual([
      ['mlp', ['train', 'validation']],
    ]);
    expect(refused.map(({ path }) => path)).toEqual(['runs/mlp.npz/weights.npy']);
  });

  test('of one folder hold no more points together than a reading may', async () => {
    const values = Array.from({ length: 128 }, (_, i) => 1 / (i + 1));
    const files = ['loss', 'test_loss', 'val_loss'].map((name) => fileOf(`mlp/${name}.npy`, npy(values)));
    const { runs, refused } = await readHistories(files, { limits: { allPoints: 300 } });
    expect(runs[0]?.replicates[0].series).toHaveLength(2);
    const because = { code: 'too-large', limit: 'allPoints', value: 384, allowed: 300 };
    expect(refused).toEqual([{ path: 'mlp/val_loss.npy', because }]);
  });

  test('that say more than they have are read to their end', async () => {
    const { runs } = await readHistories([fileOf('loss.npy', npy(LOSS, '(1000000,)'))]);
    expect(runs[0]?.replicates[0].series[0]?.y).toHaveLength(4);
  });

  test.each([
    ['names that are no measure', 'weights.npy', npy(LOSS), 'no-series'],
    ['objects', 'loss.npy', npy(LOSS, '(4,)', '|O'), 'not-a-history'],
    ['many dimensions', 'loss.npy', npy(LOSS, '(2, 2)'), 'malformed'],
    ['more than there is room for', 'loss.npy', npy(LOSS, '(99999999999,)'), 'too-large'],
    ['a pickle', 'history.pkl', new Uint8Array([0x80, 4, 0x7d, 0x94, 0x2e]), 'not-a-history'],
  ])('%s', async (_name, path, bytes, code) => {
    const { runs, refused } = await readHistories([fileOf(path, bytes)]);
    expect([runs.length, refused.map(({ because }) => because.code)]).toEqual([0, [code]]);
  });
});
