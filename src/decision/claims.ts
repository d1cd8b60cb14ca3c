import type { Baseline, FoundBaseline } from '../comparison/baseline.ts';
import { baseRunOf, baseRunsOf } from '../comparison/match.ts';
import { isSameConfiguration } from '../comparison/same-configuration.ts';
import type { Policy } from '../config/policy.ts';
import { diagnose } from '../diagnosis/diagnose.ts';
import type { Diagnosis, RunDiagnosis } from '../diagnosis/diagnosis.ts';
import { judgeByModel } from '../diagnosis/model/evaluate.ts';
import type { History, Reading, Run } from '../history/history.ts';
import { failingKinds } from './unjudged.ts';

/** A diagnosis, and the runs whose log makes a claim that was not believed. */
export interface Weighed {
  readonly diagnosis: Diagnosis;
  readonly claims: readonly string[];
}

/**
 * Diagnoses a reading in the light of its base. Trainings of the base with the same configuration are further seeds, of which the learned
 * model is asked too. And a log is not believed what it claims and the base's does not: that the best checkpoint is kept, by which a
 * finding would be milder. One line in a log is easily written. Where the configuration says which checkpoint is kept, no claim counts.
 */
export function diagnoseAgainst({ runs }: Pick<Reading, 'runs'>, baseline: Baseline | undefined, policy: Policy): Weighed {
  const alone = diagnose({ runs }, policy);
  if (baseline?.state !== 'found') return { diagnosis: alone, claims: [] };
  const seeds = seedsFrom(baseline, alone.runs);
  const judge = (some: readonly Run[]): Diagnosis =>
    diagnose({ runs: some }, policy, judgeByModel, ({ key }) => seeds.get(key) ?? []);
  const believed = seeds.size === 0 ? alone : judge(runs);
  if (policy.checkpoint !== 'auto') return { diagnosis: believed, claims: [] };
  const claiming = believed.runs.filter((run) => {
    const base = baseRunOf(run.run.key, believed.runs, baseline);
    return base !== undefined && claims(run) && !claims(base);
  });
  if (claiming.length === 0) return { diagnosis: believed, claims: [] };
  const keys = new Set(claiming.map(({ run }) => run.key));
  const diagnosis = judge(runs.map((run) => (keys.has(run.key) ? withoutClaim(run) : run)));
  const milder = claiming.filter((run) => {
    const now = diagnosis.runs.find((one) => one.run.key === run.run.key);
    return now !== undefined && failingKinds(now).some((kind) => !failingKinds(run).includes(kind));
  });
  return { diagnosis, claims: milder.map(({ run }) => run.key) };
}

/** By the key of each run: what trainings of the base with the same configuration left. Of runs without one, none. */
function seedsFrom(baseline: FoundBaseline, runs: readonly RunDiagnosis[]): ReadonlyMap<string, readonly History[]> {
  const seeds = runs.map((run) => {
    const same = baseRunsOf(run, runs, baseline).filter((base) => isSameConfiguration(run, base));
    return [run.run.key, same.flatMap((base) => base.run.replicates)] as const;
  });
  return new Map(seeds.filter(([, histories]) => histories.length > 0));
}

function claims({ run }: RunDiagnosis): boolean {
  return run.replicates.some(({ checkpoint }) => checkpoint?.keeps === 'best');
}

function withoutClaim({ key, replicates: [first, ...others] }: RunDiagnosis['run']): RunDiagnosis['run'] {
  const without = ({ checkpoint: _claim, ...history }: History): History => history;
  return { key, replicates: [without(first), ...others.map(without)] };
}
