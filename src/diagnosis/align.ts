import type { Curve } from './curve.ts';
import { interpolate } from './places.ts';
import { at, mean } from './statistics/order.ts';

/**
 * Training loss at the positions of the validation points, or undefined where the two share neither an axis nor a metric, or do
 * not overlap. A training loss logged more densely is averaged between evaluations; one averaged over the epoch while the
 * weights change belongs half an epoch earlier (Rosebrock), so with `half` it is read half an epoch later.
 */
export function alignTraining(train: Curve, validation: Curve, half: boolean): Float64Array | undefined {
  if (train.series.metric !== validation.series.metric || train.sign !== validation.sign) return undefined;
  const x = positions(train, validation);
  if (x === undefined) return undefined;
  const dense = train.n > 1.5 * validation.n;
  const shift = half && !dense && train.series.aggregation === 'epoch-mean' ? 0.5 * spacing(x) : 0;
  if (shift === 0 && samePositions(x, validation.x)) return train.y;
  const out = new Float64Array(validation.n);
  let from = 0;
  for (let i = 0; i < validation.n; i++) {
    const place = at(validation.x, i);
    if (dense) {
      let to = from;
      while (to < train.n && at(x, to) <= place) to++;
      out[i] = to > from ? mean(train.y, from, to) : interpolate(x, train.y, place);
      from = to;
    } else out[i] = interpolate(x, train.y, place + shift);
  }
  return out;
}

/** Training positions on the validation's axis, by the logged epoch where the axes differ. */
function positions(train: Curve, validation: Curve): Float64Array | undefined {
  if (train.axis === validation.axis) return train.x;
  return validation.axis === 'epoch' ? train.epochs : undefined;
}

function samePositions(a: Float64Array, b: Float64Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (at(a, i) !== at(b, i)) return false;
  return true;
}

function spacing(x: Float64Array): number {
  return x.length < 2 ? 0 : (at(x, x.length - 1) - at(x, 0)) / (x.length - 1);
}
