import type { AbstentionReason } from '../abstention.ts';
import type { Curve } from '../curve.ts';
import type { LearningRate } from '../learning-rate.ts';
import { interpolate } from '../places.ts';
import { at, mean } from '../statistics/order.ts';
import { cliffOf } from './cliff.ts';
import type { Measured } from './measured.ts';
import { type Pace, paceOf, timesOf } from './pace.ts';
import { settlingOf, withoutSpikes } from './settling.ts';
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
/** Bounds of the interval as shares of what is expected, of each length of {@link MORE}: in one run of ten less comes, in one more. */
const LEAST = 0.1;
const MOST = [2.2, 1.9, 2.4] as const;
const MOST_OF_SETTLING = 2.5;

const FEWEST = 5;

/**
 * What 25, 50 and 100 % more training would bring. Time is counted in what is logged, or, where a learning rate is, in its running sum:
 * a rate that has decayed to nothing brings nothing. Abstains while the rate still changes, as before the end of a cosine, and of what
 * may as well bring nothing as half of the loss.
 */
export function forecastOf(curve: Curve, rate: LearningRate | undefined): Measured<Forecast> {
  const { y, n } = curve;
  if (n < FEWEST) return { because: { code: 'too-few-points', points: n, needed: FEWEST } };
  const cliff = cliffOf(curve);
  if (cliff !== undefined) return { because: { code: 'other-loss', axis: curve.axis, ...cliff } };
  const paced = rate && paceOf(curve, rate);
  if (paced?.changing === true) return { because: { code: 'rate-changing', rate: paced.rate } };
  const plain = timesOf(curve);
  const length = at(plain, n - 1);
  const now = mean(y, n - widthOf(n), n);
  // As a share, so that the bends of a steep fall are no scatter.
  const noise = NOISE * (curve.positive ? curve.relativeScatter * now : curve.scatter);
  const scale = Math.max(curve.positive ? Math.abs(now) : Math.max(curve.descent, Math.abs(now) * 1e-9), Number.MIN_VALUE);
  if (2 * noise > WIDEST * scale) return { because: { code: 'too-noisy' } };
  // A loss that is never negative can not fall by more than itself.
  const ceiling = curve.positive ? 1 : Number.POSITIVE_INFINITY;
  const floor = curve.positive ? 0 : Number.NEGATIVE_INFINITY;
  const share = (gain: number): number => Math.max(0, Math.min(ceiling, gain / scale));
  const ahead = reachOf(curve, now, paced ?? { times: plain, end: 1 }, length, noise).flatMap((reach): readonly Ahead[] => {
    const { more, gain, most, brought } = reach;
    // Near the largest number nothing can be reckoned.
    if (![gain, most, 2 * noise, scale].every(Number.isFinite) || most - LEAST * gain + 2 * noise > WIDEST * scale) return [];
    const expected = Math.max(floor, now - gain);
    const low = Math.max(floor, now - most - noise);
    const rises = -brought > noise ? { rises: true as const } : {};
    const gains = { gain: share(now - expected), most: share(now - low) };
    return [{ more, expected, low, high: now - LEAST * gain + noise, ...gains, ...rises }];
  });
  if (ahead.length === 0) return { because: { code: 'too-steep' } };
  const beyond = ahead.length < MORE.length ? { beyond: { code: 'too-steep' } as const } : {};
  const told = curve.positive ? {} : { ofFall: true as const };
  return { now, ...told, done: paced?.done === true, length, ahead, ...beyond };
}

/** What so much more training is expected to bring, and at most but for the scatter, beside what the stretch before brought. */
interface Reach {
  readonly more: number;
  readonly gain: number;
  readonly most: number;
  readonly brought: number;
}

