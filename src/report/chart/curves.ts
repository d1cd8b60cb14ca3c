import type { ChartLine, LineRole } from '../../chart/chart.ts';
import { isDrawable } from '../../chart/chart.ts';
import type { Place } from '../places.ts';

/** The points of a curve, in the order they were logged. */
export interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** A line of a picture from one curve, or from several runs of the same training: their median, and a band over all of them. */
export function lineOf(role: LineRole, curves: readonly Points[], label?: string): ChartLine | undefined {
  const [first, ...others] = curves.filter(({ y }) => y.length > 0);
  if (!first) return undefined;
  const { x, y } = first;
  return { role, ...(others.length === 0 ? { x, y } : medianOf([first, ...others])), ...(label !== undefined && { label }) };
}

/** A line of the one of several seeds that stands for all, with a band over all of them. */
export function seedLine(role: LineRole, shown: Points | undefined, all: readonly Points[], label?: string): ChartLine | undefined {
  const line = lineOf(role, shown ? [shown] : [], label);
  const curves = all.filter(({ y }) => y.length > 0);
  return line && curves.length > 1 ? { ...line, band: spreadOver(line.x, curves).band } : line;
}

/** Between which values a band ends. */
export function bandEnd({ low, high }: NonNullable<ChartLine['band']>): readonly [number, number] | undefined {
  const last = low.findLastIndex(isDrawable);
  const [from, to] = [low[last], high[last]];
  return from === undefined || to === undefined ? undefined : [from, to];
}

/** The longest curve's places, with the median of the curves that reach each, and a band over all of them. */
function medianOf(curves: readonly Points[]): Pick<ChartLine, 'x' | 'y' | 'band'> {
  const { x } = curves.reduce((a, b) => (b.x.length > a.x.length ? b : a));
  const { middle: y, band } = spreadOver(x, curves);
  return { x, y, band };
}

interface Spread {
  readonly middle: Float64Array;
  readonly band: NonNullable<ChartLine['band']>;
}

/** At every place: median, lowest and highest of the curves that reach it. */
function spreadOver(x: Float64Array, curves: readonly Points[]): Spread {
  const [middle, low, high] = [new Float64Array(x.length), new Float64Array(x.length), new Float64Array(x.length)];
  const readers = curves.map(reader);
  for (const [i, at] of x.entries()) {
    const values = Float64Array.from(readers.map((read) => read(at)).filter(isDrawable)).sort();
    const half = values.length >> 1;
    const above = values[half] ?? Number.NaN;
    middle[i] = values.length % 2 === 1 ? above : ((values[half - 1] ?? Number.NaN) + above) / 2;
    low[i] = values[0] ?? Number.NaN;
    high[i] = values.at(-1) ?? Number.NaN;
  }
  return { middle, band: { low, high } };
}

/** Reads a curve from left to right, in a straight line between its points; NaN outside of it. */
function reader({ x, y }: Points): (at: number) => number {
  let right = 0;
  return (at) => {
    while (right < x.length - 1 && (x[right] ?? 0) < at) right++;
    const left = Math.max(0, right - 1);
    const [x0 = 0, x1 = 0, y0 = Number.NaN, y1 = Number.NaN] = [x[left], x[right], y[left], y[right]];
    if (at < (x[0] ?? 0) || at > x1) return Number.NaN;
    return x1 === at || x1 === x0 ? y1 : y0 + ((y1 - y0) * (at - x0)) / (x1 - x0);
  };
}

/** The passes of a log that starts again: where x goes back, another one begins. */
export function passesOf(points: Points): readonly Points[] {
  const { x, y } = spreadOut(points);
  const starts = [0, ...Array.from(x.keys()).filter((i) => i > 0 && (x[i] ?? 0) < (x[i - 1] ?? 0))];
  return starts.map((start, i) => ({ x: x.subarray(start, starts[i + 1]), y: y.subarray(start, starts[i + 1]) }));
}

/** A writer that was told the same step again and again: the values of each stand in their order up to the next. */
function spreadOut({ x, y }: Points): Points {
  const repeated = x.reduce((count, at, i) => count + (i > 0 && at === x[i - 1] ? 1 : 0), 0);
  if (repeated < x.length / 2) return { x, y };
  const spread = x.slice();
  let end = 0;
  for (let start = 0; start < x.length; ) {
    const here = x[start] ?? 0;
    while (end < x.length && x[end] === here) end++;
    const step = end === x.length ? here - (x[start - 1] ?? here - 1) : (x[end] ?? 0) - here;
    for (let i = start; step > 0 && i < end; i++) spread[i] = here + (step * (i - start)) / (end - start);
    start = end;
  }
  return { x: spread, y };
}

/** The first of several that are equally good. */
export function bestOf({ x, y }: Points, better: 'lower' | 'higher' = 'lower'): Place | undefined {
  let best: Place | undefined;
  for (const [i, value] of y.entries()) {
    if (!isDrawable(value)) continue;
    if (best === undefined || (better === 'lower' ? value < best.value : value > best.value)) best = { at: x[i] ?? 0, value };
  }
  return best;
}

export function endOf({ x, y }: Points): Place | undefined {
  const last = y.findLastIndex(isDrawable);
  return last < 0 ? undefined : { at: x[last] ?? 0, value: y[last] ?? 0 };
}

export function finiteCount({ y }: Points): number {
  return y.reduce((count, value) => count + (isDrawable(value) ? 1 : 0), 0);
}

export function valueNear({ x, y }: Points, at: number): number | undefined {
  const index = x.findIndex((place) => place >= at);
  const value = y[index];
  return value !== undefined && isDrawable(value) ? value : undefined;
}

export function rangeOf({ y }: Points): { readonly low: number; readonly high: number } {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of y) {
    if (!isDrawable(value)) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return { low, high };
}

/** How far a curve reaches from its lowest to its highest value. */
export function spanOf(points: Points): number {
  const { low, high } = rangeOf(points);
  return Math.max(0, high - low);
}
