import { expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../src/config/policy.ts';
import { chartOf } from '../../src/report/chart-of.ts';
import { en } from '../../src/report/language/en.ts';
import type { Report } from '../../src/report/report.ts';
import { givenBaseline } from '../../src/run.ts';
import type { SourceFile } from '../../src/source/source.ts';
import { file, healthy, overfitting, reportOf, under } from './situations.ts';

async function against(files: readonly SourceFile[], base: readonly SourceFile[]): Promise<Report> {
  const { baseline } = await givenBaseline([base], { policy: DEFAULT_POLICY, branch: 'main' });
  return reportOf({ files, baseline });
}

function drawn(report: Report): readonly (readonly string[])[] {
  return (chartOf(report, en)?.panels ?? []).slice(0, 1).map(({ lines }) => lines.map(({ role }) => role));
}

it('is drawn of the run compared, whatever its key, where two single runs were given', async () => {
  const report = await against(under('after', overfitting), under('before', healthy));
  expect(report.comparison?.runs.map(({ state, key }) => [state, key])).toEqual([['matched', 'after']]);
  expect(drawn(report)).toEqual([['validation', 'train', 'base']]);
  expect(chartOf(report, en)?.description).toMatch(/; main in gray\./);
});

it('is not drawn of a run that was not compared', async () => {
  const report = await against(under('after', overfitting), [...under('before', healthy), ...under('other', healthy)]);
  expect(drawn(report)).toEqual([['validation', 'train']]);
});

it('is not named where it counts by another axis, and so is not drawn', async () => {
  const steps = Array.from({ length: 30 }, (_, i) => `${100 * i},${3 * 0.9 ** i},${1 + 2 * 0.9 ** i}`).join('\n');
  const report = await against(under('after', overfitting), [file('after/log.csv', `step,loss,val_loss\n${steps}\n`)]);
  expect(drawn(report)).toEqual([['validation', 'train']]);
  expect(chartOf(report, en)?.description).not.toContain('in gray');
});
