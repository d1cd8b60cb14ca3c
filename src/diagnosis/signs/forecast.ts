import type { AbstentionReason } from '../abstention.ts';
import type { Curve } from '../curve.ts';
import type { LearningRate } from '../learning-rate.ts';
import { interpolate, placeOn } from '../places.ts';
import { at, mean } from '../statistics/order.ts';
import { LEAST, MOST, NEXT } from './course.ts';
import type { Measured } from './measured.ts';
import { widthOf } from './values.ts';

/** What more training would bring. */
export interface Ahead {
  /** So much more of the training that was done: .5 is half as long again. */
  readonly more: number;
  /** The loss expected then, and the 80 % interval, in the unit of the loss. */
  readonly expected: number;
  readonly low: number;
  readonly high: number;
  /** What it is expected to bring, and at most: shares of the loss now, or of its fall ({@link Forecast.ofFall}). Never below 0. */
  readonly gain: number;
  readonly most: number;
  /** The stretch before, of the same ratio, brought a rise beyond the scatter: nothing is foreseen that would lower the loss. */
  readonly rises?: true;
}

/** Where a loss is going. */
export interface Forecast {
  /** The loss at the end, smoothed. */
  readonly now: number;
  /** Gains are shares of how far the loss fell, which may be negative, and not of the loss now. */
  readonly ofFall?: true;
  /** The learning rate has decayed to nothing, so that nothing more comes. */
  readonly done: boolean;
  /** The training so far, on the axis of the loss. */
  readonly length: number;
  /** For those of {@link MORE} of which the interval says something, the shortest first: never empty. */
  readonly ahead: readonly Ahead[];
  /** Why it says nothing of the others. */
  readonly beyond?: AbstentionReason;
}

/** Shares of the loss below this are no gain. */
export const NO_GAIN = 0.005;

/** Whether half as much training again is foreseen to bring nothing. */
export function bringsNothing({ done, ahead }: Forecast): boolean {
  const half = ahead.find(({ more }) => more === 0.5) ?? ahead.at(-1);
  return done || (half !== undefined && half.gain < NO_GAIN);
}

/** How much more training is foreseen. */
export const MORE = [0.25, 0.5, 1] as const;

/** What the scatter of one evaluation adds to the interval on both sides, in standard deviations. */
const NOISE = 1.15;
/**
 * Width from which the interval says nothing, as a share of the loss. Beyond it the forecast is no better than "it stays where it is": a
 * median error of .19 against .16 of the loss, .13 against .23 in the widest ones below it (`npm run bench:forecast`).
 */
const WIDEST = 0.5;

/**
 * A loss that flattens: going on as its last two quarters did, it gains less than this share of what the mirror foresees. Of such runs more
 * training brings .6 times what the stretch before did, and at most 1.6 times.
 */
const FLATTENED = 0.3;
const FLAT = [0.1, 0.6, 1.6] as const;

const FEWEST = 5;

/**
 * What 25, 50 and 100 % more training would bring. Time is counted in what is logged, or, where a learning rate is, in its running sum:
 * a rate that has decayed to nothing brings nothing. Abstains while the rate still changes, as before the end of a cosine, and of what
 * may as well bring nothing as half of the loss.
 */
