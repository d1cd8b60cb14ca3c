import { DEFAULT_POLICY } from '../../src/config/policy.ts';
import { percent } from '../shared.ts';
import { type Curves, diagnosed } from './groups.ts';
import { type Baseline, type Comparison, compare, decide, type RunDiagnosis } from './product.ts';

function baselineOf(base: readonly RunDiagnosis[]): Baseline {
  const [current, ...older] = base.map((run) => ({ runs: [run] }));
  if (!current) throw new Error('a baseline needs a run');
  return { state: 'found', rung: 'exact', current, older };
}

/** One run against one or several of the base, the current one first. */
export function compared(head: RunDiagnosis, base: readonly RunDiagnosis[]): Comparison {
  const comparison = compare({ verdict: head.verdict, runs: [head] }, baselineOf(base));
  heads.set(comparison, head);
  return comparison;
}

const heads = new WeakMap<Comparison, RunDiagnosis>();

const cache = new Map<Curves, RunDiagnosis>();
/** The diagnosis of curves, made once. */
export function once(curves: Curves): RunDiagnosis {
  const known = cache.get(curves) ?? diagnosed(curves);
  cache.set(curves, known);
  return known;
}

export function share<T>(all: readonly T[], test: (one: T) => boolean): string {
  return all.length === 0 ? '-' : percent(all.filter(test).length / all.length);
}

/** Whether any failing finding went through this change. */
export function has(change: string): (one: { readonly comparison: Comparison }) => boolean {
  return ({ comparison }) =>
    comparison.runs.some((run) =>
      run.findings.some((one) => one.change === change && ('finding' in one ? one.finding : one.was).severity === 'failing'),
    );
}

/** What the gate says of a comparison under the default policy, its head alone. */
export function isRed(comparison: Comparison): boolean {
  const head = heads.get(comparison);
  if (head === undefined) throw new Error('a comparison of no known head');
  const diagnosis = { verdict: head.verdict, runs: [head] };
  return decide({ diagnosis, comparison, policy: DEFAULT_POLICY, event: 'pull-request' }).conclusion === 'failure';
}
