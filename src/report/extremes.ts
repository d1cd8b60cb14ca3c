import type { Points } from '../chart/thin.ts';
import type { Series } from '../history/history.ts';

/**
 * The points of a series to draw. Of a thinned one the lowest, the highest and the last value of each bucket, where they were
 * logged: a spike inside a bucket is seen although the series holds only the bucket's last value.
 */
export function withExtremes({ x, y, buckets }: Series): Points {
  if (buckets === undefined) return { x, y };
  const { min, max, minAt = x, maxAt = x } = buckets;
  const at: number[] = [];
  const values: number[] = [];
  const add = (place: number, value: number) => {
    if (at.at(-1) === place && values.at(-1) === value) return;
    at.push(place);
    values.push(value);
  };
  for (let i = 0; i < x.length; i++) {
    const low: readonly [number, number] = [minAt[i] ?? Number.NaN, min[i] ?? Number.NaN];
    const high: readonly [number, number] = [maxAt[i] ?? Number.NaN, max[i] ?? Number.NaN];
    for (const [place, value] of high[0] < low[0] ? [high, low] : [low, high]) if (Number.isFinite(value)) add(place, value);
    add(x[i] ?? Number.NaN, y[i] ?? Number.NaN);
  }
  return { x: Float64Array.from(at), y: Float64Array.from(values) };
}