function reachOf(
  curve: Curve,
  now: number,
  { times, end }: Pick<Pace, 'times' | 'end'>,
  length: number,
  noise: number,
): readonly Reach[] {
  const smooth = smoothed(curve.y, widthOf(curve.n));
  const done = at(times, curve.n - 1);
  const ratios = MORE.map((more) => 1 + (end * more * length) / done);
  const brought = ratios.map((ratio) => (ratio > 1 ? interpolate(times, smooth, done / ratio) - now : 0));
  const y = withoutSpikes(curve);
  const settling = brought.some((one) => one > 0) ? settlingOf(curve, y, times, smooth) : undefined;
  if (settling !== undefined)
    return MORE.map((more, i) => {
      const gain = settling(ratios[i] ?? 1);
      return { more, gain, most: MOST_OF_SETTLING * gain, brought: brought[i] ?? 0 };
    });
  const quarterAgo = (quarters: number): number => interpolate(times, smooth, (1 - quarters / 4) * done);
  const last = quarterAgo(1) - now;
  const before = quarterAgo(2) - quarterAgo(1);
  const descent = sureDescent(y, times, noise / NOISE) * done;
  let shorter: Reach | undefined;
  return MORE.map((more, i) => {
    const ratio = ratios[i] ?? 1;
    const mirrored = Math.max(0, brought[i] ?? 0) * nextOf(ratio);
    const flat = goesOn(last, before, 4 * (ratio - 1)) < FLATTENED * mirrored ? FLAT : 1;
    const gain = concave(Math.min(flat * mirrored, descent * (ratio - 1)), more, shorter, SLACK * noise);
    shorter = { more, gain, most: Math.max((MOST[i] ?? 0) * mirrored, shorter?.most ?? 0), brought: brought[i] ?? 0 };
    return shorter;
  });
}

/**
 * The mirror in log time: what the stretch before brought, the next one of the same ratio brings nearly as much of, the less the longer
 * it is. Measured on real logs, TaskSet, AlgoPerf and nanoGPT: `npm run bench:forecast`.
 */
function nextOf(ratio: number): number {
  return Math.max(0, 1 - 0.2 * (ratio - 1));
}

/** A loss that flattens: going on as its last two quarters did, it gains less than this share of what the mirror foresees. */
const FLATTENED = 0.3;
/** Of the mirror, where a loss flattens. */
const FLAT = 0.75;

/** Share of the training through whose end a straight line is laid. */
const LINE = 2 / 3;
/** The squares of its standard error that are taken off its own: the line of a level loss then mostly promises nothing. */
const DOUBT = 2;

/**
 * How fast a straight line through the last two thirds falls, per unit of time, less what the scatter alone may explain: a loss that flattens
 * never gains more than that, and one that only scatters gains nothing.
 */
function sureDescent(y: Float64Array, times: Float64Array, scatter: number): number {
  const n = y.length;
  const from = times.findIndex((time) => time >= (1 - LINE) * at(times, n - 1));
  const [middle, level] = [mean(times, from, n), mean(y, from, n)];
  let [spread, products] = [0, 0];
  for (let i = from; i < n; i++) {
    spread += (at(times, i) - middle) ** 2;
    products += (at(times, i) - middle) * (at(y, i) - level);
  }
  const slope = -products / spread;
  return slope > 0 ? Math.max(0, slope - (DOUBT * scatter ** 2) / (spread * slope)) : 0;
}

/** How much of the scatter a longer stretch may bring beyond its share: a shorter one may hold a single low value. */
const SLACK = 0.1;

/** More training brings no less, and each further stretch, but for the scatter, no more than the one before it. */
function concave(gain: number, more: number, shorter: Reach | undefined, slack: number): number {
  return shorter === undefined ? gain : Math.min(Math.max(gain, shorter.gain), (shorter.gain * more) / shorter.more + slack);
}

/** What so many quarters of the run bring where each brings as much of the one before as the last one did. */
function goesOn(last: number, before: number, quarters: number): number {
  if (!(last > 0)) return 0;
  const ratio = last / before;
  return ratio > 0 && ratio < 1 ? (last * ratio * (1 - ratio ** quarters)) / (1 - ratio) : last * quarters;
}

/** Means of `width` neighbors around each value. */
function smoothed(y: Float64Array, width: number): Float64Array {
  const half = width >> 1;
  const smooth = new Float64Array(y.length);
  for (let i = 0; i < y.length; i++) smooth[i] = mean(y, Math.max(0, i - half), Math.min(y.length, i + half + 1));
  return smooth;
}
