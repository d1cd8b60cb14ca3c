import { CURVE_FEATURE_NAMES, curveFeatures } from '../curve-features.ts';
import { at, itemAt, mean, median, medianBend, oddWidth, robustDeviation, runningMedian } from '../statistics/order.ts';
import { LEAST_SCATTER } from '../statistics/shape.ts';

/** The losses of one run as logged, one value per validation point; NaN and the infinities where the run produced them. */
export interface LossCurves {
  /** Training loss logged with each validation loss, not moved by half an epoch. */
  readonly train?: ArrayLike<number>;
  readonly validation: ArrayLike<number>;
  /** A metric of the validation set where higher is better, between 0 and 1. */
  readonly accuracy?: ArrayLike<number>;
  /** The learning rate as logged, in order, at whatever places. */
  readonly rate?: ArrayLike<number>;
}

/** Stands for a feature that the curves do not have: below every value that a feature can take, so that a tree can tell. */
export const MISSING = -2000;

const LEVEL_NAMES = [
  'cut',
  'val.first',
  'val.level',
  'train.level',
  'val.early',
  'train.early',
  'val.excursion',
  'train.excursion',
] as const;
const ACCURACY_NAMES = ['end', 'gain', 'lost', 'sinceBest', 'lateGain', 'noise', 'lossPerError'] as const;

const RATE_NAMES = ['peak', 'end', 'late'] as const;

/** Names of the numbers of {@link modelFeatures}, in order. */
export const MODEL_FEATURE_NAMES: readonly string[] = [
  ...CURVE_FEATURE_NAMES,
  ...LEVEL_NAMES,
  ...ACCURACY_NAMES.map((name) => `accuracy.${name}`),
  ...RATE_NAMES.map((name) => `rate.${name}`),
];

/**
 * What the learned model reads: the curve features, levels in the logarithm of the loss's own unit (a cross-entropy of 0.01
 * means something by itself), the accuracy, and the learning rate. Losses are read up to the first value that is not finite.
 * Undefined for too few finite points.
 */
export function modelFeatures({ validation, train, accuracy, rate }: LossCurves): Float64Array | undefined {
  const all = Math.min(validation.length, train?.length ?? validation.length);
  let n = 0;
  while (n < all && Number.isFinite(validation[n]) && (train === undefined || Number.isFinite(train[n]))) n++;
  const val = prefix(validation, n);
  const fit = train === undefined ? undefined : prefix(train, n);
  const shape = curveFeatures(val, fit);
  if (shape === undefined) return undefined;
  const levels = [n < all ? 1 : 0, ...levelsOf(val, fit)];
  const metric = accuracy !== undefined && accuracy.length >= n ? prefix(accuracy, n) : undefined;
  const values = [...shape, ...levels, ...accuracyOf(val, metric), ...rateOf(rate)];
  return new Float64Array(values.map((value) => (Number.isNaN(value) ? MISSING : value)));
}

function prefix(values: ArrayLike<number>, n: number): Float64Array {
  return values instanceof Float64Array ? values.subarray(0, n) : Float64Array.from({ length: n }, (_, i) => itemAt(values, i));
}

function levelsOf(val: Float64Array, train: Float64Array | undefined): number[] {
  const none = Number.NaN;
  return [
    logLevel(at(val, 0)),
    logLevel(endOf(val)),
    train === undefined ? none : logLevel(endOf(train)),
    scatter(val),
    train === undefined ? none : scatter(train),
    excursion(val),
    train === undefined ? none : excursion(train),
  ];
}

function endOf(values: Float64Array): number {
  return mean(values, values.length - 3, values.length);
}

function logLevel(loss: number): number {
  return loss > 0 ? Math.max(-10, Math.min(10, Math.log(loss))) : Number.NaN;
}

/** Scatter of the first half around its own course, as a logarithm of its share of the level. */
function scatter(values: Float64Array): number {
  const bend = medianBend(values, Math.max(4, values.length >> 1));
  return Math.log(bend / Math.max(1e-12, Math.abs(median(values))) + LEAST_SCATTER);
}

/** Largest rise above the lowest value so far within the first third, as a share of the first value. */
function excursion(values: Float64Array): number {
  let low = Number.POSITIVE_INFINITY;
  let most = 0;
  for (let i = 0; i < Math.max(3, values.length / 3); i++) {
    low = Math.min(low, at(values, i));
    most = Math.max(most, at(values, i) - low);
  }
  return Math.min(10, most / Math.max(1e-12, Math.abs(at(values, 0))));
}

function accuracyOf(val: Float64Array, accuracy: Float64Array | undefined): number[] {
  if (accuracy?.every((value) => value >= 0 && value <= 1) !== true) return ACCURACY_NAMES.map(() => Number.NaN);
  const n = accuracy.length;
  const smooth = runningMedian(accuracy, oddWidth(n, 0.07));
  const end = endOf(accuracy);
  const best = val.reduce((lowest, value, i) => (value < at(val, lowest) ? i : lowest), 0);
  const steps = accuracy.slice(n >> 1).map((value, i, late) => value - at(late, Math.max(0, i - 1)));
  return [
    end,
    end - at(accuracy, 0),
    smooth.reduce((a, b) => Math.max(a, b), 0) - end,
    end - mean(accuracy, Math.max(0, best - 1), Math.min(n, best + 2)),
    end - mean(accuracy, (n >> 1) - 1, (n >> 1) + 2),
    robustDeviation(steps),
    Math.log(Math.max(1e-6, endOf(val))) - Math.log(1.02 - end),
  ];
}

/** Highest learning rate and how far below it the end and the second half lie, in powers of ten: a rate that decayed to nothing explains a flat end. */
function rateOf(rate: ArrayLike<number> | undefined): number[] {
  const values = Array.from(rate ?? []).filter((value) => Number.isFinite(value) && value >= 0);
  const peak = values.reduce((most, value) => Math.max(most, value), 0);
  if (!(peak > 0)) return RATE_NAMES.map(() => Number.NaN);
  const late = values.slice(values.length >> 1);
  const below = (value: number): number => Math.log10(value / peak + 1e-4);
  return [Math.log10(peak), below(values.at(-1) ?? 0), below(late.reduce((sum, value) => sum + value, 0) / late.length)];
}
