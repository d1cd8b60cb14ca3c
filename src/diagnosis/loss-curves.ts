import { alignTraining } from './align.ts';
import type { Curve } from './curve.ts';
import type { Features } from './features.ts';
import type { LossCurves } from './model/model-features.ts';
import { at } from './statistics/order.ts';

/** The learned model knows runs of up to a few hundred evaluations, by epochs or boosting rounds. */
const MOST_EVALUATIONS = 400;

/**
 * The main curves as the learned model reads them: as logged, NaN and infinities kept, one training value per validation point,
 * not moved by half an epoch. Undefined where the history is not of a kind that the model was trained on: no validation or no
 * training loss, a part of a loss without its total, evaluations at uneven distances, a restarted log, a metric where higher is
 * better.
 */
export function lossCurvesOf(features: Features): LossCurves | undefined {
  const { validation, train, restart } = features;
  if (validation === undefined || train === undefined || validation.sign < 0 || restart !== undefined) return undefined;
  if (validation.series.component) return undefined;
  const values = logged(validation);
  if (values.length > MOST_EVALUATIONS || validation.series.buckets !== undefined || !isEvenlySpaced(validation)) return undefined;
  const fit = trainingOf(train, validation);
  if (fit === undefined) return undefined;
  const accuracy = features.metrics.find(({ series }) => series.metric === 'accuracy');
  const beside = accuracy === undefined || !samePlaces(accuracy, validation) ? undefined : fraction(logged(accuracy));
  return { validation: values, train: fit, ...(beside === undefined ? {} : { accuracy: beside }) };
}

/** Evaluations at even distances, by epochs, rounds or steps: the shape of a run does not change with what counts it. */
function isEvenlySpaced({ axis, x, n }: Curve): boolean {
  if (axis !== 'epoch' && axis !== 'step') return false;
  const spacing = (at(x, n - 1) - at(x, 0)) / Math.max(1, n - 1);
  for (let i = 1; i < n; i++) if (Math.abs(at(x, i) - at(x, i - 1) - spacing) > UNEVEN * spacing) return false;
  return spacing > 0;
}

/** Share of the distance by which one may differ: the last evaluation, at the end, most of all. */
const UNEVEN = 0.5;

/** Values of the judged part, as logged. */
function logged(curve: Curve): Float64Array {
  return curve.series.y.subarray(curve.from);
}

/** An accuracy in percent as a fraction. */
function fraction(values: Float64Array): Float64Array {
  const most = values.reduce((highest, value) => Math.max(highest, value), 0);
  return most > 1.5 && most <= 100 ? values.map((value) => value / 100) : values;
}

function trainingOf(train: Curve, validation: Curve): Float64Array | undefined {
  if (train.series.metric !== validation.series.metric) return undefined;
  if (samePlaces(train, validation)) return logged(train);
  const finite = validation.n === logged(validation).length;
  return finite ? alignTraining(train, validation, false) : undefined;
}

function samePlaces(a: Curve, b: Curve): boolean {
  const length = a.series.x.length - a.from;
  if (length !== b.series.x.length - b.from || a.axis !== b.axis) return false;
  for (let i = 0; i < length; i++) if (at(a.series.x, a.from + i) !== at(b.series.x, b.from + i)) return false;
  return true;
}
