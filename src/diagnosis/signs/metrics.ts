import type { Curve } from '../curve.ts';
import { indexBy } from '../places.ts';
import { at, indexOfMin, mean, quantumOf } from '../statistics/order.ts';
import type { Measured } from './measured.ts';
import { movingMeans, scatterOf, trendProbability, widthOf } from './values.ts';

/** What a task metric says, turned so that higher is better; an accuracy and an error rate as fractions of the examples told right. */
export interface MetricSign {
  readonly points: number;
  readonly start: number;
  readonly best: number;
  readonly end: number;
  /** Mean of the last fifth. */
  readonly late: number;
  /** Where the best lies, as a share of the run. */
  readonly bestAt: number;
  /** Best less end, and best less start. */
  readonly drop: number;
  readonly rose: number;
  readonly scatter: number;
  /** The step in which it moves: one example of a small validation set. */
  readonly quantum: number;
  /** Highest less lowest. */
  readonly span: number;
  /** The same number to the last digit at every one of at least four evaluations. */
  readonly constant: boolean;
  /** The same over the whole second half of at least ten evaluations. */
  readonly stuck: boolean;
  /** Share of the evaluations, up to the last, that have the same value to the last digit. */
  readonly same: number;
  /** Probability of such a fall from the best on without a trend. */
  readonly probability: number;
  /** Value where the validation loss was best; absent without one. */
  readonly atLossBest?: number;
  /** Value at two thirds of the run, smoothed. */
  readonly atTwoThirds: number;
  /** An accuracy: the share predicted right, whose level of guessing is 1 / K. */
  readonly isAccuracy: boolean;
}

/** `loss`: the validation loss beside it. */
export function metricSign(curve: Curve, loss: Curve | undefined): Measured<MetricSign> {
  const n = curve.n;
  if (n === 0) return { because: { code: 'not-finite' } };
  const kind = accuracyOf(curve);
  const values = upward(curve, kind);
  const width = widthOf(n);
  const smooth = movingMeans(
    values.map((value) => -value),
    width,
  );
  const bestIndex = indexOfMin(smooth);
  const best = -at(smooth, bestIndex);
  const end = mean(values, n - width, n);
  const low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const high = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  return {
    points: n,
    start: at(values, 0),
    best,
    end,
    late: mean(values, n - Math.max(width, Math.floor(n / 5)), n),
    bestAt: (bestIndex + (width - 1) / 2) / Math.max(1, n - 1),
    drop: best - end,
    rose: best - at(values, 0),
    scatter: scatterOf(values) ?? 0,
    quantum: quantumOf(values),
    span: high - low,
    constant: n >= 4 && high - low <= 1e-9,
    stuck: n >= 10 && isSame(values.subarray(n >> 1)),
    same: sameAtEnd(values) / n,
    probability: trendProbability(smooth.subarray(bestIndex)),
    ...(loss && { atLossBest: at(values, indexBy(curve, at(loss.x, indexOfMin(loss.y)), loss)) }),
    atTwoThirds: -at(smooth, Math.max(0, Math.min(smooth.length - 1, Math.round((2 / 3) * (n - 1)) - ((width - 1) >> 1)))),
    isAccuracy: kind !== 'other',
  };
}

function isSame(values: Float64Array): boolean {
  return values.every((value) => Math.abs(value - at(values, 0)) <= 1e-9);
}

/** How many values at the end are the last one. */
function sameAtEnd(values: Float64Array): number {
  const last = at(values, values.length - 1);
  let count = 0;
  while (count < values.length && Math.abs(at(values, values.length - 1 - count) - last) <= 1e-9) count++;
  return count;
}

type MetricKind = 'accuracy' | 'error-rate' | 'other';

const ERROR_RATE = /(^|[^a-z])m?err(or)?([-_ ]?rate)?s?$/i;
const NO_RATE = /mae|mse|mape|abs|square|mean|root|l1|l2/i;

function accuracyOf({ series, y }: Curve): MetricKind {
  const within = (limit: number): boolean => y.every((value) => Math.abs(value) <= limit);
  if (series.metric === 'accuracy' && series.direction === 'max' && within(100)) return 'accuracy';
  const named = series.metric === 'error' && ERROR_RATE.test(series.name) && !NO_RATE.test(series.name);
  return named && y.every((value) => value >= 0) && within(1) ? 'error-rate' : 'other';
}

/** Higher is better; an accuracy in percent as a fraction. */
function upward({ y, sign }: Curve, kind: MetricKind): Float64Array {
  if (kind === 'error-rate') return y.map((value) => 1 - value);
  const turned = y.map((value) => -value);
  if (kind === 'other' || sign > 0) return turned;
  return turned.some((value) => value > 1.5) ? turned.map((value) => value / 100) : turned;
}

/** Ends below its best: an accuracy by `accuracyDrop`, another metric by a tenth, each beyond three scatters and one step. */
export function isBelowBest(
  { points, best, span, drop, scatter, quantum, isAccuracy }: MetricSign,
  { accuracyDrop }: { readonly accuracyDrop: number },
): boolean {
  const least = isAccuracy ? accuracyDrop : 0.1 * Math.max(Math.abs(best), span);
  return drop >= Math.max(least, 3 * (scatter / Math.sqrt(widthOf(points))), STEPS * quantum);
}

/** One step of a metric that a few examples make up is one example. */
const STEPS = 1.5;

/** Improved by more than a tenth of its size and three scatters: something was learned, whatever the loss says. */
export function hasImproved({ points, rose, start, best, scatter }: MetricSign): boolean {
  return points >= 3 && rose > 0.1 * Math.max(Math.abs(start), Math.abs(best), 1e-12) && rose > 3 * scatter;
}
