import type { Curve } from '../curve.ts';
import type { LearningRate } from '../learning-rate.ts';
import { interpolate, placeOn } from '../places.ts';
import { at } from '../statistics/order.ts';

/** Share of its highest value by which the rate may change over the last tenth and still stand. */
const STANDS = 0.02;
/** Below this share of its highest value the rate has decayed to nothing. */
const NOTHING = 0.01;
/** Points of a learning rate: more of them tell nothing more. */
const MOST_POINTS = 500;

/** Training time counted in what the learning rate adds up to. */
export interface Pace {
  /** Running sum of the rate, in units of its highest value, at every point of the curve. */
  readonly times: Float64Array;
  /** The rate at the end, in the same unit, and as it was logged. */
  readonly end: number;
  readonly rate: number;
  readonly changing: boolean;
  readonly done: boolean;
}

/** Undefined where the rate stood still all the time, or says nothing. */
export function paceOf(curve: Curve, rate: LearningRate): Pace | undefined {
  const step = Math.max(1, Math.ceil(rate.y.length / MOST_POINTS));
  const taken = Array.from(rate.y.keys()).filter((i) => (i % step === 0 || i === rate.y.length - 1) && at(rate.y, i) >= 0);
  const highest = taken.reduce((most, i) => Math.max(most, at(rate.y, i)), 0);
  if (taken.length < 2 || !(highest > 0) || !Number.isFinite(highest)) return undefined;
  const x = Float64Array.from(taken, (i) => placeOn(curve, at(rate.x, i), rate));
  const y = Float64Array.from(taken, (i) => at(rate.y, i) / highest);
  if (y.every((value) => value > 1 - 1e-9)) return undefined;
  const plain = timesOf(curve);
  const from = at(curve.x, 0) - at(plain, 0);
  const times = new Float64Array(curve.n);
  let [sum, before] = [0, from];
  for (let i = 0; i < curve.n; i++) {
    const place = at(curve.x, i);
    sum += (place - before) * interpolate(x, y, (place + before) / 2);
    times[i] = Math.max(sum, Number.MIN_VALUE);
    before = place;
  }
  const last = at(curve.x, curve.n - 1);
  const end = interpolate(x, y, last);
  const done = end < NOTHING;
  const earlier = interpolate(x, y, last - 0.1 * (last - from));
  return { times, end, rate: end * highest, done, changing: !done && Math.abs(end - earlier) > STANDS };
}

/** Positions counted from the start of the training: of a log that begins at 0 one evaluation earlier. */
export function timesOf({ x, n }: Curve): Float64Array {
  const spacing = (at(x, n - 1) - at(x, 0)) / Math.max(1, n - 1);
  const from = at(x, 0) > 0 ? 0 : at(x, 0) - spacing;
  const times = new Float64Array(n);
  for (let i = 0; i < n; i++) times[i] = at(x, i) - from;
  return times;
}
