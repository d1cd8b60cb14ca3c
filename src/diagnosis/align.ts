import type { Curve } from './curve.ts';
import { interpolate, type Placed } from './places.ts';
import { at, mean } from './statistics/order.ts';

/**
 * Training loss at the positions of the validation points, or undefined where the two share neither an axis nor a metric, or do
 * not overlap. A training loss logged more densely is averaged between evaluations; one averaged over the epoch while the
 * weights change belongs half an epoch earlier (Rosebrock), so with `half` it is read half an epoch later.
 */
export function alignTraining(train: Curve, validation: Curve, half: boolean): Float64Array | undefined {
  if (train.series.metric !== validation.series.metric || train.sign !== validation.sign) return undefined;
  return valuesAt(train, validation, half && train.series.aggregation === 'epoch-mean');
}

/**
 * Values of a curve at these places: in the mean since the place before where it has more of them, else in a straight line between its
 * points, with `half` read half a distance later.
 */
export function valuesAt(
  train: Placed & Pick<Curve, 'y' | 'n'>,
  to: Pick<Curve, 'axis' | 'x'>,
  half = false,
): Float64Array | undefined {
  const x = positions(train, to);
  if (x === undefined) return undefined;
  const n = to.x.length;
  const dense = train.n > 1.5 * n;
  const shift = half && !dense ? 0.5 * spacing(x) : 0;
  if (shift === 0 && samePositions(x, to.x)) return train.y;
  const out = new Float64Array(n);
  let from = 0;
  for (let i = 0; i < n; i++) {
    const place = at(to.x, i);
    if (dense) {
      let end = from;
      while (end < train.n && at(x, end) <= place) end++;
      out[i] = end > from ? mean(train.y, from, end) : interpolate(x, train.y, place);
      from = end;
    } else out[i] = interpolate(x, train.y, place + shift);
  }
  return out;
}

/** Training positions on the validation's axis, by the logged epoch where the axes differ. */
function positions(train: Placed, validation: Pick<Curve, 'axis'>): Float64Array | undefined {
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
