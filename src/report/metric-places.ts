import type { Series } from '../history/history.ts';
import type { Place } from './facts.ts';

/** The finite values of a series, in order. */
export function placesOf({ x, y }: Series): readonly Place[] {
  return Array.from(y).flatMap((value, i) => (Number.isFinite(value) ? [{ at: x[i] ?? 0, value }] : []));
}

/** The first of several that are equally good. */
export function bestOf(places: readonly Place[], isLower: boolean): Place {
  const isBetter = (one: Place, than: Place): boolean => (isLower ? one.value < than.value : one.value > than.value);
  return places.reduce((best, one) => (isBetter(one, best) ? one : best));
}
