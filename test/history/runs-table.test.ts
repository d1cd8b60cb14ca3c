import { describe, expect, test } from 'vitest';
import { readHistories } from '../../src/history/read.ts';
import { fileOf } from './files.ts';

type Row = Readonly<Record<string, number>>;

/** The same rows in each container that has any. */
function inAll(rows: readonly Row[]): readonly (readonly [string, string])[] {
  const names = Object.keys(rows[0] ?? {});
  const lists = Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])]));
  return [
    ['r.csv', [names.join(','), ...rows.map((row) => Object.values(row).join(','))].join('\n')],
    ['r.jsonl', rows.map((row) => JSON.stringify(row)).join('\n')],
    ['r.json', JSON.stringify(rows)],
    ['under-a-key.json', JSON.stringify({ results: rows })],
    ['lists.json', JSON.stringify(lists)],
  ];
}

async function answers(rows: readonly Row[]): Promise<readonly string[]> {
  const read = await Promise.all(inAll(rows).map(([path, text]) => readHistories([fileOf(path, text)])));
  return read.map(({ runs, refused }) =>
    runs.length > 0 ? 'read' : refused.map(({ because }) => ('what' in because ? because.what : because.code)).join(),
  );
}

const LOSSES = [0.5, 0.6, 0.45, 0.7, 0.52];

describe('what compares runs is refused in every container', () => {
  test.each<[string, (i: number) => Row]>([
    ['two settings of a search, and nothing that counts', (i) => ({ lr: 10 ** -i, layers: 1 + (i % 3) })],
    ['a search by batch size', (i) => ({ learning_rate: 0.1, batch_size: 16 << i })],
    ['three settings', (i) => ({ learning_rate: 10 ** -i, batch_size: 16 << i, dropout: i / 10 })],
  ])('%s', async (_, settings) => {
    const rows = LOSSES.map((loss, i) => ({ ...settings(i), train_loss: loss / 2, val_loss: loss }));
    expect(await answers(rows)).toEqual(Array.from({ length: 5 }, () => 'runs-table'));
  });
});

describe('a history that repeats its settings, or schedules them, is read in every container', () => {
  test.each<[string, (i: number) => Row]>([
    ['one cycle of rate and momentum', (i) => ({ lr: 0.1 / (1 + i), momentum: 0.85 + i / 100 })],
    ['settings that stay', () => ({ lr: 0.1, batch_size: 32 })],
    ['a batch size that grows, by epoch', (i) => ({ epoch: i, lr: 0.1, batch_size: 16 << i })],
  ])('%s', async (_, settings) => {
    const rows = LOSSES.map((loss, i) => ({ ...settings(i), train_loss: loss / 2, val_loss: loss }));
    expect(await answers(rows)).toEqual(Array.from({ length: 5 }, () => 'read'));
  });
});
