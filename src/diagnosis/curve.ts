import type { Axis, Series } from '../history/history.ts';
import { extremePoints, finitePoints, loggedIn, means } from './curve-points.ts';
import { FEW, scatterOf } from './signs/values.ts';
import { at, indexOfMin, logarithmsOf, mean, median, oddWidth, runningMedian, upperQuartile } from './statistics/order.ts';
import type { Thresholds } from './thresholds.ts';

/** Longer series are judged on consecutive means of this many points in all: the shape of a run needs no more. */
const MOST_POINTS = 1000;

/**
 * One series prepared for judging: finite points of the last part of the log, turned so that lower is better, smoothed by a
 * running median. Everything several detectors need is here, computed once.
 */
export interface Curve {
  readonly series: Series;
  /** Index into `history.series`. */
  readonly index: number;
  readonly axis: Axis;
  /** -1 where higher values are better and `y` holds their negatives; 1 otherwise. */
  readonly sign: 1 | -1;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Epoch of each judged point, where it is logged beside another axis. */
  readonly epochs?: Float64Array;
  /** The running median; of a few values the values themselves. */
  readonly smooth: Float64Array;
  /** Points judged: the length of `y`. */
  readonly n: number;
  /** Index into the series at which the judged part begins. */
  readonly from: number;
  /** How many points of the series were averaged to one judged point; 1 where none were. */
  readonly perPoint: number;
  /** Finite values as they were logged: of the judged part in all, and at most so many behind one point of the series. */
  readonly logged: { readonly all: number; readonly perPoint: number };
  /** Standard deviation of one value around the trend, in the unit of the loss: the sign `scatter`. 0 where too few values tell. */
  readonly scatter: number;
  /** The same as a share of the values, of their logarithms; NaN where values are not all positive. */
  readonly relativeScatter: number;
  /** The log begins in the middle of the training, so that its descent says little. */
  readonly isCut: boolean;
  /** All values are positive, so that ratios mean something. */
  readonly positive: boolean;
  readonly first: number;
  /** Mean of the tail. */
  readonly tail: number;
  /** Index at which the tail begins. */
  readonly tailFrom: number;
  /** Lowest point of the smoothed curve. */
  readonly best: { readonly index: number; readonly at: number; readonly value: number };
  /**
   * Lowest point as it was logged: what a checkpoint of the best epoch holds, and what is shown; of a training loss, whose single
   * batches say nothing, the lowest judged point. Rules use `best`.
   */
  readonly lowest: { readonly at: number; readonly value: number };
  /** How far the smoothed curve fell from its highest value before the best point, or rose after it where it never fell. */
  readonly descent: number;
  /** The descent, but no more than four times as far as the upper quartile lies above the best: a huge first value hides nothing. */
  readonly typicalDescent: number;
}

/**
 * Where a curve's values lie and how much of it is judged; undefined where no finite point is left. With `atLeastPerPoint`, means of
 * so many neighboring values are judged: what a loss by single batches does from one to the next says nothing.
 */
export function curveOf(
  series: Series,
  index: number,
  from: number,
  thresholds: Thresholds,
  atLeastPerPoint = 1,
): Curve | undefined {
  const sign = series.direction === 'max' ? -1 : 1;
  const points = finitePoints(series, sign, from);
  const perPoint = Math.max(atLeastPerPoint, Math.ceil(points.y.length / MOST_POINTS));
  const judged = perPoint > 1 ? means(points, perPoint) : points;
  const { x, y } = judged;
  const n = y.length;
  if (n === 0) return undefined;
  const smooth = n < FEW ? y : runningMedian(y, oddWidth(n, thresholds.smoothingShare));
  const marks = marksOf(x, y, smooth);
  const lowest = series.role === 'train' ? undefined : lowestLogged(series, sign, from);
  const tailFrom = Math.max(0, n - Math.max(3, Math.floor(n * thresholds.tailShare)));
  const base = { series, index, from, axis: series.axis, sign, ...judged, smooth, n, perPoint, tailFrom, first: at(y, 0) } as const;
  return {
    ...base,
    logged: loggedIn(series, from),
    isCut: beginsLate(x, series.axis),
    ...marks,
    ...(lowest === undefined ? {} : { lowest }),
    scatter: scatterOf(y) ?? 0,
    relativeScatter: marks.positive ? (scatterOf(logarithmsOf(y)) ?? 0) : Number.NaN,
    ...descentsOf(smooth, marks.best.index),
    tail: mean(y, tailFrom, n),
  };
}

function marksOf(x: Float64Array, y: Float64Array, smooth: Float64Array): Pick<Curve, 'best' | 'lowest' | 'positive'> {
  const index = indexOfMin(smooth);
  const lowest = indexOfMin(y);
  return {
    best: { index, at: at(x, index), value: at(smooth, index) },
    lowest: { at: at(x, lowest), value: at(y, lowest) },
    positive: at(y, lowest) > 0,
  };
}

function lowestLogged(series: Series, sign: number, from: number): Curve['lowest'] | undefined {
  const { x, y } = extremePoints(series, sign, from, sign < 0);
  if (y.length === 0) return undefined;
  const index = indexOfMin(y);
  return { at: at(x, index), value: at(y, index) };
}

