import { alignTraining, valuesAt } from './align.ts';
import type { Curve } from './curve.ts';
import type { Curves } from './features.ts';
import type { LossCurves } from './model/model-features.ts';
import { at } from './statistics/order.ts';

/** The learned model knows runs of up to so many evaluations. */
const MOST_EVALUATIONS = 400;
/** What a longer run, or one with evaluations at uneven distances, is resampled to at most. */
const RESAMPLED = 200;

/**
 * The main curves as the learned model reads them, whatever counts the training: as logged, NaN and infinities kept, one training value
 * per validation point, averaged between evaluations where it is logged more often, and not moved by half an epoch. A long run and one
 * with uneven distances is resampled. Undefined where the model was trained on nothing like it: no validation or no training loss, a
 * part of a loss without its total, a restarted log, a metric where higher is better.
 */
export function lossCurvesOf(features: Curves): LossCurves | undefined {
  const { validation, train, restart } = features;
  if (validation === undefined || train === undefined || validation.sign < 0 || restart !== undefined) return undefined;
  if (validation.series.component || train.series.metric !== validation.series.metric) return undefined;
  const accuracy = features.metrics.find(({ series }) => series.metric === 'accuracy');
  const rate = features.rate === undefined ? {} : { rate: features.rate.y };
  const whole = isAsLogged(validation) ? asLogged(validation, train, accuracy) : resampled(validation, train, accuracy);
  return whole && { ...whole, ...rate };
}

function isAsLogged({ series, from, x, n }: Curve): boolean {
  return series.y.length - from <= MOST_EVALUATIONS && series.buckets === undefined && isEvenlySpaced(x, n);
}

/** Share of the distance by which one may differ: the last evaluation, at the end, most of all. */
const UNEVEN = 0.5;

function isEvenlySpaced(x: Float64Array, n: number): boolean {
  const spacing = (at(x, n - 1) - at(x, 0)) / Math.max(1, n - 1);
  for (let i = 1; i < n; i++) if (Math.abs(at(x, i) - at(x, i - 1) - spacing) > UNEVEN * spacing) return false;
  return spacing > 0;
}

function asLogged(validation: Curve, train: Curve, accuracy: Curve | undefined): LossCurves | undefined {
  const values = logged(validation);
  const fit = samePlaces(train, validation)
    ? logged(train)
    : validation.n === values.length
      ? alignTraining(train, validation, false)
      : undefined;
  if (fit === undefined) return undefined;
  const beside = accuracy && samePlaces(accuracy, validation) ? { accuracy: fraction(logged(accuracy)) } : {};
  return { validation: values, train: fit, ...beside };
}

/** At even distances, from the first evaluation to the last one: what lies between two places in the mean. */
function resampled(validation: Curve, train: Curve, accuracy: Curve | undefined): LossCurves | undefined {
  const { x, n } = validation;
  const [first, last] = [at(x, 0), at(x, n - 1)];
  if (!(last > first)) return undefined;
  const count = Math.min(RESAMPLED, n);
  const grid = {
    axis: validation.axis,
    x: Float64Array.from({ length: count }, (_, i) => first + (i * (last - first)) / (count - 1)),
  };
  const fit = valuesAt(train, grid);
  const values = valuesAt(validation, grid);
  if (fit === undefined || values === undefined) return undefined;
  const beside = accuracy && valuesAt(accuracy, grid);
  return { validation: values, train: fit, ...(beside && { accuracy: fraction(beside.map((value) => accuracy.sign * value)) }) };
}

/** Values of the judged part, as logged. */
function logged(curve: Curve): Float64Array {
  return curve.series.y.subarray(curve.from);
}

/** An accuracy in percent as a fraction. */
function fraction(values: Float64Array): Float64Array {
  const most = values.reduce((highest, value) => Math.max(highest, value), 0);
  return most > 1.5 && most <= 100 ? values.map((value) => value / 100) : values;
}

function samePlaces(a: Curve, b: Curve): boolean {
  const length = a.series.x.length - a.from;
  if (length !== b.series.x.length - b.from || a.axis !== b.axis) return false;
  for (let i = 0; i < length; i++) if (at(a.series.x, a.from + i) !== at(b.series.x, b.from + i)) return false;
  return true;
}
