import { expect, test } from 'vitest';
import type { Series } from '../../src/history/history.ts';
import { readHistories } from '../../src/history/read.ts';
import { fileOf } from './files.ts';
import { EXAMPLES } from './further-writers.ts';
import { MORE } from './more-writers.ts';
import { NO_HISTORIES } from './no-histories.ts';

function told({ role, metric, axis, x, y }: Series): string {
  return `${role} ${metric} ${axis} ${y.length} ${x[0]}…${x.at(-1)} ${y[0]}…${y.at(-1)}`;
}

test.each([...EXAMPLES, ...MORE])('$name', async ({ path, content, expected }) => {
  const { runs, refused } = await readHistories([fileOf(path, content)]);
  const found = runs.flatMap(({ replicates }) => replicates.flatMap(({ series }) => series.map(told)));
  expect(found, refused.map(({ because }) => JSON.stringify(because)).join()).toEqual(expect.arrayContaining([...expected]));
});

test.each(NO_HISTORIES)('no history: %s', async (_, path, content) => {
  const { runs } = await readHistories([fileOf(path, content)]);
  expect(runs.flatMap(({ replicates }) => replicates.flatMap(({ series }) => series.map(told)))).toEqual([]);
});