export function forecastOf(curve: Curve, rate: LearningRate | undefined): Measured<Forecast> {
  const { y, n } = curve;
  if (n < FEWEST) return { because: { code: 'too-few-points', points: n, needed: FEWEST } };
  const paced = rate && paceOf(curve, rate);
  if (paced?.changing === true) return { because: { code: 'rate-changing', rate: paced.rate } };
  const plain = timesOf(curve);
  const times = paced?.times ?? plain;
  const pace = paced?.end ?? 1;
  const length = at(plain, n - 1);
  const width = widthOf(n);
  const now = mean(y, n - width, n);
  const smooth = smoothed(y, width);
  // As a share, so that the bends of a steep fall are no scatter.
  const noise = NOISE * (curve.positive ? curve.relativeScatter * now : curve.scatter);
  const scale = Math.max(curve.positive ? Math.abs(now) : Math.max(curve.descent, Math.abs(now) * 1e-9), Number.MIN_VALUE);
  if (2 * noise > WIDEST * scale) return { because: { code: 'too-noisy' } };
  // A loss that is never negative can not fall by more than itself.
  const ceiling = curve.positive ? 1 : Number.POSITIVE_INFINITY;
  const floor = curve.positive ? 0 : Number.NEGATIVE_INFINITY;
  const done = at(times, n - 1);
  const quarterAgo = (quarters: number): number => interpolate(times, smooth, (1 - quarters / 4) * done);
  const [last, before] = [quarterAgo(1) - now, quarterAgo(2) - quarterAgo(1)];
  const isFlat = (ratio: number, brought: number): boolean => goesOn(last, before, 4 * (ratio - 1)) < FLATTENED * NEXT * brought;
  const ahead = MORE.flatMap((more): readonly Ahead[] => {
    const ratio = 1 + (pace * more * length) / done;
    const mirrored = ratio > 1 ? interpolate(times, smooth, done / ratio) - now : 0;
    const brought = Math.max(0, mirrored);
    if ((MOST - LEAST) * brought + 2 * noise > WIDEST * scale) return [];
    const [least, next, most] = isFlat(ratio, brought) ? FLAT : [LEAST, NEXT, MOST];
    const expected = Math.max(floor, now - next * brought);
    const low = Math.max(floor, now - most * brought - noise);
    const share = (gain: number): number => Math.max(0, Math.min(ceiling, gain / scale));
    const rises = -mirrored > noise ? { rises: true as const } : {};
    const gains = { gain: share(now - expected), most: share(now - low) };
    return [{ more, expected, low, high: now - least * brought + noise, ...gains, ...rises }];
  });
  if (ahead.length === 0) return { because: { code: 'too-steep' } };
  const beyond = ahead.length < MORE.length ? { beyond: { code: 'too-steep' } as const } : {};
  const told = curve.positive ? {} : { ofFall: true as const };
  return { now, ...told, done: paced?.done === true, length, ahead, ...beyond };
}

/** What so many quarters of the run bring where each brings as much of the one before as the last one did. */
function goesOn(last: number, before: number, quarters: number): number {
  if (!(last > 0)) return 0;
  const ratio = last / before;
  return ratio > 0 && ratio < 1 ? (last * ratio * (1 - ratio ** quarters)) / (1 - ratio) : last * quarters;
}

/** Positions counted from the start of the training: of a log that begins at 0 one evaluation earlier. */
function timesOf({ x, n }: Curve): Float64Array {
  const spacing = (at(x, n - 1) - at(x, 0)) / Math.max(1, n - 1);
  const from = at(x, 0) > 0 ? 0 : at(x, 0) - spacing;
  const times = new Float64Array(n);
  for (let i = 0; i < n; i++) times[i] = at(x, i) - from;
  return times;
}

/** Means of `width` neighbors around each value. */
function smoothed(y: Float64Array, width: number): Float64Array {
  const half = width >> 1;
  const smooth = new Float64Array(y.length);
  for (let i = 0; i < y.length; i++) smooth[i] = mean(y, Math.max(0, i - half), Math.min(y.length, i + half + 1));
  return smooth;
}

/** Share of its highest value by which the rate may change over the last tenth and still stand. */
const STANDS = 0.02;
/** Below this share of its highest value the rate has decayed to nothing. */
const NOTHING = 0.01;
/** Points of a learning rate: more of them tell nothing more. */
const MOST_POINTS = 500;

interface Pace {
  /** Running sum of the rate, in units of its highest value, at every point of the curve. */
  readonly times: Float64Array;
  /** The rate at the end, in the same unit, and as it was logged. */
  readonly end: number;
  readonly rate: number;
  readonly changing: boolean;
  readonly done: boolean;
}

/** Undefined where the rate stood still all the time, or says nothing. */
function paceOf(curve: Curve, rate: LearningRate): Pace | undefined {
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
