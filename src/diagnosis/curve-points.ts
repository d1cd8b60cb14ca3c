import type { Series } from '../history/history.ts';
import { at, mean } from './statistics/order.ts';

function allFinite(values: Float64Array): boolean {
  for (let i = 0; i < values.length; i++) if (!Number.isFinite(at(values, i))) return false;
  return true;
}

/** Places on the axis and values, as many of each. */
export interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
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
  if (sign > 0 && from === 0 && allFinite(values)) return { x: places, y: values };
  if (sign > 0 && allFinite(values)) return { x: places.subarray(from), y: values.subarray(from) };
  const x: number[] = [];
  const y: number[] = [];
  for (let i = from; i < values.length; i++) {
    const value = at(values, i);
    if (!Number.isFinite(value)) continue;
    x.push(at(places, i));
    y.push(sign * value);
  }
  return { x: new Float64Array(x), y: new Float64Array(y) };
}

/** Means of `size` consecutive points; the last one may hold fewer. */
export function means(points: Points, size: number): Points {
  const n = Math.ceil(points.y.length / size);
  const x = new Float64Array(n);
  const y = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const end = Math.min(points.y.length, (i + 1) * size);
    x[i] = at(points.x, end - 1);
    y[i] = mean(points.y, i * size, end);
  }
  return { x, y };
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
