import { type RunDiagnosis, shownOf } from '../diagnosis/diagnosis.ts';
import type { History, Series } from '../history/history.ts';
import type { Doubt } from './comparison.ts';
import { judgedSeries } from './curve-numbers.ts';
import { COMPARISON_THRESHOLDS as T } from './thresholds.ts';

/**
 * Why head and base may not be comparable: another metric or axis, another planned length, or first evaluations so far apart that
 * the loss or the validation set has probably changed.
 */
export function doubtOf(head: RunDiagnosis, base: RunDiagnosis, older: readonly RunDiagnosis[]): Doubt | undefined {
  const [mine, theirs] = [shown(head), shown(base)];
  if (!mine.series && theirs.series) return { code: 'no-validation' };
  if (!mine.series || !theirs.series) return undefined;
  if (mine.series.metric !== theirs.series.metric) return { code: 'metric', head: mine.series.metric, base: theirs.series.metric };
  if (mine.series.axis !== theirs.series.axis) return { code: 'axis', head: mine.series.axis, base: theirs.series.axis };
  const [plan, plannedBefore] = [mine.planned, theirs.planned];
  if (plan?.axis === plannedBefore?.axis && plan && plannedBefore && plan.end !== plannedBefore.end) {
    return { code: 'planned-length', axis: plan.axis, head: plan.end, base: plannedBefore.end };
  }
  const [ends, baseEnds] = [mine.series.x.at(-1) ?? 0, theirs.series.x.at(-1) ?? 0];
  if (ends < T.muchShorter * baseEnds) return { code: 'shorter', axis: mine.series.axis, head: ends, base: baseEnds };
  return firstEvaluation(mine.series, [theirs.series, ...older.flatMap((run) => shown(run).series ?? [])]);
}

function shown(run: RunDiagnosis): { readonly series: Series | undefined; readonly planned: History['planned'] } {
  const diagnosis = shownOf(run);
  return { series: judgedSeries(diagnosis), planned: diagnosis.history.planned };
}

/**
 * The first evaluation comes after little training, so it shows the loss and the data more than the model; but so it does where
 * another learning rate made a quick start. Both first and best must lie apart, the same way round, by a factor that few changes
 * of a model make.
 */
function firstEvaluation(head: Series, bases: readonly Series[]): Doubt | undefined {
  const mine = [first(head), least(head)] as const;
  const theirs = bases
    .map((base) => [first(base), least(base)] as const)
    .filter((pair) => pair.every((value) => value > 0 && Number.isFinite(value)));
  const [base] = theirs;
  if (base === undefined || !mine.every((value) => value > 0 && Number.isFinite(value))) return undefined;
  const above = (factor: number): boolean =>
    theirs.every((pair) => mine.every((value, i) => value > factor * (pair[i] ?? Number.NaN)));
  const below = (factor: number): boolean =>
    theirs.every((pair) => mine.every((value, i) => value * factor < (pair[i] ?? Number.NaN)));
  const ratio = T.firstEvaluationRatio;
  return above(ratio) || below(ratio) ? { code: 'first-evaluation', head: mine[0], base: base[0] } : undefined;
}

function first(series: Series): number {
  return series.y[0] ?? Number.NaN;
}

function least(series: Series): number {
  return series.y.reduce((lowest, value) => (Number.isFinite(value) && value < lowest ? value : lowest), Number.POSITIVE_INFINITY);
}
