import { mean } from 'simple-statistics';
import type { RunPolicy } from '../config/policy.ts';
import type { Direction, Series } from '../history/history.ts';
import type { NumberChange, NumberKind } from './comparison.ts';
import { baseUnit, changeFrom, rangeOf, resolutionOf } from './curve-numbers.ts';
import { type Interval, predictionInterval } from './noise.ts';
import type { KnownValues } from './sides.ts';
import { COMPARISON_THRESHOLDS as T } from './thresholds.ts';

/** A number with what the correction for many tests needs of it. */
export interface Measured {
  readonly number: NumberChange;
  /** One-sided p-value where the verdict rests on an interval, as one of the level that single runs are judged by. */
  readonly p?: number;
}

export interface Values extends KnownValues {
  readonly series: Series;
  readonly what: NumberKind;
  readonly smoothed?: true;
  readonly direction: Direction;
  /** No base run does that: worse, however few there are. */
  readonly isBold?: boolean;
}

export interface Gating {
  readonly policy: Omit<RunPolicy, 'runs'>;
  readonly mayGate: boolean;
  /** Whether this is the number of the run that gates. */
  readonly gates: boolean;
}

type Judged = Pick<NumberChange, 'limit' | 'rule' | 'verdict' | 'gates' | 'settles'> & { readonly p?: number };

/** One number of the head against those of the base runs. */
export function judge(values: Values, gating: Gating): Measured {
  const { series, what, smoothed, direction, heads, current, all, identical } = values;
  const worse = direction === 'max' ? -1 : 1;
  const interval = predictionInterval(heads, all, worse, resolutionOf(series));
  const head = mean([...heads]);
  const base = interval?.centre ?? mean([...current]);
  const scale = rangeOf(series);
  const unit = baseUnit(base, scale);
  const { p, ...judged } = verdictOf(values, gating, { head, base, worse, unit }, interval);
  return {
    number: {
      metric: series.metric,
      series: series.name,
      ...(series.component && { component: true as const }),
      ...(smoothed && { smoothed }),
      what,
      direction,
      head,
      base,
      ...changeFrom(base, head, scale),
      headRuns: heads.length,
      baseRuns: interval?.runs ?? all.length,
      ...(identical > 0 && { identicalRuns: identical }),
      ...judged,
    },
    ...(p !== undefined && { p }),
  };
}

interface Difference {
  readonly head: number;
  readonly base: number;
  readonly worse: 1 | -1;
  /** What the size of a difference is a share of. */
  readonly unit: number;
}

function verdictOf(values: Values, gating: Gating, at: Difference, interval: Interval | undefined): Judged {
  const { head, base, worse, unit } = at;
  const gates = gating.gates && gating.mayGate;
  const isBad = (head - base) * worse > 0;
  const effect = Math.abs(head - base) / (unit || 1);
  const { tolerance } = gating.policy;
  if (gating.gates && tolerance !== undefined) {
    const limit = base + worse * tolerance * unit;
    return { limit, rule: 'tolerance', verdict: effect <= tolerance ? 'same' : isBad ? 'worse' : 'better', gates };
  }
  const { limit, betterLimit } = interval ?? {};
  const isBeyond =
    limit !== undefined && betterLimit !== undefined && (isBad ? (head - limit) * worse > 0 : (betterLimit - head) * worse > 0);
  const isTold = isBeyond && effect >= T.minEffect;
  if (values.isBold && !isTold) return { rule: 'bold', verdict: 'worse', gates };
  if (interval === undefined || limit === undefined) {
    const settles = gates &&
      values.all.length < T.minBaseRuns && { side: 'base' as const, further: T.minBaseRuns - values.all.length };
    return { rule: 'none', verdict: 'cannot-tell', gates: false, ...(settles && { settles }) };
  }
  const verdict = isTold ? (isBad ? 'worse' : 'better') : 'same';
  const settles = gates &&
    verdict === 'same' &&
    interval.doubt &&
    effect >= T.minEffect && { side: 'head' as const, ...interval.doubt };
  const p = (interval.p * (1 - T.level)) / (1 - interval.level);
  return { limit, rule: 'prediction-interval', verdict, gates, p, ...(settles && { settles }) };
}
