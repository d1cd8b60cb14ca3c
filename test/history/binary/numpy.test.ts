import { describe, expect, test } from 'vitest';
import { readHistories } from '../../../src/history/read.ts';
import { fileOf } from '../files.ts';

/** What `np.save` writes: version 1, a header padded to 128 bytes, little-endian doubles. */
function npy(values: readonly number[], shape = `(${values.length},)`, descr = '<f8'): Uint8Array<ArrayBuffer> {
  const text = `{'descr': '${descr}', 'fortran_order': False, 'shape': ${shape}, }`.padEnd(117, ' ');
  const bytes = Buffer.alloc(128 + 8 * values.length);
  bytes.set([0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, 1, 0]);
  bytes.writeUInt16LE(118, 8);
  bytes.write(`${text}\n`, 10, 'latin1');
  values.forEach((value, i) => {
    bytes.writeDoubleLE(value, 128 + 8 * i);
  });
  return new Uint8Array(bytes);
}

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
