import { type Finding, type HistoryDiagnosis, type RunDiagnosis, shownOf } from '../diagnosis/diagnosis.ts';
import type { Series } from '../history/history.ts';
import { bestWithin, judgedSeries } from './curve-numbers.ts';
import { COMPARISON_THRESHOLDS as T } from './thresholds.ts';

/** Whether the head's best loss lies clearly above that of every base run. Losses of different scales are no reason against it. */
export function hasLearnedLess(finding: Finding, head: RunDiagnosis, bases: readonly RunDiagnosis[]): boolean {
  const mine = bestOf(finding, shownOf(head));
  const theirs = bases.flatMap(({ replicates }) => replicates.map((one) => bestOf(finding, one))).filter(Number.isFinite);
  if (!Number.isFinite(mine) || theirs.length === 0) return true;
  const highest = Math.max(...theirs);
  return highest <= 0 || mine <= 0 || mine >= highest * (1 + T.learnedLess) || mine * T.otherScale <= highest;
}

/** Of the series that the finding is about, or else of the main validation loss. */
function bestOf({ series: [name] }: Finding, replicate: HistoryDiagnosis): number {
  const series: Series | undefined =
    replicate.history.series.find((one) => one.name === name && one.metric === 'loss') ?? judgedSeries(replicate);
  return series === undefined ? Number.NaN : bestWithin(series, 'min', Number.POSITIVE_INFINITY);
}
