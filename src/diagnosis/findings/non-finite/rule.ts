import type { Series } from '../../../history/history.ts';
import type { Finding, Outcome } from '../../diagnosis.ts';
import type { Features } from '../../features.ts';
import { lastStart } from '../../restart.ts';
import { at } from '../../statistics/order.ts';

/**
 * Any NaN or infinity in a loss, or in another metric of a split. Failing in a loss; a note elsewhere, where a metric
 * may be undefined for reasons of its own (precision without a positive). SageMaker ExplodingTensor, Keras TerminateOnNaN.
 */
export function detect(features: Features): readonly Outcome[] {
  const seen = features.history.series.filter((series) => series.role !== 'other' && series.x.length > 0);
  const outcomes = seen.flatMap((series) => judge(series, features));
  if (outcomes.length > 0) return outcomes;
  if (seen.length === 0) return [{ state: 'notEvaluated', kind: 'non-finite', because: { code: 'no-training-loss' }, series: [] }];
  const points = seen.reduce((sum, series) => sum + series.x.length, 0);
  return [{ state: 'clear', kind: 'non-finite', margin: 1, series: seen.map(({ name }) => name), evidence: { count: 0, points } }];
}

function judge(series: Series, features: Features): Outcome[] {
  // An attempt that was given up and started again is not what is judged.
  const bad = countNonFinite(series, features.restart === undefined ? 0 : lastStart(series, features.restart));
  if (bad.count === 0) return [];
  const n = series.x.length;
  const loss = series.metric === 'loss' || isJudged(series, features);
  return [
    {
      state: 'found',
      finding: {
        kind: 'non-finite',
        severity: loss ? 'failing' : 'note',
        series: [series.name],
        axis: series.axis,
        from: at(series.x, bad.first),
        to: at(series.x, bad.last),
        evidence: {
          count: bad.count,
          points: bad.points,
          threshold: 0,
          ...(bad.lastFinite >= 0 ? { lastFinite: at(series.y, bad.lastFinite), lastFiniteAt: at(series.x, bad.lastFinite) } : {}),
          recovered: bad.last < n - 1 ? 1 : 0,
        },
        margin: 1,
        confidence: 1,
        ...remedyOf(series, loss, features),
      },
    },
  ];
}

/** Where the training loss stays finite, what is not finite comes of the evaluation or its data, not of the steps. */
function remedyOf(series: Series, loss: boolean, { train }: Features): Pick<Finding, 'advice' | 'checklist'> {
  const trains = series.role === 'train' || train === undefined || !train.series.y.every(Number.isFinite);
  return loss && trains
    ? { advice: ['lower-learning-rate', 'check-the-data', 'clip-gradients'], checklist: [2, 5] }
    : { advice: ['check-the-data'], checklist: [1] };
}

function isJudged(series: Series, features: Features): boolean {
  const { train, validations } = features.selection;
  return (
    (train !== undefined && features.history.series[train] === series) ||
    validations.some((i) => features.history.series[i] === series)
  );
}

interface NonFinite {
  readonly count: number;
  readonly points: number;
  readonly first: number;
  readonly last: number;
  /** Index of the last finite value before the first that is not; -1 where there is none. */
  readonly lastFinite: number;
}

function countNonFinite(series: Series, from: number): NonFinite {
  let count = 0;
  let points = 0;
  let first = -1;
  let last = -1;
  let lastFinite = -1;
  for (let i = from; i < series.y.length; i++) {
    const here = series.buckets ? at(series.buckets.nonFinite, i) : Number.isFinite(at(series.y, i)) ? 0 : 1;
    points += series.buckets ? at(series.buckets.count, i) : 1;
    count += here;
    if (here > 0) {
      if (first < 0) first = i;
      last = i;
    }
    if (first < 0 && Number.isFinite(at(series.y, i))) lastFinite = i;
  }
  return { count, points, first, last, lastFinite };
}
