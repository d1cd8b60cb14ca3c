import { at, indexOfMin, mean, median, middleOf } from '../statistics/order.ts';
import type { Measured } from './measured.ts';
import { movingMeans, spanOf, startOf, trendProbability, widthOf } from './values.ts';

/** How much a loss was learned: where its curve begins, how low it gets, where it ends, and at what level it stands. */
export interface Skill {
  readonly points: number;
  /** First value; the mean of the first hundredth of a long curve. */
  readonly start: number;
  /** Lowest mean of a few neighbors. */
  readonly best: number;
  /** Mean of the last few values. */
  readonly end: number;
  /** Index of the lowest value as a share of the run. */
  readonly bestAt: number;
  /** 1 - best / start; absent where values are negative, or the start is zero. */
  readonly fall?: number;
  /** The same from the second value on: what was learned after the first evaluation. */
  readonly fallAfterFirst?: number;
  /** The same after the first 15 % of the run. */
  readonly fallLater?: number;
  /** 1 - end / start. */
  readonly kept?: number;
  /** Median of the second half, and the span from the tenth to the ninetieth percentile as a share of it. */
  readonly level: number;
  readonly levelSpan: number;
  /** The same of the last third. */
  readonly late: number;
  readonly lateSpan: number;
  /** Means of the first and of the last third apart, in standard errors of the scatter. */
  readonly moved: number;
  /** Highest less lowest mean, as a share of the level. */
  readonly range: number;
  /** Share of the fall that the second half brought; 0 where it did not fall. */
  readonly lateShare: number;
  /** After the first 15 % of the run it falls at nearly every step, and the second half of that brings a third of it. */
  readonly fallsOn: boolean;
  /** Share of values that are exactly zero. */
  readonly zeros: number;
  /** The lowest value over the lower of its neighbors: far below one where a single evaluation broke. */
  readonly dip: number;
}

/** Measures one curve of finite values, lower is better, that scatter so much. Pure; of a single value all falls are absent. */
export function skillOf(values: Float64Array, scatter: number): Measured<Skill> {
  const n = values.length;
  if (n === 0) return { because: { code: 'not-finite' } };
  const width = widthOf(n);
  const smooth = movingMeans(values, width);
  const start = startOf(values);
  const best = at(smooth, indexOfMin(smooth));
  const end = mean(values, n - width, n);
  const second = values.subarray(n >> 1);
  const last = values.subarray(n - Math.min(n, Math.max(2, Math.floor(n / 3))));
  const level = median(second);
  return {
    points: n,
    start,
    best,
    end,
    bestAt: n < 2 ? 0 : indexOfMin(values) / (n - 1),
    ...falls(values, smooth, start, best, end),
    level,
    levelSpan: spanOf(second),
    late: median(last),
    lateSpan: spanOf(last),
    moved: movedOf(values, scatter),
    range: (highest(smooth) - best) / Math.max(Math.abs(level), 1e-12),
    lateShare: n < STEADY ? lateShareOf(values, start) : middleOf(...prefixes(values, (part) => lateShareOf(part, start))),
    fallsOn: isFallingOn(values),
    zeros: values.reduce((count, value) => count + (value === 0 ? 1 : 0), 0) / n,
    dip: dipOf(values),
  };
}

type Falls = Pick<Skill, 'fall' | 'fallAfterFirst' | 'fallLater' | 'kept'>;

function falls(values: Float64Array, smooth: Float64Array, start: number, best: number, end: number): Falls {
  if (!(start > 0) || best < 0) return {};
  const second = at(values, 1);
  const later = at(smooth, Math.min(smooth.length - 1, Math.round(0.15 * (values.length - 1))));
  return {
    fall: 1 - best / start,
    ...(values.length > 2 && second > 0 && { fallAfterFirst: 1 - best / second }),
    ...(values.length > 2 && later > 0 && { fallLater: Math.max(0, 1 - best / later) }),
    kept: 1 - end / start,
  };
}

function movedOf(values: Float64Array, scatter: number): number {
  const third = Math.max(1, Math.floor(values.length / 3));
  const distance = mean(values, 0, third) - mean(values, values.length - third);
  const error = scatter * Math.sqrt(2 / third);
  if (error > 0) return Math.max(-99, Math.min(99, distance / error));
  return distance === 0 ? 0 : Math.sign(distance) * 99;
}

/** From so many values on the middle one of what the last three evaluations would have said is taken: it does not turn with each. */
const STEADY = 20;

function prefixes(values: Float64Array, measure: (part: Float64Array) => number): [number, number, number] {
  const n = values.length;
  return [measure(values), measure(values.subarray(0, n - 1)), measure(values.subarray(0, n - 2))];
}

/** Means of a tenth of the run, so that a single value decides nothing. */
function lateShareOf(values: Float64Array, start: number): number {
  const n = values.length;
  const width = Math.max(widthOf(n), Math.round(n / 10));
  const from = Math.max(0, Math.floor((n - width) / 2));
  const end = mean(values, n - width, n);
  return start > end ? Math.max(0, (mean(values, from, from + width) - end) / (start - end)) : 0;
}

const FALLING_SHARE = 1 / 3;
const FALLING_CHANCE = 0.001;

function isFallingOn(values: Float64Array): boolean {
  const later = values.subarray(Math.round(0.15 * (values.length - 1)));
  if (later.length < FALLING_ON) return false;
  const share = lateShareOf(later, mean(later, 0, widthOf(later.length)));
  return share >= FALLING_SHARE && trendProbability(later.map((value) => -value)) < FALLING_CHANCE;
}

/** Fewest values after the first 15 % that show a fall. */
const FALLING_ON = 10;

function dipOf(values: Float64Array): number {
  const lowest = indexOfMin(values);
  if (lowest <= 0 || lowest >= values.length - 1) return 1;
  return at(values, lowest) / Math.max(1e-300, Math.min(at(values, lowest - 1), at(values, lowest + 1)));
}

function highest(values: Float64Array): number {
  return values.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY);
}

/** Standard errors, and the share of the level, within which a curve has not moved. */
const STILL_ERRORS = 4;
const STILL_RANGE = 0.02;

/**
 * Has not moved beyond its scatter, wherever the log begins. Of 129 good TaskSet runs and 176 sound ones of our own none is, of
 * those that learned nothing 57 % are.
 */
export function isStill({ points, range, moved, fall }: Skill): boolean {
  if (points < 4) return false;
  if (range < 1e-4) return true;
  return points >= 6 && Math.abs(moved) < STILL_ERRORS && range < STILL_RANGE && (fall === undefined || fall < STILL_RANGE);
}
