import { mean } from 'simple-statistics';
import type { RunPolicy } from '../config/policy.ts';
import { type HistoryDiagnosis, type RunDiagnosis, shownOf } from '../diagnosis/diagnosis.ts';
import type { Direction, Series } from '../history/history.ts';
import type { NumberChange, NumberKind } from './comparison.ts';
import {
  bestSmoothed,
  bestWithin,
  budgetOf,
  finalWithin,
  gapGrowth,
  isSmoothed,
  judgedSeries,
  rangeOf,
  reaches,
  resolutionOf,
} from './curve-numbers.ts';
import { predictionInterval } from './noise.ts';
import { COMPARISON_THRESHOLDS as T } from './thresholds.ts';

/** A number with what the correction for many tests needs of it. */
export interface Measured {
  readonly number: NumberChange;
  /** One-sided p-value where the verdict rests on an interval. */
  readonly p?: number;
}

/** All runs of one key: the head's and the base's, newest base first. */
export interface Sides {
  readonly head: RunDiagnosis;
  readonly base: RunDiagnosis;
  readonly older: readonly RunDiagnosis[];
}

/**
 * The numbers of one matched run, head against base: best (as logged, at equal budget) and final validation loss, the declared
 * metric, how long the head took to the base's best, and the growth of the generalisation gap.
 */
export function measure(sides: Sides, policy: Omit<RunPolicy, 'runs'>, mayGate: boolean): readonly Measured[] {
  const declared = policy.metric !== undefined && policy.metric !== 'loss' ? policy.metric : undefined;
  const gated = { policy, mayGate };
  const measured = [
    level(sides, undefined, 'best', { ...gated, gates: declared === undefined }),
    level(sides, undefined, 'final', { ...gated, gates: false }),
    declared === undefined ? undefined : level(sides, declared, 'best', { ...gated, gates: true }),
    timeToBest(sides),
    growth(sides),
  ];
  return measured.filter((one) => one !== undefined);
}

interface Gating {
  readonly policy: Omit<RunPolicy, 'runs'>;
  readonly mayGate: boolean;
  readonly gates: boolean;
}

/** Of the whole run where the base counts by another axis, since no position of one is a budget of the other. */
function level(sides: Sides, metric: string | undefined, what: 'best' | 'final', gating: Gating): Measured | undefined {
  const { head, base } = sides;
  const [series, reference] = [shownSeries(head, metric), shownSeries(base, metric)];
  if (!series) return undefined;
  const direction = gating.gates && gating.policy.direction !== undefined ? gating.policy.direction : series.direction;
  if (direction === 'unknown') return undefined;
  const axis = reference?.axis ?? series.axis;
  const budget = axis === series.axis ? Math.min(budgetOf(head, metric), budgetOf(base, metric)) : Number.POSITIVE_INFINITY;
  const alike = axis === series.axis && (reference?.metric ?? series.metric) === series.metric;
  const known = valuesOf(sides, metric, (replicate) => {
    const one = judgedSeries(replicate, metric);
    if (one === undefined || (Number.isFinite(budget) && one.axis !== axis)) return Number.NaN;
    return what === 'best' ? bestWithin(one, direction, budget) : finalWithin(one, budget);
  });
  const smoothed = what === 'final' && isSmoothed(series, budget) ? { smoothed: true as const } : {};
  return known && judge({ series, what, direction, ...smoothed, ...known }, { ...gating, gates: gating.gates && alike });
}

/** One finite value for each replicate that has one. */
interface KnownValues {
  readonly heads: readonly number[];
  readonly current: readonly number[];
  /** Those of the base and of its older runs. */
  readonly all: readonly number[];
  /** Base runs left out of `all`, being another one's curve point by point. */
  readonly identical: number;
}

/** The values of both sides; undefined where one of them has none. */
function valuesOf(
  { head, base, older }: Sides,
  metric: string | undefined,
  numberOf: (replicate: HistoryDiagnosis) => number,
): KnownValues | undefined {
  const values = (run: RunDiagnosis): number[] => run.replicates.map(numberOf).filter(Number.isFinite);
  const [heads, current] = [values(head), values(base)];
  if (heads.length === 0 || current.length === 0) return undefined;
  const distinct = distinctRuns(base, older, metric);
  return { heads, current, all: [base, ...distinct].flatMap(values), identical: older.length - distinct.length };
}

interface Values extends KnownValues {
  readonly series: Series;
  readonly what: NumberKind;
  readonly smoothed?: true;
  readonly direction: Direction;
}

