import type { Axis } from '../history/history.ts';
import { at } from './statistics/order.ts';

/** Points on an axis, with the epoch of each where it is logged beside it. */
export interface Placed {
  readonly axis: Axis;
  readonly x: Float64Array;
  readonly epochs?: Float64Array;
}

/**
 * A position on the axis of `from` as one on the axis of `to`: by the epochs that are logged beside a step, else by the share of the
 * run, which both are taken to cover.
 */
export function placeOn(to: Placed, position: number, from: Placed): number {
  return from.axis === to.axis ? position : logged(to.x, converted(to, position, from));
}

function converted(to: Placed, position: number, from: Placed): number {
  const epoch = from.axis === 'epoch' ? position : from.epochs && interpolate(from.x, from.epochs, position);
  if (epoch !== undefined && to.axis === 'epoch') return epoch;
  if (epoch !== undefined && to.epochs !== undefined) return interpolate(to.epochs, to.x, epoch);
  const share = (position - at(from.x, 0)) / Math.max(lengthOf(from.x), Number.MIN_VALUE);
  return at(to.x, 0) + share * lengthOf(to.x);
}

/** Index of the last point of a curve that was logged by the time of a position on another axis; its first one where none was. */
export function indexBy(curve: Placed, position: number, from: Placed): number {
  const place = placeOn(curve, position, from);
  return Math.max(
    0,
    curve.x.findLastIndex((x) => x <= place),
  );
}

/** The logged position that differs by no more than rounding, which must not lead to the evaluation before or after it. */
function logged(x: Float64Array, place: number): number {
  const rounding = 1e-12 * Math.max(Math.abs(place), lengthOf(x));
  return x.find((one) => Math.abs(one - place) <= rounding) ?? place;
}

function lengthOf(x: Float64Array): number {
  return at(x, x.length - 1) - at(x, 0);
}

/** Linear between points, constant beyond the ends. `x` does not decrease. */
export function interpolate(x: Float64Array, y: Float64Array, place: number): number {
  let low = 0;
  let high = x.length - 1;
  if (place <= at(x, low)) return at(y, low);
  if (place >= at(x, high)) return at(y, high);
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (at(x, middle) <= place) low = middle;
    else high = middle;
  }
  const width = at(x, high) - at(x, low);
  return width === 0 ? at(y, high) : at(y, low) + ((place - at(x, low)) / width) * (at(y, high) - at(y, low));
}
