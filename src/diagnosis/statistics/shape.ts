import { at, robustDeviationInPlace } from './order.ts';

/**
 * The shape of one curve in numbers that do not change with its unit and hardly with its length. Positions are shares of the run;
 * the curve is given in logarithms, so that every difference is a ratio of losses.
 */
export const SHAPE_NAMES = [
  'fall',
  'fallToBest',
  'rise',
  'bestAt',
  'slopeLast20',
  'slopeLast35',
  'slopeLast50',
  'slopeLast35T',
  'powerLast50',
  'powerLast75',
  'octave1',
  'octave2',
  'octaveNext',
  'done10',
  'done25',
  'done50',
  'done75',
  'halfAt',
  'mostAt',
  'firstStep',
  'curvature',
  'noise',
  'noiseLate',
  'noiseShare',
  'autocorrelation',
  'signChanges',
  'upSteps',
  'biggestJump',
  'biggestRise',
  'lateRange',
] as const;

/**
 * Scatter below a thousandth of the loss is not told apart: less than most real logs have, and what a curve without any would
 * otherwise be known by.
 */
export const LEAST_SCATTER = 1e-3;

/** Values of {@link SHAPE_NAMES} for a curve of logarithms and its running median, in that order. NaN where the curve is too short to tell. */
export function shapeOf(logs: Float64Array, smooth: Float64Array): number[] {
  const n = logs.length;
  const tail = tailOf(logs);
  const first = at(logs, 0);
  const best = lowest(smooth);
  const fallToBest = first - at(smooth, best);
  const place = (share: number): number => at(smooth, Math.min(n - 1, Math.max(0, Math.round(share * n) - 1)));
  const done = (share: number): number => clamp((first - place(share)) / Math.max(fallToBest, 1e-6), -1, 2);
  const octave1 = place(0.25) - place(0.5);
  const octave2 = place(0.5) - tail;
  const shares = sharesOf(n);
  const octaves = logarithmsTo(n);
  const slope35 = line(logs, shares, Math.floor(0.65 * n));
  return [
    first - tail,
    fallToBest,
    tail - at(smooth, best),
    best / Math.max(1, n - 1),
    line(logs, shares, Math.floor(0.8 * n)).slope,
    slope35.slope,
    line(logs, shares, n >> 1).slope,
    slope35.t,
    line(logs, octaves, n >> 1).slope * Math.LN2,
    line(logs, octaves, Math.floor(0.25 * n)).slope * Math.LN2,
    octave1,
    octave2,
    octave2 > 0 && octave1 > 1e-6 ? octave2 * Math.min(1, octave2 / octave1) : octave2,
    done(0.1),
    done(0.25),
    done(0.5),
    done(0.75),
    reached(smooth, first - 0.5 * fallToBest),
    reached(smooth, first - 0.9 * fallToBest),
    first - at(logs, Math.min(1, n - 1)),
    slope35.slope - line(logs, shares, Math.floor(0.3 * n), Math.ceil(0.65 * n)).slope,
    ...scatterOf(logs, smooth, fallToBest),
  ];
}

function scatterOf(logs: Float64Array, smooth: Float64Array, fall: number): number[] {
  const n = logs.length;
  const half = n >> 1;
  const residuals = new Float64Array(n);
  for (let i = 0; i < n; i++) residuals[i] = at(logs, i) - at(smooth, i);
  let squares = 0;
  let products = 0;
  let changes = 0;
  let ups = 0;
  let jump = 0;
  let rise = 0;
  let lowestYet = at(logs, 0);
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let i = 1; i < n; i++) {
    const step = at(logs, i) - at(logs, i - 1);
    if (i > 0.1 * n) jump = Math.max(jump, step);
    lowestYet = Math.min(lowestYet, at(smooth, i));
    rise = Math.max(rise, at(smooth, i) - lowestYet);
    if (i < half) continue;
    low = Math.min(low, at(logs, i));
    high = Math.max(high, at(logs, i));
    squares += at(residuals, i) ** 2;
    if (i > half) products += at(residuals, i) * at(residuals, i - 1);
    if (step > LEAST_SCATTER) ups++;
    const before = i > 1 ? at(logs, i - 1) - at(logs, i - 2) : 0;
    if (Math.min(Math.abs(step), Math.abs(before)) > LEAST_SCATTER && step * before < 0) changes++;
  }
  const late = Math.max(1, n - Math.max(1, half));
  const noiseLate = Math.sqrt(squares / late);
  return [
    robustDeviationInPlace(residuals),
    noiseLate,
    noiseLate / Math.max(fall, 1e-3),
    products / (squares + late * LEAST_SCATTER ** 2),
    changes / late,
    ups / late,
    jump,
    rise,
    high - low,
  ];
}

/** Mean of the last twentieth, at least three points. */
export function tailOf(values: Float64Array): number {
  const from = Math.max(0, values.length - Math.max(3, Math.floor(values.length / 20)));
  let sum = 0;
  for (let i = from; i < values.length; i++) sum += at(values, i);
  return sum / (values.length - from);
}

interface Line {
  /** Change over one length of the run, or over one unit of the logarithm of the position. */
  readonly slope: number;
  /** The slope over its standard error, cut off at ±50. A description of straightness, not a test: points are correlated. */
  readonly t: number;
}

/** Least squares through the points from `from` to `to`, over their positions: shares of the run, or logarithms. */
function line(values: Float64Array, positions: Float64Array, from: number, to = values.length): Line {
  const begin = Math.max(0, Math.min(from, to - 4));
  const n = to - begin;
  if (n < 2) return { slope: 0, t: 0 };
  let sx = 0;
  let sy = 0;
  for (let i = begin; i < to; i++) {
    sx += at(positions, i);
    sy += at(values, i);
  }
  let sxx = 0;
  let sxy = 0;
  let syy = 0;
  for (let i = begin; i < to; i++) {
    const dx = at(positions, i) - sx / n;
    const dy = at(values, i) - sy / n;
    sxx += dx * dx;
    sxy += dx * dy;
    syy += dy * dy;
  }
  const slope = sxy / sxx;
  const residual = Math.max(0, syy - slope * sxy) / Math.max(1, n - 2);
  const error = Math.sqrt((residual + LEAST_SCATTER ** 2) / sxx);
  return { slope, t: clamp(slope / Math.max(error, 1e-12), -50, 50) };
}

/** Logarithms of small whole numbers from 1, since positions are asked for again and again. */
const LOGARITHMS = Float64Array.from({ length: 1024 }, (_, i) => Math.log(i + 1));

function sharesOf(n: number): Float64Array {
  const shares = new Float64Array(n);
  for (let i = 0; i < n; i++) shares[i] = i / n;
  return shares;
}

/** Logarithms of the whole numbers from 1 to `n`. */
function logarithmsTo(n: number): Float64Array {
  return n <= LOGARITHMS.length ? LOGARITHMS.subarray(0, n) : Float64Array.from({ length: n }, (_, i) => Math.log(i + 1));
}

/** Share of the run at which the curve first is at or below a level; 1 where never. */
function reached(values: Float64Array, level: number): number {
  for (let i = 0; i < values.length; i++) if (at(values, i) <= level + 1e-12) return i / Math.max(1, values.length - 1);
  return 1;
}

function lowest(values: Float64Array): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) if (at(values, i) < at(values, best)) best = i;
  return best;
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
