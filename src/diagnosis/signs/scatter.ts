import type { Curve } from '../curve.ts';
import { jaggedness } from '../statistics/jagged.ts';
import { at, median } from '../statistics/order.ts';
import type { Measured } from './measured.ts';

/** How noisy a curve is. */
export interface Scatter {
  /** Standard deviation of one value around the trend, in the unit of the loss. */
  readonly deviation: number;
  /** Deviation of the second half around its smoothed course, as a share of the descent. */
  readonly swing: number;
  /** Share of the points of the second half at which the curve turns. */
  readonly turns: number;
  /** Of neighboring residuals of the second half: below zero where they alternate. */
  readonly autocorrelation: number;
  /** Values above a thousand times the median of their ten neighbors, and the largest such ratio. */
  readonly explosions: number;
  readonly largest: number;
  /** Index of the largest. */
  readonly largestAt: number;
}

/** Measures a curve of at least three values. `raw`: every logged value, where the curve holds means of several. */
export function scatterSign(curve: Curve, raw: Float64Array): Measured<Scatter> {
  if (curve.n < 3) return { because: { code: 'too-few-points', points: curve.n, needed: 3 } };
  const swing = jaggedness(curve.y, curve.smooth, curve.n >> 1);
  return {
    deviation: curve.scatter,
    swing: swing.deviation / Math.max(curve.descent, Number.MIN_VALUE),
    turns: swing.turns,
    autocorrelation: swing.autocorrelation,
    ...explosionsOf(raw),
  };
}

/** A value that many times its neighbors is no noise of a batch. */
const EXPLODED = 1000;
const NEIGHBORS = 5;

/** Looks for single values far above their neighbors: broken batches. */
export function explosionsOf(values: Float64Array): Pick<Scatter, 'explosions' | 'largest' | 'largestAt'> {
  let explosions = 0;
  let largest = 1;
  let largestAt = 0;
  for (let i = 1; i < values.length; i++) {
    const value = at(values, i);
    // A value that does not stand far above the lower of its neighbors does not stand far above their median.
    if (!(value > EXPLODED * Math.min(at(values, i - 1), at(values, Math.min(values.length - 1, i + 1))))) continue;
    const around = [...values.subarray(Math.max(0, i - NEIGHBORS), i), ...values.subarray(i + 1, i + 1 + NEIGHBORS)];
    const level = median(around);
    if (!(level > 0)) continue;
    const ratio = value / level;
    if (ratio > EXPLODED) explosions++;
    if (ratio > largest) [largest, largestAt] = [ratio, i];
  }
  return { explosions, largest, largestAt };
}
