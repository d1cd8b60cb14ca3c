import { mean, sampleStandardDeviation } from 'simple-statistics';
import { studentCdf, studentQuantile } from './student.ts';
import { COMPARISON_THRESHOLDS as T } from './thresholds.ts';

/** What several base runs say about where the next run of the same configuration falls. */
export interface Interval {
  readonly centre: number;
  /** Beyond it, on the bad side, a run is called worse. */
  readonly limit: number;
  /** Beyond it, on the good side, a run is called better. */
  readonly betterLimit: number;
  /** One-sided p-value of the head being as bad as it is while nothing changed. */
  readonly p: number;
  /** Base runs that the interval rests on, after failed ones were left out. */
  readonly runs: number;
  /** Level of the interval. */
  readonly level: number;
  /** The head lies on the bad side, where a doubt exists; how many further seeds would settle it, if so few do. */
  readonly doubt?: { readonly further?: number };
}

/**
 * One-sided Student prediction interval for the mean of `head.length` new runs, given `base` earlier ones:
 * mean ± t · s · √(1/k + 1/n) (Whitmore 1986; the boundary that continuous benchmarking tools use too). Losses are taken by their
 * logarithms, since those of seeds are skewed: half of the clinic's false alarms came from that. With several head runs both spreads
 * are pooled (n + k − 2 degrees of freedom), since the base's alone is often small by chance.
 *
 * A base without any spread tells no noise: there is no interval then. Failed seeds have heavy tails, and one of them would widen the
 * interval without limit. So a base run that lies outside the 99.9 % interval of all the others, on the bad side, is left out
 * (leave-one-out, at most a third of the runs, never below three): unlike a median absolute deviation this keeps the efficiency of the
 * standard deviation with three to seven runs.
 *
 * Values that are logged in steps, as an accuracy on 120 examples is, can agree by their steps alone: the standard deviation is never
 * taken for less than that of rounding, `resolution` / √12 (Sheppard 1898).
 *
 * `worse` is +1 where higher is worse, −1 where lower is. Returns undefined with fewer than three finite base values.
 */
export function predictionInterval(
  head: readonly number[],
  base: readonly number[],
  worse: 1 | -1,
  resolution = 0,
): Interval | undefined {
  const deviation = (values: readonly number[]): number =>
    Math.max(sampleStandardDeviation([...values]), resolution / Math.sqrt(12));
  const kept = withoutFailedRuns(base.filter(Number.isFinite), worse, deviation);
  if (kept.length < T.minBaseRuns || head.length === 0) return undefined;
  const isLog = resolution === 0 && worse === 1 && [...kept, ...head].every((value) => value > 0);
  const [to, from] = isLog ? [Math.log, Math.exp] : [same, same];
  const [earlier, now] = [kept.map(to), head.map(to)];
  const spread = pooled(now, earlier, isLog ? sampleStandardDeviationOf : deviation);
  if (spread === 0) return undefined;
  const [k, n] = [now.length, earlier.length];
  const degrees = n + k - 2;
  const level = k === 1 ? T.level : T.seedsLevel;
  const [centre, width] = [mean(earlier), spread * Math.sqrt(1 / k + 1 / n)];
  const half = studentQuantile(level, degrees) * width;
  const excess = (mean(now) - centre) * worse;
  const doubt = excess >= studentQuantile(T.doubtLevel, degrees) * width && excess < half;
  return {
    centre: mean(kept),
    limit: from(centre + worse * half),
    betterLimit: from(centre - worse * half),
    p: Number.isNaN(excess) ? 0 : 1 - studentCdf(excess / width, degrees),
    runs: n,
    level,
    ...(doubt && { doubt: further(excess, spread, k, n) }),
  };
}

function same(value: number): number {
  return value;
}

function sampleStandardDeviationOf(values: readonly number[]): number {
  return sampleStandardDeviation([...values]);
}

function pooled(head: readonly number[], base: readonly number[], deviation: (values: readonly number[]) => number): number {
  const [k, n, s] = [head.length, base.length, deviation(base)];
  return k < 2 ? s : Math.sqrt(((n - 1) * s ** 2 + (k - 1) * deviation(head) ** 2) / (n + k - 2));
}

/** The fewest further seeds of the head after which it is beyond noise, if they stay where it is; none where that takes too many. */
function further(excess: number, spread: number, k: number, n: number): { readonly further?: number } {
  for (let more = 1; more <= T.mostSeeds; more += 1) {
    const half = studentQuantile(T.seedsLevel, n + k + more - 2) * spread * Math.sqrt(1 / (k + more) + 1 / n);
    if (excess >= half) return { further: more };
  }
  return {};
}

function withoutFailedRuns(
  values: readonly number[],
  worse: 1 | -1,
  deviation: (values: readonly number[]) => number,
): readonly number[] {
  const most = Math.floor(values.length / 3);
  let kept = [...values].sort((a, b) => (a - b) * worse);
  for (let left = 0; left < most && kept.length > T.minBaseRuns; left++) {
    const others = kept.slice(0, -1);
    const worst = kept.at(-1);
    if (worst === undefined) break;
    const half = studentQuantile(T.outlierLevel, others.length - 1) * deviation(others) * Math.sqrt(1 + 1 / others.length);
    if ((worst - mean(others)) * worse <= half) break;
    kept = others;
  }
  return kept;
}

/**
 * Which of several one-sided tests hold when the chance of any false alarm is to stay at `alpha` (Holm 1979, step-down).
 * Returns one boolean per p-value, in the given order.
 */
export function holm(p: readonly number[], alpha: number): readonly boolean[] {
  const order = p.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const rejected = new Array<boolean>(p.length).fill(false);
  for (const [rank, { value, index }] of order.entries()) {
    if (value > alpha / (p.length - rank)) break;
    rejected[index] = true;
  }
  return rejected;
}
