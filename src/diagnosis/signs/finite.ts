import type { History, Series } from '../../history/history.ts';
import { at, median } from '../statistics/order.ts';
import type { Thresholds } from '../thresholds.ts';

/** Whether every number of a series is a number. */
export interface Finite {
  readonly points: number;
  /** Values that are NaN or infinite, and where the first and the last of them lie. */
  readonly count: number;
  readonly firstAt?: number;
  readonly lastAt?: number;
  /** The last finite value before the first that is not. */
  readonly lastFinite?: { readonly at: number; readonly value: number };
  /** The highest finite value, and from where on none is finite up to the end. */
  readonly highest?: number;
  readonly brokenFrom?: number;
  /** Finite values follow the last one that is not. */
  readonly recovered: boolean;
  /** None from the first on is finite. */
  readonly toTheEnd: boolean;
}

/** Counts what is not finite from an index on; exact also where the series was thinned. */
export function finiteOf(series: Series, from: number): Finite {
  const { x, y, buckets } = series;
  let [count, points, first, last, lastFinite, back] = [0, 0, -1, -1, -1, false];
  let [highest, brokenFrom] = [Number.NEGATIVE_INFINITY, -1];
  for (let i = from; i < y.length; i++) {
    const finite = Number.isFinite(at(y, i));
    const here = buckets ? at(buckets.nonFinite, i) : finite ? 0 : 1;
    points += buckets ? at(buckets.count, i) : 1;
    count += here;
    if (here > 0) [first, last] = [first < 0 ? i : first, i];
    if (finite) [highest, brokenFrom] = [Math.max(highest, at(y, i)), -1];
    else if (brokenFrom < 0) brokenFrom = i;
    if (first < 0 && finite) lastFinite = i;
    if (first >= 0 && finite) back = true;
  }
  return {
    points,
    count,
    ...(first >= 0 && { firstAt: at(x, first), lastAt: at(x, last) }),
    ...(lastFinite >= 0 && first >= 0 && { lastFinite: { at: at(x, lastFinite), value: at(y, lastFinite) } }),
    ...(highest > Number.NEGATIVE_INFINITY && { highest }),
    ...(brokenFrom >= 0 && { brokenFrom: at(x, brokenFrom) }),
    recovered: first >= 0 && last < y.length - 1,
    toTheEnd: first >= 0 && !back,
  };
}

/** What the norm of the gradients says. */
export interface Gradients {
  readonly series: string;
  readonly points: number;
  /** Values that are NaN or infinite, and from where on. */
  readonly count: number;
  readonly firstAt?: number;
  /** The last value is one of them. */
  readonly toTheEnd: boolean;
  /** Largest finite value after the start over the median, and where. */
  readonly largest: number;
  readonly largestValue: number;
  readonly largestAt: number;
  /** How often it rises to so many times the median that it is reported, neighbors counted once. */
  readonly spikes: number;
}

function spikesAbove(y: Float64Array, level: number, from: number): number {
  let count = 0;
  for (let i = from; i < y.length; i++) if (at(y, i) > level && !(i > from && at(y, i - 1) > level)) count++;
  return count;
}

/** Measures the logged gradient norm, its values after the first `spikeSkip` of the run; undefined where none is logged. */
export function gradientsOf(
  history: History,
  { spikeSkip: skip, gradientSpike }: Pick<Thresholds, 'spikeSkip' | 'gradientSpike'>,
): Gradients | undefined {
  const series = history.series.find(({ metric, y }) => metric === 'gradnorm' && y.length > 0);
  if (series === undefined) return undefined;
  const { x, y } = series;
  const { count, firstAt, recovered } = finiteOf(series, 0);
  const finite = y.filter(Number.isFinite);
  const usual = finite.length === 0 ? Number.NaN : median(finite);
  let index = -1;
  for (let i = Math.ceil(skip * y.length); i < y.length; i++)
    if (Number.isFinite(at(y, i)) && (index < 0 || at(y, i) > at(y, index))) index = i;
  return {
    series: series.name,
    points: y.length,
    count,
    ...(firstAt !== undefined && { firstAt }),
    toTheEnd: count > 0 && !recovered,
    largest: index >= 0 && usual > 0 ? at(y, index) / usual : 1,
    largestValue: index < 0 ? Number.NaN : at(y, index),
    spikes: spikesAbove(y, gradientSpike * usual, Math.ceil(skip * y.length)),
    largestAt: index < 0 ? Number.NaN : at(x, index),
  };
}