function descentsOf(smooth: Float64Array, best: number): { descent: number; typicalDescent: number } {
  const descent = descentOf(smooth, best);
  const spread = 4 * (upperQuartile(smooth) - at(smooth, best));
  return { descent, typicalDescent: spread > 0 ? Math.min(descent, spread) : descent };
}

function descentOf(smooth: Float64Array, best: number): number {
  let before = Number.NEGATIVE_INFINITY;
  let after = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < smooth.length; i++) {
    if (i <= best) before = Math.max(before, at(smooth, i));
    else after = Math.max(after, at(smooth, i));
  }
  const fallen = before - at(smooth, best);
  return fallen > 0 ? fallen : Math.max(0, after - at(smooth, best));
}

/** Every finite point of the judged part, none averaged, lower is better. Of a thinned series the highest value of each bucket. */
export function rawValues(curve: Curve): { readonly x: Float64Array; readonly y: Float64Array } {
  const { series, sign, from } = curve;
  if (curve.perPoint === 1 && series.buckets === undefined) return curve;
  return extremePoints(series, sign, from, sign > 0);
}

/** The first value comes after two epochs, or after ten evaluations: what was learned before it is not known. */
export function beginsLate(x: Float64Array, axis: Axis): boolean {
  const n = x.length;
  if (n < 2 || axis === 'time') return false;
  const first = at(x, 0);
  const spacing = (at(x, n - 1) - first) / (n - 1);
  return first > (axis === 'epoch' ? 2 : 10 * spacing);
}

/** A value of the curve as it was logged. */
export function logged(curve: Curve, value: number): number {
  return curve.sign * value;
}

/** Rise of the tail over the best smoothed value, and the scale it is judged against. */
export interface Rise {
  /** In the unit of the loss. */
  readonly difference: number;
  /** Relative to the best value where values are positive; a share of the descent otherwise. */
  readonly relative: number;
  /** As a share of the descent. */
  readonly share: number;
  /** Scatter in the unit of `relative`. */
  readonly noise: number;
}

/** Where the best point lies in the tail itself, only what follows it can have risen. */
export function riseOf(curve: Curve): Rise {
  return riseTo(curve, curve.best.index > curve.tailFrom ? mean(curve.y, curve.best.index, curve.n) : curve.tail);
}

/** Where a rise begins: at the lowest logged value, or, if that lies in the tail, at the lowest smoothed one. */
export function riseFrom({ lowest, best, x, tailFrom }: Curve): number {
  return lowest.at < at(x, tailFrom) ? lowest.at : Math.min(lowest.at, best.at);
}

/** Rise of the very last point over the best smoothed value. */
export function riseOfLast(curve: Curve): Rise {
  return riseTo(curve, at(curve.y, curve.n - 1));
}

/** True if only the last point exceeds the best by more than `allowed` (unit of `Rise.relative`). No other point confirms such a rise. */
export function isLastAlone(curve: Curve, allowed: number): boolean {
  for (let i = Math.max(curve.tailFrom, curve.best.index); i < curve.n - 1; i++)
    if (riseTo(curve, at(curve.y, i)).relative > allowed) return false;
  return true;
}

function riseTo(curve: Curve, end: number): Rise {
  const difference = end - curve.best.value;
  // Of a log that was cut from the middle of a training the descent is not what was learned.
  const descent = Math.max(curve.descent, curve.isCut ? Math.abs(curve.best.value) : 0, Number.MIN_VALUE);
  const share = difference / Math.max(curve.typicalDescent, Number.MIN_VALUE);
  if (curve.positive) return { difference, relative: difference / curve.best.value, share, noise: curve.relativeScatter };
  return { difference, relative: difference / descent, share, noise: curve.scatter / descent };
}

/** The last finite value as it was logged: long curves are judged on means. */
export function lastLogged(curve: Curve): { readonly at: number; readonly value: number } {
  const { x, y } = curve.series;
  for (let i = y.length - 1; i >= curve.from; i--) if (Number.isFinite(at(y, i))) return { at: at(x, i), value: at(y, i) };
  return { at: at(curve.x, curve.n - 1), value: logged(curve, at(curve.y, curve.n - 1)) };
}

/** How far the last logged value lies above the lowest one, relative: what the two, quoted side by side, show. Not of single batches. */
export function loggedRise(curve: Curve): { readonly loggedRise?: number } {
  const best = logged(curve, curve.lowest.value);
  const rise = lastLogged(curve).value / best - 1;
  return curve.series.role !== 'train' && best > 0 && rise > 0 ? { loggedRise: rise } : {};
}

/** A rise as it was tested, of the smoothed curve, and as it is quoted: from the lowest logged value to the tail. */
export function riseEvidence(curve: Curve, { relative, share, noise }: Rise): Record<string, number> {
  const { lowest } = curve;
  return {
    rise: relative,
    ...loggedRise(curve),
    share,
    best: logged(curve, lowest.value),
    bestAt: lowest.at,
    end: logged(curve, curve.tail),
    noise,
  };
}

/** Scatter as a share: of the values where they are positive, of the descent otherwise. */
export function scatterShare(curve: Curve): number {
  return curve.positive ? curve.relativeScatter : curve.scatter / Math.max(curve.descent, Number.MIN_VALUE);
}

/** Typical level of the curve, for a scale where the descent is zero. */
export function levelOf(curve: Curve): number {
  return Math.abs(median(curve.smooth));
}
