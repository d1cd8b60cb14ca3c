import { type RunDiagnosis, shownOf } from '../diagnosis/diagnosis.ts';
import type { Series } from '../history/history.ts';
import type { BaseRecord, ReleaseRecord } from './baseline.ts';
import type { Anchor } from './comparison.ts';
import { baseUnit, bestWithin, budgetOf, changeFrom, judgedSeries, rangeOf } from './curve-numbers.ts';
import type { Sides } from './sides.ts';
import { COMPARISON_THRESHOLDS as T } from './thresholds.ts';

/** What the head is compared with. */
interface Reference {
  readonly best: number;
  readonly commit?: string;
  readonly name?: string;
}

/**
 * Slow creep: a base that moves with every merge lets a loss rise a little each time and never calls one of them worse. So the head
 * is also compared with a named release, or else against the best of the kept base runs. Present only where the head lies beyond it by
 * `T.creepNoise` times the run-to-run noise and by `T.creepEffect`; a warning, never a gate.
 *
 * The noise is estimated from successive differences of the base runs (von Neumann 1941), which a slow drift hardly widens, unlike the
 * standard deviation of all runs. The allowance covers that the best of several runs is a lucky one.
 */
export function anchorOf(sides: Sides, records: readonly BaseRecord[], release?: ReleaseRecord): Anchor | undefined {
  const { head, base, older } = sides;
  const series = shownSeries(head);
  if (!series || series.direction === 'unknown') return undefined;
  const { direction } = series;
  const released = release && runLike(head, release);
  const alike = (judged: Series | undefined): judged is Series => judged?.axis === series.axis;
  const held = [head, base, ...(released ? [released] : [])].filter((run) => alike(shownSeries(run)));
  const budget = Math.min(...held.map((run) => budgetOf(run)));
  const bestOf = (run: RunDiagnosis): number => {
    const judged = shownSeries(run);
    return alike(judged) ? bestWithin(judged, direction, budget) : Number.NaN;
  };
  const bests = [base, ...older].map(bestOf);
  // What changed since the release is no noise.
  const others = released ? bests.filter((_, index) => records[index]?.commit !== release?.commit) : bests;
  const values = others.filter(Number.isFinite);
  if (values.length < (released ? T.minBaseRuns : T.creepRuns)) return undefined;
  const best = direction === 'max' ? Math.max(...values) : Math.min(...values);
  const commit = records[bests.indexOf(best)]?.commit;
  const reference =
    release && released
      ? { best: bestOf(released), commit: release.commit, name: release.name }
      : { best, ...(commit === undefined ? {} : { commit }) };
  return beyond(bestOf(head), reference, series, values);
}

function beyond(mine: number, { best, ...which }: Reference, series: Series, values: readonly number[]): Anchor | undefined {
  if (!Number.isFinite(mine) || !Number.isFinite(best)) return undefined;
  const { direction } = series;
  const worse = direction === 'max' ? -1 : 1;
  const range = rangeOf(series);
  const limit = best + worse * Math.max(T.creepNoise * successiveNoise(values), T.creepEffect * baseUnit(best, range));
  if ((mine - limit) * worse <= 0) return undefined;
  const common = { metric: series.metric, series: series.name, what: 'best', direction, rule: 'prediction-interval' } as const;
  const part = series.component && { component: true as const };
  const verdict = { verdict: 'worse', gates: false } as const;
  return {
    ...which,
    number: {
      ...common,
      ...part,
      ...verdict,
      head: mine,
      base: best,
      ...changeFrom(best, mine, range),
      headRuns: 1,
      baseRuns: values.length,
      limit,
    },
  };
}

/** The run of the release with the same key. */
function runLike(head: RunDiagnosis, { runs }: ReleaseRecord): RunDiagnosis | undefined {
  return runs.find((run) => run.run.key === head.run.key);
}

function shownSeries(run: RunDiagnosis): Series | undefined {
  return judgedSeries(shownOf(run));
}

/** Standard deviation of one run around a slowly moving level: √(mean of squared successive differences / 2). */
function successiveNoise(values: readonly number[]): number {
  let sum = 0;
  for (let i = 1; i < values.length; i++) sum += ((values[i] ?? 0) - (values[i - 1] ?? 0)) ** 2;
  return Math.sqrt(sum / (2 * Math.max(1, values.length - 1)));
}
