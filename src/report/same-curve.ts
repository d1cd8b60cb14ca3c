import { type RunDiagnosis, shownOf } from '../diagnosis/diagnosis.ts';
import type { Series } from '../history/history.ts';
import { mainSeries } from './facts.ts';
import { runOnBase } from './on-base.ts';
import type { Report } from './report.ts';

/** Whether a run's losses are those of its base, point by point. */
export function isSameCurve(report: Report, run: RunDiagnosis): boolean {
  const before = runOnBase(report, run);
  if (before === undefined || before.replicates.length !== run.replicates.length) return false;
  const [now, then] = [mainSeries(shownOf(run)), mainSeries(shownOf(before))];
  if (now.train === undefined && now.validation === undefined) return false;
  return isEqual(now.train, then.train) && isEqual(now.validation, then.validation);
}

function isEqual(a: Series | undefined, b: Series | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return isEqualArray(a.x, b.x) && isEqualArray(a.y, b.y);
}

function isEqualArray(a: Float64Array, b: Float64Array): boolean {
  return a.length === b.length && a.every((value, index) => Object.is(value, b[index]));
}

/** The base's loss to draw beside the run's: validation, or training if there is no validation. */
export function baseSeries(report: Report, run: RunDiagnosis): Series | undefined {
  const before = runOnBase(report, run);
  const series = before && mainSeries(shownOf(before));
  return series?.validation ?? series?.train;
}
