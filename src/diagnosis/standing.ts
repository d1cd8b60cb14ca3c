import type { Curve } from './curve.ts';
import { at, indexOfMin, logarithmsOf, mean, meanOfLowest, median, middleOf } from './statistics/order.ts';
import type { Thresholds } from './thresholds.ts';

/** The end of a curve against its best, by windows of the same width, so that neither a single evaluation nor luck decides. */
export interface Standing {
  /** Points of the last window and of the lowest one. */
  readonly width: number;
  /** Index at which the lowest window begins. */
  readonly from: number;
  /** Last window over the lowest one, in the unit of the loss. */
  readonly difference: number;
  /** How far the end lies above the best, in units of what the curve's own scatter explains; at most 1000. */
  readonly over: number;
}

/** Points of the windows as shares of the curve: the tail sees a late rise, a fifth of the run sees through the scatter. */
const SHARES = [0.05, 0.2] as const;
const FEWEST = 3;
/** A curve without scatter has no bound. */
const MOST = 1000;

/**
 * How surely the end of a curve lies above its best: of two widths the surer one. No point counts for more than the higher of its
 * neighbors, nor for less than the lower, so that one bad evaluation makes no rise, and one lucky one no best.
 */
export function standingOf(curve: Curve, thresholds: Thresholds): Standing {
  const steady = withoutOutliers(curve.y);
  const sigma = scatterOf(curve);
  const [short, long] = SHARES.map((share) => {
    const width = Math.min(curve.n, Math.max(FEWEST, Math.round(share * curve.n)));
    const { from, lowest, end } = windowsOf(steady, width);
    const difference = end - lowest;
    const far = curve.positive ? Math.log(end / lowest) : difference;
    const explained = (thresholds.overfittingStanding * sigma) / Math.sqrt(width);
    return {
      width,
      from,
      difference,
      over: difference > 0 ? Math.min(MOST, far / Math.max(explained, Number.MIN_VALUE)) : 0,
    };
  }) as [Standing, Standing];
  return long.over > short.over ? long : short;
}

/** Each point is the median of itself and its neighbors; the ends that of the first and the last three. */
function withoutOutliers(y: Float64Array): Float64Array {
  if (y.length < 3) return y.map(() => median(y));
  const steady = new Float64Array(y.length);
  for (let i = 0; i < y.length; i++) {
    const from = Math.max(0, Math.min(i - 1, y.length - 3));
    steady[i] = middleOf(at(y, from), at(y, from + 1), at(y, from + 2));
  }
  return steady;
}

function windowsOf(values: Float64Array, width: number): { from: number; lowest: number; end: number } {
  const last = values.length - width;
  const sums = slidingSums(values, width);
  // Running sums lose a little to rounding: only windows that are as low within it are measured anew.
  const near = at(sums, indexOfMin(sums)) + ROUNDING * sums.reduce((most, sum) => Math.max(most, Math.abs(sum)), 0);
  let from = 0;
  let lowest = Number.POSITIVE_INFINITY;
  for (let i = 0; i <= last; i++) {
    if (at(sums, i) > near) continue;
    const here = mean(values, i, i + width);
    if (here < lowest) [lowest, from] = [here, i];
  }
  return { from, lowest, end: mean(values, last, last + width) };
}

const ROUNDING = 1e-9;

function slidingSums(values: Float64Array, width: number): Float64Array {
  const sums = new Float64Array(values.length - width + 1);
  let sum = mean(values, 0, width) * width;
  for (let i = 0; i < sums.length; i++) {
    if (i > 0) sum += at(values, i + width - 1) - at(values, i - 1);
    sums[i] = sum;
  }
  return sums;
}

/** Mean of the lowest three quarters of the absolute values of a standard normal distribution. */
const TRIMMED = 0.5146;
/** Third differences of independent values have twenty times their variance. */
const THIRDS = Math.sqrt(20);

/**
 * Standard deviation of the scatter from point to point, from the lowest three quarters of the third differences, in which neither a
 * trend nor a bend is left: of the logarithms where values are positive, in the unit of the loss otherwise.
 */
function scatterOf({ y, positive }: Curve): number {
  const values = positive ? logarithmsOf(y) : y;
  const thirds = new Float64Array(Math.max(0, y.length - 3));
  for (let i = 0; i < thirds.length; i++) {
    thirds[i] = Math.abs(at(values, i + 3) - at(values, i) + 3 * (at(values, i + 1) - at(values, i + 2)));
  }
  return thirds.length === 0 ? 0 : meanOfLowest(thirds, Math.ceil(0.75 * thirds.length)) / THIRDS / TRIMMED;
}

/**
 * Rise of the training loss from the lowest window to the last one, as a share of the rise of the validation loss. `train` holds one
 * value per point, `risen` how far the validation loss rose in the unit of the loss.
 */
export function sharedRise({ width, from }: Standing, train: Float64Array, risen: number): number {
  const steady = withoutOutliers(train);
  const there = mean(steady, from, from + width);
  return (mean(steady, train.length - width, train.length) - there) / Math.max(risen, Number.MIN_VALUE);
}