function judge(values: Values, gating: Gating): Measured {
  const { series, what, smoothed, direction, heads, current, all, identical } = values;
  const worse = direction === 'max' ? -1 : 1;
  const interval = predictionInterval(heads, all, worse, resolutionOf(series));
  const head = mean([...heads]);
  const base = interval?.centre ?? mean([...current]);
  const scale = rangeOf(series);
  const relative = Math.abs(base) > T.nearZero * scale;
  const change = relative ? (head - base) / Math.abs(base) : head - base;
  const effect = Math.abs(head - base) / (relative ? Math.abs(base) : scale || 1);
  const common = {
    metric: series.metric,
    series: series.name,
    ...(series.component && { component: true as const }),
    ...(smoothed && { smoothed }),
    what,
    direction,
    head,
    base,
    change,
    relative,
    headRuns: heads.length,
    baseRuns: interval?.runs ?? all.length,
    ...(identical > 0 && { identicalRuns: identical }),
  };
  const gates = gating.gates && gating.mayGate;
  const bad = (head - base) * worse > 0;
  const { tolerance } = gating.policy;
  if (gating.gates && tolerance !== undefined) {
    const verdict = effect <= tolerance ? 'same' : bad ? 'worse' : 'better';
    return {
      number: {
        ...common,
        limit: base + worse * tolerance * (relative ? Math.abs(base) : scale),
        rule: 'tolerance',
        verdict,
        gates,
      },
    };
  }
  if (!interval) return { number: { ...common, rule: 'none', verdict: 'cannot-tell', gates: false } };
  const beyond = bad ? (head - interval.limit) * worse > 0 : (interval.betterLimit - head) * worse > 0;
  const verdict = beyond && effect >= T.minEffect ? (bad ? 'worse' : 'better') : 'same';
  return { number: { ...common, limit: interval.limit, rule: 'prediction-interval', verdict, gates }, p: interval.p };
}

/** How long the head took to come within 1 % of the base's best; shown only, and only where it did. */
function timeToBest({ head, base, older }: Sides): Measured | undefined {
  const [series, reference] = [shownSeries(head), shownSeries(base)];
  if (!series || !reference || series.direction === 'unknown' || series.axis !== reference.axis) return undefined;
  const target = bestSmoothed(reference, series.direction);
  const [mine, theirs] = [reaches(series, series.direction, target), reaches(reference, series.direction, target)];
  if (!Number.isFinite(mine) || !Number.isFinite(theirs) || theirs <= 0) return undefined;
  const ratio = mine / theirs;
  const told = ratio > T.reachNoise[1] ? 'worse' : ratio < T.reachNoise[0] ? 'better' : 'same';
  const common = { metric: series.metric, series: series.name, what: 'epochs-to-base-best', direction: 'min' } as const;
  const baseRuns = 1 + distinctRuns(base, older).length;
  const verdict = baseRuns < T.minBaseRuns ? 'cannot-tell' : told;
  return {
    number: {
      ...common,
      head: mine,
      base: theirs,
      change: ratio - 1,
      relative: true,
      headRuns: 1,
      baseRuns,
      limit: theirs * T.reachNoise[1],
      rule: 'tolerance',
      verdict,
      gates: false,
    },
  };
}

function growth(sides: Sides): Measured | undefined {
  const series = shownSeries(sides.head);
  const known = valuesOf(sides, undefined, gapGrowth);
  if (!series || !known) return undefined;
  return judge({ series, what: 'gap-growth', direction: 'min', ...known }, { policy: {}, mayGate: false, gates: false });
}

/**
 * The older runs that differ from those before them. With a fixed seed every run of the base is the same curve, point by point: such
 * runs are one run, and say nothing of how seeds differ.
 */
function distinctRuns(base: RunDiagnosis, older: readonly RunDiagnosis[], metric?: string): readonly RunDiagnosis[] {
  const seen = [curvesOf(base, metric)];
  return older.filter((run) => {
    const curves = curvesOf(run, metric);
    if (seen.some((others) => areOne(curves, others))) return false;
    seen.push(curves);
    return true;
  });
}

/** Values of each replicate's judged series, none where it has none. */
type Curves = readonly Float64Array[];

function curvesOf(run: RunDiagnosis, metric?: string): Curves {
  return run.replicates.map((one) => judgedSeries(one, metric)?.y ?? new Float64Array());
}

function areOne(one: Curves, other: Curves): boolean {
  return one.length === other.length && one.every((curve, at) => areEqual(curve, other[at] ?? new Float64Array()));
}

/** Bit for bit, so that NaN is NaN. Curves that differ do so in their first values. */
function areEqual(one: Float64Array, other: Float64Array): boolean {
  return one.length === other.length && one.every((value, at) => Object.is(value, other[at]));
}

function shownSeries(run: RunDiagnosis, metric?: string): Series | undefined {
  return judgedSeries(shownOf(run), metric);
}
