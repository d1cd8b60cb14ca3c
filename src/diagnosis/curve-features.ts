import { at, indexOfMin, oddWidth, runningMedian } from './statistics/order.ts';
import { clamp, LEAST_SCATTER, SHAPE_NAMES, shapeOf, tailOf } from './statistics/shape.ts';

const PAIR_NAMES = [
  'points',
  'gapAtEnd',
  'gapAtBest',
  'gapGrowth',
  'gapAtStart',
  'gapMiddle',
  'trainFallAfterBest',
  'trainFallLateShare',
  'correlation',
  'correlationLate',
  'noiseRatio',
  'belowTraining',
] as const;

/**
 * Names of the numbers of {@link curveFeatures}, in order: the pair's, then the shape of the validation loss (`val.…`), then
 * that of the training loss (`train.…`).
 */
export const CURVE_FEATURE_NAMES: readonly string[] = [
  ...PAIR_NAMES,
  ...SHAPE_NAMES.map((name) => `val.${name}`),
  ...SHAPE_NAMES.map((name) => `train.${name}`),
];

/** Fewest finite validation points for which the features say anything. */
export const FEWEST_POINTS = 6;

/**
 * A training history as numbers for the learned model: scale-free, blind to the unit of the loss, defined for negative losses
 * (both curves are then lifted by the same constant), and free of NaN except for a training loss that is missing.
 *
 * @param validation finite validation losses in order, lower is better
 * @param train training loss at the same places, or undefined
 * @returns one number per name of {@link CURVE_FEATURE_NAMES}; undefined for fewer than {@link FEWEST_POINTS} points
 */
export function curveFeatures(validation: Float64Array, train: Float64Array | undefined): Float64Array | undefined {
  if (validation.length < FEWEST_POINTS) return undefined;
  const lift = liftOf(validation, train);
  const val = logarithms(validation, lift);
  const fit = train === undefined ? undefined : logarithms(train, lift);
  const width = oddWidth(val.length, 0.05);
  const v = runningMedian(val, width);
  const t = fit && runningMedian(fit, width);
  const shapes = [...shapeOf(val, v), ...(fit && t ? shapeOf(fit, t) : SHAPE_NAMES.map(() => Number.NaN))];
  const values = [...pairOf(val, v, fit, t), ...shapes];
  return new Float64Array(values.map((value) => (Number.isNaN(value) ? value : clamp(value, -1e3, 1e3))));
}

/** What must be added for all values to be positive: nothing where they are. */
function liftOf(validation: Float64Array, train: Float64Array | undefined): number {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const values of train === undefined ? [validation] : [validation, train]) {
    for (let i = 0; i < values.length; i++) {
      low = Math.min(low, at(values, i));
      high = Math.max(high, at(values, i));
    }
  }
  return low >= 0 ? 0 : -low + 0.25 * (high - low);
}

/** Logarithms above a floor of a millionth of the largest value, so that a loss of zero stays a number. */
function logarithms(values: Float64Array, lift: number): Float64Array {
  let high = 0;
  for (let i = 0; i < values.length; i++) high = Math.max(high, at(values, i) + lift);
  const floor = Math.max(high * 1e-6, Number.MIN_VALUE);
  const out = new Float64Array(values.length);
  for (let i = 0; i < out.length; i++) out[i] = Math.log(Math.max(at(values, i) + lift, floor));
  return out;
}

/** `v` and `t` are the two curves smoothed. */
function pairOf(val: Float64Array, v: Float64Array, train?: Float64Array, t?: Float64Array): number[] {
  const n = val.length;
  const points = Math.log(n);
  if (train === undefined || t === undefined) return [points, ...PAIR_NAMES.slice(1).map(() => Number.NaN)];
  const best = indexOfMin(v);
  const gapAtEnd = tailOf(val) - tailOf(train);
  const gapAtBest = at(v, best) - at(t, best);
  const fall = Math.max(at(train, 0) - tailOf(train), 1e-6);
  const after = at(t, best) - tailOf(train);
  return [
    points,
    gapAtEnd,
    gapAtBest,
    gapAtEnd - gapAtBest,
    at(val, 0) - at(train, 0),
    at(v, n >> 1) - at(t, n >> 1),
    after,
    clamp(after / fall, -2, 2),
    correlation(v, t, 0),
    correlation(v, t, n >> 1),
    Math.log((roughness(val) + LEAST_SCATTER) / (roughness(train) + LEAST_SCATTER)),
    shareBelow(v, t),
  ];
}

/** Mean absolute second difference: how jagged a curve is, whatever its trend. */
function roughness(values: Float64Array): number {
  let sum = 0;
  for (let i = 2; i < values.length; i++) sum += Math.abs(at(values, i) - 2 * at(values, i - 1) + at(values, i - 2));
  return sum / Math.max(1, values.length - 2);
}

function shareBelow(v: Float64Array, t: Float64Array): number {
  let below = 0;
  for (let i = 0; i < v.length; i++) if (at(v, i) < at(t, i)) below++;
  return below / v.length;
}

/** Pearson's, of the two curves from `from` on; 0 where one of them is constant. */
function correlation(a: Float64Array, b: Float64Array, from: number): number {
  const n = a.length - from;
  let sa = 0;
  let sb = 0;
  for (let i = from; i < a.length; i++) {
    sa += at(a, i);
    sb += at(b, i);
  }
  let saa = 0;
  let sbb = 0;
  let sab = 0;
  for (let i = from; i < a.length; i++) {
    const da = at(a, i) - sa / n;
    const db = at(b, i) - sb / n;
    saa += da * da;
    sbb += db * db;
    sab += da * db;
  }
  return saa > 0 && sbb > 0 ? sab / Math.sqrt(saa * sbb) : 0;
}
