import { at, indexOfMin, mean, middleOf } from '../statistics/order.ts';
import type { Measured } from './measured.ts';
import { FEW, movingMeans, trendProbability, widthOf } from './values.ts';

/** How far above its best a curve ends, and whether it stays there. */
export interface Rise {
  /** Index of the lowest value, and how many values follow it. */
  readonly at: number;
  readonly after: number;
  /** Mean of the last few values over the lowest mean, less one; absent where the best is not above zero. */
  readonly height?: number;
  /** The same of three values or more, however few there are: what a single evaluation does is not beyond doubt. */
  readonly sureHeight?: number;
  /** The same as the height over the lowest value; of the last value alone where the rise is straight. */
  readonly loggedHeight?: number;
  /** Probability of such a trend from the best on without one. */
  readonly probability: number;
  /** Share of the later half after the best that stays above half the height. */
  readonly lasting: number;
  /** How many values after the best lie above half the height. */
  readonly above: number;
  /** Largest single drop after the best, as a share of the best. */
  readonly swing: number;
  /** Highest that the means lay above the best since, and the largest such rise that the curve has come back from; absent as the height. */
  readonly peak?: number;
  readonly undone?: number;
  /** Height in standard deviations of the scatter of such means; absent where nothing scatters. */
  readonly deviations?: number;
}

/** Measures a curve of at least three finite values, lower is better, that scatter so much. */
export function riseSign(values: Float64Array, scatter: number): Measured<Rise> {
  const n = values.length;
  if (n < 3) return { because: { code: 'too-few-points', points: n, needed: 3 } };
  const width = widthOf(n);
  const smooth = movingMeans(values, width);
  const best = at(smooth, indexOfMin(smooth));
  const last = smooth.length - 1;
  // No higher than the middle one of the last three means: a single evaluation makes no rise.
  const end =
    n < FEW ? at(smooth, last) : Math.min(at(smooth, last), middleOf(at(smooth, last), at(smooth, last - 1), at(smooth, last - 2)));
  const lowest = indexOfMin(values);
  const low = at(values, lowest);
  const after = n - 1 - lowest;
  const height = best > 0 ? end / best - 1 : undefined;
  const sureHeight = n < FEW ? heightOfThrees(values) : height;
  const swing = largestDrop(values, lowest) / Math.max(Math.abs(low), 1e-300);
  const whole = at(values, n - 1) / low - 1;
  const isEven = isStraight(n, { after, swing, loggedHeight: whole }) && at(values, n - 2) / low - 1 >= whole / 2;
  const steps = isEven ? 1 : Math.min(width, after);
  return {
    at: lowest,
    after,
    ...(height !== undefined && { height }),
    ...(sureHeight !== undefined && { sureHeight }),
    ...(best > 0 && heightsOf(smooth)),
    ...(low > 0 && { loggedHeight: after === 0 ? 0 : mean(values, n - steps, n) / low - 1 }),
    probability: after === 0 ? 1 : trendProbability(values.subarray(lowest)),
    lasting: height !== undefined && height > 0 ? lastingShare(values, lowest, best * (1 + height / 2)) : 0,
    above: height !== undefined && height > 0 ? countAbove(values, lowest, best * (1 + height / 2)) : 0,
    swing,
    ...(scatter > 0 && { deviations: (end - best) / (scatter / Math.sqrt(width)) }),
  };
}

/** Mean of the last three values over the lowest mean of three, less one. */
function heightOfThrees(values: Float64Array): number | undefined {
  const means = movingMeans(values, 3);
  const best = at(means, indexOfMin(means));
  return best > 0 ? at(means, means.length - 1) / best - 1 : undefined;
}

/** The last three or more of fewer than twenty go up with hardly a drop: means would hide it. */
export function isStraight(n: number, { after, swing, loggedHeight = 0 }: Pick<Rise, 'after' | 'swing' | 'loggedHeight'>): boolean {
  return n < 2 * FEW && after >= 3 && 4 * swing < loggedHeight;
}

/** Of positive means: how high above the lowest since, and how much of any rise above the lowest so far was given up again. */
function heightsOf(means: Float64Array): { readonly peak: number; readonly undone: number } {
  let [low, top, undone] = [at(means, 0), at(means, 0), 0];
  for (let i = 1; i < means.length; i++) {
    const value = at(means, i);
    undone = Math.max(undone, (top - Math.max(value, low)) / low);
    if (value < low) [low, top] = [value, value];
    top = Math.max(top, value);
  }
  return { peak: top / low - 1, undone };
}

function lastingShare(values: Float64Array, lowest: number, level: number): number {
  const from = lowest + 1 + ((values.length - 1 - lowest) >> 1);
  let above = 0;
  for (let i = from; i < values.length; i++) if (at(values, i) > level) above++;
  return from < values.length ? above / (values.length - from) : 0;
}

function countAbove(values: Float64Array, lowest: number, level: number): number {
  let above = 0;
  for (let i = lowest + 1; i < values.length; i++) if (at(values, i) > level) above++;
  return above;
}

function largestDrop(values: Float64Array, from: number): number {
  let drop = 0;
  for (let i = from + 1; i < values.length; i++) drop = Math.max(drop, at(values, i - 1) - at(values, i));
  return drop;
}
