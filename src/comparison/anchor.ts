import type { BaseRecord } from './baseline.ts';
import type { Anchor } from './comparison.ts';
import { bestWithin, budgetOf, judgedSeries, rangeOf } from './curve-numbers.ts';
import type { Sides } from './numbers.ts';
import { COMPARISON_THRESHOLDS as T } from './thresholds.ts';

/**
 * Slow creep: a base that moves with every merge lets a loss rise a little each time and never calls one of them worse. So the head
 * is also held against the best of the kept base runs. Present only where the head lies beyond it by `T.creepNoise` times the
 * run-to-run noise and by `T.creepEffect`; a warning, never a gate.
 *
 * The noise is estimated from successive differences (von Neumann 1941), which a slow drift hardly widens, unlike the standard
 * deviation of all runs. The allowance covers that the best of several runs is a lucky one.
 */
export function anchorOf({ head, base, older }: Sides, records: readonly BaseRecord[]): Anchor | undefined {
  const series = judgedSeries(head.replicates[head.shown] ?? head.replicates[0]);
  if (!series || series.direction === 'unknown') return undefined;
  const { direction } = series;
  const worse = direction === 'max' ? -1 : 1;
  const budget = Math.min(budgetOf(head), budgetOf(base));
  const bests = [base, ...older].map((run) => {
    const judged = judgedSeries(run.replicates[run.shown] ?? run.replicates[0]);
    return judged ? bestWithin(judged, direction, budget) : Number.NaN;
  });
  const values = bests.filter(Number.isFinite);
  const mine = bestWithin(series, direction, budget);
  if (values.length < T.creepRuns || !Number.isFinite(mine)) return undefined;
  const best = direction === 'max' ? Math.max(...values) : Math.min(...values);
  const noise = successiveNoise(values);
  const relative = Math.abs(best) > T.nearZero * rangeOf(series);
  const scale = relative ? Math.abs(best) : rangeOf(series);
  const limit = best + worse * Math.max(T.creepNoise * noise, T.creepEffect * scale);
  if ((mine - limit) * worse <= 0) return undefined;
  const record = records[bests.indexOf(best)];
  const change = relative ? (mine - best) / Math.abs(best) : mine - best;
  const common = {
    metric: series.metric,
    series: series.name,
    what: 'best',
    direction,
    rule: 'prediction-interval',
    verdict: 'worse',
    gates: false,
  } as const;
  return {
    ...(record?.commit ? { commit: record.commit } : {}),
    number: { ...common, head: mine, base: best, change, relative, baseRuns: values.length, limit },
  };
}

/** Standard deviation of one run around a slowly moving level: √(mean of squared successive differences / 2). */
function successiveNoise(values: readonly number[]): number {
  let sum = 0;
  for (let i = 1; i < values.length; i++) sum += ((values[i] ?? 0) - (values[i - 1] ?? 0)) ** 2;
  return Math.sqrt(sum / (2 * Math.max(1, values.length - 1)));
}
