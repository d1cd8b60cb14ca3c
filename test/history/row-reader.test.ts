import { expect, test } from 'vitest';
import { readHistories } from '../../src/history/read.ts';
import { uniqueNames } from '../../src/history/table/read-table.ts';
import { fileOf } from './files.ts';

const losses = Array.from({ length: 12 }, (_, i) => (i % 3 === 2 ? null : Number((1 / (i + 1)).toFixed(4))));

async function curveOf(lines: readonly string[]) {
  const { runs } = await readHistories([fileOf('metrics.jsonl', `${lines.join('\n')}\n`)]);
  return runs[0]?.replicates[0].series.map(({ x, y }) => [[...x], [...y]]);
}

test('a line without a number is no row, whether its shape was met before or not', async () => {
  const same = losses.map((loss) => `{"loss": ${loss}, "val_loss": ${loss}}`);
  const apart = losses.map((loss, i) => `{"loss": ${loss}, "val_loss": ${loss}, "note": {"at${i}": "x"}}`);
  const kept = losses.filter((loss) => loss !== null);
  const curve = [kept.map((_, i) => i), kept];
  expect(await curveOf(same)).toEqual([curve, curve]);
  expect(await curveOf(apart)).toEqual([curve, curve]);
});

test('columns of one name get a number that no other column has', () => {
  expect(uniqueNames(['loss', 'loss', 'loss.1', 'loss', '', ''])).toEqual(['loss', 'loss.2', 'loss.1', 'loss.3', '', '']);
  expect(uniqueNames(['loss', 'acc', 'loss'])).toEqual(['loss', 'acc', 'loss.1']);
});

test('one blank cell too many is a delimiter at the end; more cells are no row of this table', async () => {
  const rows = ['epoch,loss,val_loss', '1,0.9,1.0', '2,0.8,0.9,', '3,0.7,0.8,,5', '4,0.6,0.7'];
  const { runs } = await readHistories([fileOf('history.csv', `${rows.join('\n')}\n`)]);
  expect([...(runs[0]?.replicates[0].series[0]?.x ?? [])]).toEqual([1, 2, 4]);
});
