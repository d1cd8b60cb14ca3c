import { expect, it } from 'vitest';
import { chartOf } from '../../src/report/chart-of.ts';
import { en } from '../../src/report/language/en.ts';
import { renderComment } from '../../src/report/markdown/comment.ts';
import { file, healthy, overfitting, reportOf, under } from './situations.ts';

const runs = (count: number, failing: number) =>
  Array.from({ length: count }, (_, i) => under(`net${'abcdefghijklmnopq'[i]}`, i < failing ? overfitting : healthy)).flat();

it.each([
  [17, 6, '5 of 17 runs are drawn; gray: median and range of all others'],
  [13, 13, '4 of 13 runs are drawn; gray: median and range of all others'],
  [13, 1, '2 of 13 runs are drawn; gray: median and range of all others'],
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

it('foretells whole epochs, with the expected value in the middle of the wedge, where that is told', async () => {
  const drawn = async (fall: number) => {
    const rows = Array.from({ length: 40 }, (_, i) => `${i + 1},${2 * (i + 1) ** -fall},${2.2 * (i + 1) ** -fall}`);
    const report = await reportOf({ files: [file('run/history.csv', ['epoch,loss,val_loss', ...rows].join('\n'))] });
    return chartOf(report, en)?.panels.find(({ fill }) => fill?.kind === 'forecast');
  };
  const panel = await drawn(0.25);
  if (panel?.fill?.kind !== 'forecast') throw new Error('no wedge');
  const { low, expected, high, at } = panel.fill.points.at(-1) ?? { low: 0, expected: 0, high: 0, at: 0 };
  expect(at).toBe(80);
  expect(low).toBeLessThan(expected);
  expect(expected).toBeLessThan(high);
  expect(panel.stretch?.rows).toEqual(['twice as long']);
  expect(panel.fill.expected).toMatch(/^about [\d.]+% lower$/);
  expect(panel.fill.most).toMatch(/^at most [\d.]+%$/);
  expect(await drawn(0.8)).toBeUndefined();
});
