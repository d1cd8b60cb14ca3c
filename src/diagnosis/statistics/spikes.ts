import { at, indexOfMax, indexOfMin, median, medianInPlace, oddWidth, quantumOf, robustDeviation, runningMedian } from './order.ts';

/** A stretch of neighboring points far above the trend. Indices are inclusive. */
export interface Spike {
  readonly from: number;
  readonly to: number;
  /** Index of its highest point. */
  readonly peak: number;
  /** Height over the trend at the peak, in the unit of the values. */
  readonly height: number;
  /** The trend at the peak. */
  readonly level: number;
  /** Height over the robust standard deviation of what surrounds it. */
  readonly z: number;
}

export interface SpikeOptions {
  /** Most points of the window, odd: of a short curve it is a quarter, so that its descent is no scatter. */
  readonly window: number;
  /** Robust standard deviations that a point must exceed. */
  readonly z: number;
  /** Height as a share of the absolute trend that a point must exceed. */
  readonly height: number;
  /** Points at the start of which only those are judged that double the trend: the early descent is no spike. */
  readonly skip: number;
}

/**
 * Points above the running median by more than `z` robust standard deviations of the residuals in the same window. Detrending
 * first keeps the descent from inflating the scatter. A spike also rises: the curve was lower just before. Neighbouring points, with gaps of up to two, make one spike.
 */
export function findSpikes(values: Float64Array, options: SpikeOptions): readonly Spike[] {
  if (!jumps(values, options)) return [];
  const window = Math.min(options.window, oddWidth(values.length, QUARTER));
  const trend = runningMedian(values, window);
  const residuals = values.map((value, i) => value - at(trend, i));
  const deviations = runningMedian(residuals.map(Math.abs), window);
  const quantum = quantumOf(values);
  const spikes: Spike[] = [];
  for (let i = Math.min(options.skip, window); i < values.length; i++) {
    const scale = Math.max(1.4826 * at(deviations, i), quantum, 1e-12 * Math.abs(at(trend, i)), Number.MIN_VALUE);
    const height = at(residuals, i);
    const z = height / scale;
    if (z <= options.z || height <= options.height * Math.abs(at(trend, i)) || onset(values, i) < height / 2) continue;
    const here: Spike = { from: i, to: i, peak: i, height, level: at(trend, i), z };
    // In the beginning only what doubles is no part of the early descent.
    if (i < options.skip && height <= Math.abs(at(trend, i))) continue;
    const before = spikes.at(-1);
    if (before === undefined || i - before.to > 3) spikes.push(here);
    else spikes[spikes.length - 1] = { ...(before.height >= height ? before : here), from: before.from, to: i };
  }
  return spikes;
}

const QUARTER = 0.25;

/** Values before and after a step: each of those after is more than so many times each of those before. */
const AROUND = 5;
const DOUBLED = 2;

/** Where a loss that is never negative doubles at once and stays up: as where a training begins anew from worse weights. */
export function findStep(values: Float64Array): Spike | undefined {
  for (let i = AROUND; i + AROUND <= values.length; i++) {
    if (at(values, i) <= DOUBLED * at(values, i - 1)) continue;
    const before = values.subarray(i - AROUND, i);
    const after = values.subarray(i, i + AROUND);
    if (!(at(after, indexOfMin(after)) > DOUBLED * at(before, indexOfMax(before)))) continue;
    const level = median(before);
    const peak = i + indexOfMax(after);
    const height = at(values, peak) - level;
    return { from: i, to: i, peak, height, level, z: height / Math.max(robustDeviation(before), quantumOf(values)) };
  }
  return undefined;
}

/** How far a point lies above the lowest of the points just before it; an early descent has none. */
function onset(values: Float64Array, i: number): number {
  let low = at(values, i);
  for (let j = Math.max(0, i - ONSET); j < i; j++) low = Math.min(low, at(values, j));
  return at(values, i) - low;
}

/** Points within which a spike must have risen. */
const ONSET = 12;

/**
 * Whether any point rises enough for a spike: spares most curves the two running medians. Scatter alone rises by about one and a
 * half standard deviations over so many points, a spike by more than eight.
 */
function jumps(values: Float64Array, options: SpikeOptions): boolean {
  let highest = 0;
  let count = 0;
  const rises = new Float64Array(values.length);
  for (let i = 1; i < values.length; i++) {
    if (at(values, i) <= at(values, i - 1)) continue;
    const rise = onset(values, i);
    if (rise > 0) rises[count++] = rise;
    if (rise > 0.5 * options.height * Math.abs(at(values, i) - rise)) highest = Math.max(highest, rise);
  }
  return highest > 0 && !(highest <= 4 * medianInPlace(rises.subarray(0, count)));
}
