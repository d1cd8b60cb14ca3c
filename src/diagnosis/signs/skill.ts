import { at, indexOfMax, indexOfMin, mean, median, middleOf } from '../statistics/order.ts';
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
  /** 1 - best / start; absent where values are negative, the start is zero, or the level holds a constant. */
  readonly fall?: number;
  /** The same from the second value on: what was learned after the first evaluation. */
  readonly fallAfterFirst?: number;
  /** The same after the first 15 % of the run, its first third, and its first half: of its axis, not of its evaluations. */
  readonly fallLater?: number;
  readonly fallAfterThird?: number;
  readonly fallLate?: number;
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
  /** Highest less lowest mean, as a share of the level; of what it fell where the level holds a constant. */
  readonly range: number;
  /** Share of the fall that the second half brought; 0 where it did not fall. */
  readonly lateShare: number;
  /** After the first 15 % of the run it still falls, by however little: no chance gives such an order of values. */
  readonly fallsOn: boolean;
  /** Share of values that are exactly zero. */
  readonly zeros: number;
  /** The lowest value over the lower of its neighbors: far below one where a single evaluation broke. */
  readonly dip: number;
}

/** Measures one curve of finite values at rising places that scatter so much, lower is better. Pure; of a single value all falls are absent. */
export function skillOf(values: Float64Array, x: Float64Array, scatter: number): Measured<Skill> {
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
  const lateShare = n < STEADY ? lateShareOf(values, start) : middleOf(...prefixes(values, (part) => lateShareOf(part, start)));
  const isOffset = n >= STEADY && lateShare < DONE && hasOffset({ start, best }, scatter);
  return {
    points: n,
    start,
    best,
    end,
    bestAt: n < 2 ? 0 : indexOfMin(values) / (n - 1),
    ...(isOffset ? {} : falls(values, x, { smooth, start, best, end })),
    level,
    levelSpan: spanOf(second),
    late: median(last),
    lateSpan: spanOf(last),
    moved: movedOf(values, scatter),
    range: (highest(smooth) - best) / (isOffset ? start - best : Math.max(Math.abs(level), 1e-12)),
    lateShare,
    fallsOn: isFallingOn(values, x),
    zeros: values.reduce((count, value) => count + (value === 0 ? 1 : 0), 0) / n,
    dip: dipOf(values),
  };
}

/** No guess among a billion classes has a loss above this. */
const ABOVE_GUESSING = 21;
/** Share of the level that a constant leaves, scatters that a fall takes to be one, and share of it in the second half of a fall that is done. */
const OF_OFFSET = 0.01;
const CLEAR_FALL = 15;
const DONE = 0.25;

/** Fell far beyond its scatter, and leveled off, by next to nothing of a level that no guess has: the level holds a constant, and shares of it mean nothing. */
function hasOffset({ start, best }: Pick<Skill, 'start' | 'best'>, scatter: number): boolean {
  const fell = start - best;
  return best > ABOVE_GUESSING && fell < OF_OFFSET * best && fell > CLEAR_FALL * scatter;
}

type Falls = Pick<Skill, 'fall' | 'fallAfterFirst' | 'fallLater' | 'fallAfterThird' | 'fallLate' | 'kept'>;

interface Levels extends Pick<Skill, 'start' | 'best' | 'end'> {
  readonly smooth: Float64Array;
}

function falls(values: Float64Array, x: Float64Array, { smooth, start, best, end }: Levels): Falls {
  if (!(start > 0) || best < 0) return {};
  const second = at(values, 1);
  const fallAfter = (share: number): number => {
    const from = at(smooth, Math.min(smooth.length - 1, placeOf(share, x)));
    return from > 0 ? Math.max(0, 1 - best / from) : 0;
  };
  return {
    fall: 1 - best / start,
    ...(values.length > 2 && second > 0 && { fallAfterFirst: 1 - best / second }),
    ...(values.length > 2 && {
      fallLater: fallAfter(BEGINNING),
      fallAfterThird: fallAfter(1 / 3),
      fallLate: fallAfter(1 / 2),
    }),
    kept: 1 - end / start,
  };
}

