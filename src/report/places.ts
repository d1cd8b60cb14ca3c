import type { Series } from '../history/history.ts';

/** A value and where on the axis it was logged. */
export interface Place {
  readonly at: number;
  readonly value: number;
}

/** The finite values of a series, in order. */
export function placesOf({ x, y }: Series): readonly Place[] {
  return Array.from(y).flatMap((value, i) => (Number.isFinite(value) ? [{ at: x[i] ?? 0, value }] : []));
}

/** The first of several that are equally good. */
export function bestOf(places: readonly Place[], isLower: boolean): Place {
  const isBetter = (one: Place, than: Place): boolean => (isLower ? one.value < than.value : one.value > than.value);
  return places.reduce((best, one) => (isBetter(one, best) ? one : best));
}

/** First and last points, finite extremes and the number of values that are not finite. */
export interface SeriesExtent {
  readonly first?: Place;
  readonly last?: Place;
  readonly min?: Place;
  readonly max?: Place;
  readonly nonFinite: number;
}

export function extentOf(series: Series): SeriesExtent {
  const { x, y, buckets } = series;
  let min: Place | undefined;
  let max: Place | undefined;
  let nonFinite = 0;
  for (let i = 0; i < y.length; i++) {
    const at = x[i] ?? 0;
    const low = buckets?.min[i] ?? y[i] ?? Number.NaN;
    const high = buckets?.max[i] ?? y[i] ?? Number.NaN;
    nonFinite += buckets ? (buckets.nonFinite[i] ?? 0) : Number.isFinite(y[i]) ? 0 : 1;
    if (Number.isFinite(low) && (min === undefined || low < min.value)) min = { at: buckets?.minAt?.[i] ?? at, value: low };
    if (Number.isFinite(high) && (max === undefined || high > max.value)) max = { at: buckets?.maxAt?.[i] ?? at, value: high };
  }
  const first = placeAt(series, 0);
  const last = placeAt(series, y.length - 1);
  return { ...(first && { first }), ...(last && { last }), ...(min && { min }), ...(max && { max }), nonFinite };
}

/** Logged points, before any thinning. */
export function pointsOf(series: Series): number {
  return series.buckets ? series.buckets.count.reduce((sum, count) => sum + count, 0) : series.y.length;
}

function placeAt(series: Series, index: number): Place | undefined {
  const at = series.x[index];
  const value = series.y[index];
  return at === undefined || value === undefined ? undefined : { at, value };
}

/** The last value that is a number. */
export function lastFinite(series: Series): Place | undefined {
  for (let i = series.y.length - 1; i >= 0; i--) if (Number.isFinite(series.y[i])) return placeAt(series, i);
  return undefined;
}
