import type { Rung } from '../comparison/baseline.ts';
import { diagnose } from '../diagnosis/diagnose.ts';
import type { Run } from '../history/history.ts';
import { isExactRung, type Training } from './base-assembly.ts';
import { type BaseInput, fileOf, workflowOf } from './base-input.ts';
import { type Live, type LiveTraining, LiveTrainings } from './base-runs.ts';
import type { Candidate } from './candidates.ts';
import type { Client } from './client.ts';
import type { Lineage } from './lineage.ts';

const DAY = 86_400_000;

/** Live runs are only looked at where nothing that was kept is the exact base of every run that earlier trainings had. */
export async function liveOf(
  client: Client,
  input: BaseInput,
  lineage: Lineage,
  candidates: readonly Candidate[],
  chosen: readonly Training[],
): Promise<Live> {
  const exact = new Set(chosen.filter(({ rung }) => isExactRung(rung)).flatMap(({ keys }) => keys));
  const own = candidates.filter(({ row, rung }) => row.job === input.job && rung !== 'other');
  const isWhole = exact.size > 0 && own.every(({ keys = [] }) => keys.every((key) => exact.has(key)));
  if (isWhole) return { exact: [], earlier: [], hasRuns: true };
  const { subject, environment, repositoryId, training } = input;
  const found = await new LiveTrainings(client, {
    repository: environment.repository,
    repositoryId,
    chain: lineage.chain,
    ownRuns: [subject.run.id, training.id],
    branch: subject.baseBranch ?? '',
    isStacked: subject.isStacked === true,
    artifacts: input.artifacts,
    read: input.read,
  }).find(chosen.length === 0);
  // What was kept of a run says more than what its artifacts still hold.
  const known = new Set(candidates.map(({ row }) => row.run));
  const ownKeys = new Set(own.flatMap(({ keys = [] }) => keys));
  const exactTrainings = found.exact
    .filter(({ runId }) => !known.has(runId))
    .flatMap((one) => (one.workflowPath === training.workflowPath ? one : withoutRuns(one, ownKeys)));
  return { ...found, exact: exactTrainings };
}

/** What another workflow trained is the base only of runs that the head's own never did, as with what was kept. */
function withoutRuns(one: LiveTraining, keys: ReadonlySet<string>): readonly LiveTraining[] {
  const runs = one.runs.filter(({ key }) => !keys.has(key));
  return runs.length === 0 ? [] : [{ ...one, runs }];
}

export function fromLive(live: Live, { chain }: Lineage, input: BaseInput): readonly Training[] {
  const tip = chain[0]?.sha;
  const toTraining = (one: LiveTraining, rung: Rung, distance: number): Training => {
    const workflow = workflowOf(fileOf(one.workflowPath), input);
    return {
      rung,
      keys: one.runs.map(({ key }) => key),
      record: {
        commit: one.commit,
        distance,
        ageDays: Math.max(0, (input.now - one.at) / DAY),
        ...(one.brokeOff && { brokeOff: true as const }),
        ...(workflow !== undefined && { workflow }),
        runs: diagnose({ runs: one.runs as readonly Run[] }, input.policy).runs,
      },
    };
  };
  const before = (commit: string): number => {
    const at = chain.findIndex(({ sha }) => sha === commit);
    return chain.slice(0, Math.max(0, at)).filter(({ counts }) => counts).length;
  };
  return [
    ...live.exact.map((one) => toTraining(one, one.commit === tip ? 'exact' : 'below', 0)),
    ...live.earlier.map((one) => toTraining(one, 'earlier', before(one.commit))),
  ];
}
