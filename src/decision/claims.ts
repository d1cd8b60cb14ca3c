import type { Baseline } from '../comparison/baseline.ts';
import { baseRunOf } from '../comparison/match.ts';
import type { Policy } from '../config/policy.ts';
import { diagnose } from '../diagnosis/diagnose.ts';
import type { Diagnosis, RunDiagnosis } from '../diagnosis/diagnosis.ts';
import type { History, Reading } from '../history/history.ts';
import { failingKinds } from './unjudged.ts';

/** A diagnosis, and the runs whose log makes a claim that was not believed. */
export interface Weighed {
  readonly diagnosis: Diagnosis;
  readonly claims: readonly string[];
}

/**
 * Diagnoses a reading without what a log claims and the base's does not: that the best checkpoint is kept, by which a finding would be
 * milder. One line in a log is easily written. Without a base, or where the configuration says which checkpoint is kept, nothing
 * changes.
 */
export function diagnoseAgainst({ runs }: Pick<Reading, 'runs'>, baseline: Baseline | undefined, policy: Policy): Weighed {
  const believed = diagnose({ runs }, policy);
  if (baseline?.state !== 'found' || policy.checkpoint !== 'auto') return { diagnosis: believed, claims: [] };
  const claiming = believed.runs.filter((run) => {
    const base = baseRunOf(run.run.key, believed.runs, baseline);
    return base !== undefined && claims(run) && !claims(base);
  });
  if (claiming.length === 0) return { diagnosis: believed, claims: [] };
  const keys = new Set(claiming.map(({ run }) => run.key));
  const diagnosis = diagnose({ runs: runs.map((run) => (keys.has(run.key) ? withoutClaim(run) : run)) }, policy);
  const milder = claiming.filter((run) => {
    const now = diagnosis.runs.find((one) => one.run.key === run.run.key);
    return now !== undefined && failingKinds(now).some((kind) => !failingKinds(run).includes(kind));
  });
  return { diagnosis, claims: milder.map(({ run }) => run.key) };
}

function claims({ run }: RunDiagnosis): boolean {
  return run.replicates.some(({ checkpoint }) => checkpoint?.keeps === 'best');
}

function withoutClaim({ key, replicates: [first, ...others] }: RunDiagnosis['run']): RunDiagnosis['run'] {
  const without = ({ checkpoint: _claim, ...history }: History): History => history;
  return { key, replicates: [without(first), ...others.map(without)] };
}
