import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readHistories } from '../../../src/history/read.ts';
import { fileOf } from '../files.ts';

/** 40 epochs of the same losses, the validation loss at every third, written by Polars 2.1.0 in several packings and by DuckDB 2.0.1. */
const FOLDER = join(import.meta.dirname, '..', '..', 'fixtures', 'parquet');
const bytesOf = (name: string) => new Uint8Array(readFileSync(join(FOLDER, name)));
const histories = readdirSync(FOLDER).filter((name) => name !== 'data.parquet');

const trainLoss = (epoch: number) => 0.2 + 2 * Math.exp(-(epoch - 1) / 8);
const valLoss = (epoch: number) => 0.3 + 2 * Math.exp(-(epoch - 1) / 7) + (epoch <= 20 ? 0 : 0.01 * (epoch - 21));

describe('Parquet', () => {
  test.each(histories)('%s', async (name) => {
    const { runs, refused } = await readHistories([fileOf(name, bytesOf(name))]);
    expect(refused).toEqual([]);
    const [train, validation, rate] = runs[0]?.replicates[0].series ?? [];
    expect([train?.name, train?.role, train?.axis, train?.y.length]).toEqual(['train_loss', 'train', 'epoch', 40]);
    expect([validation?.role, validation?.y.length, rate?.metric]).toEqual(['validation', 14, 'lr']);
    for (const [i, epoch] of (train?.x ?? []).entries()) expect(train?.y[i]).toBeCloseTo(trainLoss(epoch), 12);
    for (const [i, epoch] of (validation?.x ?? []).entries()) expect(validation?.y[i]).toBeCloseTo(valLoss(epoch), 12);
  });

  test('a data set with a column that is called loss is no history', async () => {
    const { runs, refused } = await readHistories([fileOf('data.parquet', bytesOf('data.parquet'))]);
    expect(runs).toEqual([]);
    expect(refused.map(({ because }) => because)).toEqual([{ code: 'no-series', saw: ['id', 'loss', 'region'] }]);
  });

  test('cut off anywhere, it is refused', async () => {
    const whole = bytesOf('groups.parquet');
    for (let length = 12; length < whole.length; length += 97) {
      const { runs, refused } = await readHistories([fileOf('a.parquet', whole.slice(0, length))]);
      expect(runs).toEqual([]);
      expect(refused.map(({ because }) => because.code)).toEqual(['malformed']);
    }
  });

  test.each(histories)('%s with any byte changed ends, and is read or refused', async (name) => {
    const whole = bytesOf(name);
    // Every few bytes, the footer with all its counts among them; a number without an end is the worst that a byte can be.
    for (let at = 4; at < whole.length; at += 1 + Math.floor(whole.length / 100)) {
      for (const byte of [0xff, 0x7f, 0]) {
        const changed = whole.slice();
        changed[at] = byte;
        const { runs, refused } = await readHistories([fileOf('a.parquet', changed)]);
        expect(runs.length + refused.length, `byte ${at} as ${byte}`).toBeGreaterThan(0);
      }
    }
  });
});