/** Share of the run within which a mean is learned. */
const BEGINNING = 0.15;

/** Index of the value that lies nearest to a share of the axis. */
function placeOf(share: number, x: Float64Array): number {
  const first = at(x, 0);
  const place = first + share * (at(x, x.length - 1) - first);
  const next = x.findIndex((value) => value >= place);
  if (next <= 0) return Math.max(0, next);
  return at(x, next) - place <= place - at(x, next - 1) ? next : next - 1;
}

function movedOf(values: Float64Array, scatter: number): number {
  const third = Math.max(1, Math.floor(values.length / 3));
  const distance = mean(values, 0, third) - mean(values, values.length - third);
  const error = scatter * Math.sqrt(2 / third);
  if (error > 0) return Math.max(-99, Math.min(99, distance / error));
  return distance === 0 ? 0 : Math.sign(distance) * 99;
}

/** From so many values on the middle one of what the last three evaluations would have said is taken: it does not turn with each. */
const STEADY = 8;

function prefixes(values: Float64Array, measure: (part: Float64Array) => number): [number, number, number] {
  const n = values.length;
  return [measure(values), measure(values.subarray(0, n - 1)), measure(values.subarray(0, n - 2))];
}

/** A tenth of the descent at its middle and at its end, so that a single value decides nothing. It begins where a warm-up ends. */
function lateShareOf(values: Float64Array, start: number): number {
  const peak = indexOfMax(values);
  const hasWarmUp = peak < values.length / 4 && at(values, peak) > start;
  const descent = hasWarmUp ? values.subarray(peak) : values;
  const top = hasWarmUp ? at(values, peak) : start;
  const n = descent.length;
  const width = Math.max(widthOf(n), Math.round(n / 10));
  const from = Math.max(0, (n - width) / 2);
  const around = (first: number): number => median(descent.subarray(first, first + width));
  // The middle lies between two values of an even number of them.
  const middle = (around(Math.floor(from)) + around(Math.ceil(from))) / 2;
  const end = mean(descent, n - width, n);
  return top > end ? Math.max(0, (middle - end) / (top - end)) : 0;
}

/** Probability without a trend below which a curve falls on, and fewest values that show it. */
const FALLING_CHANCE = 0.001;
const FALLING_ON = 8;

function isFallingOn(values: Float64Array, x: Float64Array): boolean {
  const later = values.subarray(placeOf(BEGINNING, x));
  return later.length >= FALLING_ON && trendProbability(later.map((value) => -value)) < FALLING_CHANCE;
}

function dipOf(values: Float64Array): number {
  const lowest = indexOfMin(values);
  if (lowest <= 0 || lowest >= values.length - 1) return 1;
  return at(values, lowest) / Math.max(1e-300, Math.min(at(values, lowest - 1), at(values, lowest + 1)));
}

function highest(values: Float64Array): number {
  return values.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY);
}

/** Four values and more that agree to a ten-thousandth: no weight that matters has changed. */
export function isFrozen({ points, range }: Skill): boolean {
  return points >= 4 && range < 1e-4;
}

/** Standard errors, and the share of the level, within which a curve has not moved. */
const STILL_ERRORS = 4;
const STILL_RANGE = 0.02;

/**
 * Has not moved beyond its scatter, wherever the log begins: a fall that no chance gives is a move. Of 129 good TaskSet runs and 176 sound ones of our own none is, of
 * those that learned nothing 57 % are.
 */
export function isStill(skill: Skill): boolean {
  if (isFrozen(skill)) return true;
  const { points, range, moved, fall, fallsOn } = skill;
  return (
    points >= 6 && !fallsOn && Math.abs(moved) < STILL_ERRORS && range < STILL_RANGE && (fall === undefined || fall < STILL_RANGE)
  );
}
