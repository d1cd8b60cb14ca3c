import type { Series } from '../history/history.ts';
import { at, mean } from './statistics/order.ts';

function allFinite(values: Float64Array): boolean {
  for (let i = 0; i < values.length; i++) if (!Number.isFinite(at(values, i))) return false;
  return true;
}

/** Places on the axis and values, as many of each; and the epoch of each point where it is logged beside another axis. */
export interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly epochs?: Float64Array;
}

/** The highest or the lowest logged value of each bucket where it was logged; the points themselves where none were thinned. */
export function extremePoints(series: Series, sign: number, from: number, highest: boolean): Points {
  const { buckets } = series;
  if (buckets === undefined) return finitePoints(series, sign, from);
  const [values, places] = highest ? [buckets.max, buckets.maxAt] : [buckets.min, buckets.minAt];
  return finitePoints(series, sign, from, values, places);
}

/** The finite values of a series from an index on, the means of its buckets unless others are given, turned so that lower is better. */
export function finitePoints(
  series: Series,
  sign: number,
  from: number,
  values = series.buckets?.mean ?? series.y,
  places = series.x,
): Points {
  const epochs = series.epochs?.length === values.length ? series.epochs : undefined;
  if (sign > 0 && allFinite(values)) {
    if (from === 0) return { x: places, y: values, ...(epochs && { epochs }) };
    return { x: places.subarray(from), y: values.subarray(from), ...(epochs && { epochs: epochs.subarray(from) }) };
  }
  const finite: number[] = [];
  for (let i = from; i < values.length; i++) if (Number.isFinite(at(values, i))) finite.push(i);
  const those = (of: Float64Array): Float64Array => Float64Array.from(finite, (i) => at(of, i));
  return { x: those(places), y: Float64Array.from(finite, (i) => sign * at(values, i)), ...(epochs && { epochs: those(epochs) }) };
}

/** Means of `size` consecutive points, each at the place of its last; the last mean may be of fewer. */
export function means({ x, y, epochs }: Points, size: number): Points {
  const n = Math.ceil(y.length / size);
  const end = (i: number): number => Math.min(y.length, (i + 1) * size);
  const last = (of: Float64Array): Float64Array => Float64Array.from({ length: n }, (_, i) => at(of, end(i) - 1));
  const averaged = Float64Array.from({ length: n }, (_, i) => mean(y, i * size, end(i)));
  return { x: last(x), y: averaged, ...(epochs && { epochs: last(epochs) }) };
}

/** Finite values of a series from an index on as they were logged: in all, and at most so many behind one of its points. */
export function loggedIn({ y, buckets }: Series, from: number): { readonly all: number; readonly perPoint: number } {
  let all = 0;
  let perPoint = 1;
  for (let i = from; i < y.length; i++) {
    const finite = buckets ? at(buckets.count, i) - at(buckets.nonFinite, i) : Number.isFinite(at(y, i)) ? 1 : 0;
    all += finite;
    perPoint = Math.max(perPoint, finite);
  }
  return { all, perPoint };
}
