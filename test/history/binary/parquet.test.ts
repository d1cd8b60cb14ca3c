import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readHistories } from '../../../src/history/read.ts';
import { fileOf } from '../files.ts';
import { type DictionaryColumn, parquetOf } from './parquet-file.ts';

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

describe('Parquet that unpacks to far more than it is', () => {
  const ones = new Uint8Array(new Float64Array([1]).buffer);
  const plain = { dictionary: ones, unpacked: ones.length, values: 1, codec: 0 };
  const named = (column: Omit<DictionaryColumn, 'name'>, names: readonly string[] = ['epoch', 'loss', 'val_loss']) =>
    names.map((name) => ({ ...column, name }));
  const read = (columns: readonly DictionaryColumn[], rows: number) =>
    readHistories([fileOf('a.parquet', parquetOf(columns, rows))]);
  const MIB = 2 ** 20;

  test('is read where it is a run of one value', async () => {
    const { runs, refused } = await read(named(plain), 40);
    expect(refused).toEqual([]);
    expect(runs[0]?.replicates[0].series.map(({ name }) => name)).toEqual(['loss', 'val_loss']);
  });

  test('is refused where some hundred bytes hold more values than may be kept', async () => {
    const { runs, refused } = await read(named(plain), 100_000_000);
    expect(runs).toEqual([]);
    expect(refused[0]?.because).toEqual({ code: 'too-large', limit: 'allPoints', value: 300_000_000, allowed: 8_000_000 });
  });

  test('is refused before memory is set aside for a dictionary that is said to be huge', async () => {
    const before = process.memoryUsage().arrayBuffers;
    const { refused } = await read(named({ ...plain, unpacked: 2 ** 31 - 1, codec: 2 }), 40);
    expect(refused[0]?.because).toMatchObject({ code: 'too-large', limit: 'parsedBytes' });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * MIB);
  });

  test('is refused where a dictionary unpacks to a thousand times its bytes', async () => {
    const zeros = gzipSync(new Uint8Array(20 * MIB));
    const { refused } = await read(named({ dictionary: zeros, unpacked: 20 * MIB, values: 8, codec: 2 }), 40);
    expect(refused[0]?.because).toMatchObject({ code: 'too-large', limit: 'inflationRatio' });
  });

  test('is refused where the dictionaries of all columns together take more work than their bytes allow', async () => {
    // Some noise, so that none unpacks to two hundred times its bytes.
    let state = 1;
    const noise = Uint8Array.from({ length: 50_000 }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
      return state >>> 24;
    });
    const dictionary = gzipSync(Buffer.concat([noise, new Uint8Array(10 * MIB)]));
    const names = ['epoch', ...Array.from({ length: 11 }, (_, i) => `part${i}_loss`)];
    const { refused } = await read(named({ dictionary, unpacked: noise.length + 10 * MIB, values: 8, codec: 2 }, names), 40);
    expect(refused[0]?.because).toMatchObject({ code: 'too-large', limit: 'work' });
  });

  test('is refused where more comes out than the head of a page says', async () => {
    const { refused } = await read(named({ dictionary: gzipSync(new Uint8Array(MIB)), unpacked: 8, values: 1, codec: 2 }), 40);
    expect(refused.map(({ because }) => because.code)).toEqual(['malformed']);
  });
});
