import { expect, it } from 'vitest';
import { chartOf } from '../../src/report/chart-of.ts';
import { en } from '../../src/report/language/en.ts';
import { renderComment } from '../../src/report/markdown/comment.ts';
import { healthy, overfitting, reportOf, under } from './situations.ts';

const runs = (count: number, failing: number) =>
  Array.from({ length: count }, (_, i) => under(`net${'abcdefghijklmnopq'[i]}`, i < failing ? overfitting : healthy)).flat();

it.each([
  [17, 6, '5 of 17 runs are drawn'],
  [13, 13, '4 of 13 runs are drawn'],
  [13, 1, '2 of 13 runs are drawn'],
  [12, 3, undefined],
  [1, 1, undefined],
])('says how many of %i runs are drawn where %i have findings', async (count, failing, note) => {
  const chart = chartOf(await reportOf({ files: runs(count, failing) }), en);
  expect(chart?.note).toBe(note);
  if (note !== undefined) expect(chart?.description).toContain(note);
});

it('says how many runs Mermaid draws', async () => {
  const comment = renderComment(await reportOf({ files: runs(4, 2) }), { language: en });
  expect(comment).toContain('\u00b7 3 of 4 runs shown');
});
