import type { Baseline, BaseRecord, ReleaseRecord } from '../comparison/baseline.ts';
import type { Policy } from '../config/policy.ts';
import { diagnose } from '../diagnosis/diagnose.ts';
import type { Reading } from '../history/history.ts';
import type { SourceFile } from '../source/source.ts';
import { type EarlierTraining, type FoundBase, findBase } from './base-run.ts';
import { type Store, type Tip, tipOf } from './branch-store.ts';
import type { Client } from './client.ts';
import type { Environment } from './environment.ts';
import { type KeptRecords, keptRecords } from './kept-records.ts';
import { lineageOf } from './lineage.ts';
import { type NoRelease, releaseNamed } from './release.ts';
import type { Subject } from './subject.ts';
import type { TrainingRun } from './trigger.ts';

export interface BaseInput {
  readonly environment: Environment;
  readonly repositoryId: number;
  readonly subject: Subject;
  /** The run that trained; it may not be the one that reports. */
  readonly training: TrainingRun;
  /** Names or patterns of artifacts; empty when histories come from the workspace, where only records can be a base. */
  readonly artifacts: readonly string[];
  readonly store?: Store;
  /** The data branch, where it was just looked at. */
  readonly branch?: { readonly tip: Tip | undefined };
  readonly job: string;
  readonly policy: Policy;
  /** The release that every training is held against too, as configured. */
  readonly anchor?: string;
  readonly now: number;
  readonly read: (files: readonly SourceFile[]) => Promise<Reading>;
  /** Called when the record could not be read; artifacts are the second source. */
  readonly onRecordFailure: (error: unknown) => void;
  readonly onNoRelease: (name: string, because: NoRelease) => void;
}

export interface BaseAnswer {
  readonly baseline: Baseline;
  /** The data branch as it was seen, to save a second look. */
  readonly seen?: { readonly tip: Tip | undefined };
}

/** Finds the base and diagnoses it with today's code. Throws what GitHub answered when even the commits cannot be listed. */
export async function baselineOf(client: Client, input: BaseInput): Promise<BaseAnswer | undefined> {
  const { subject, environment } = input;
  const { trained, baseBranch } = subject;
  if (trained === undefined || baseBranch === undefined) return undefined;
  const { repository } = environment;
  const paths = input.policy.runs.flatMap((run) => run.paths ?? []);
  const lineage = await lineageOf(client, repository, trained, paths);
  // The run before, but a clock or a person may train the same commit again.
  const again = environment.eventName === 'schedule' || environment.eventName === 'workflow_dispatch';
  const ancestors = trained.kind === 'branch' && !again ? lineage.slice(1) : lineage;
  const records = await recordsOf(client, input, baseBranch);
  const found = await findBase(client, {
    repository,
    repositoryId: input.repositoryId,
    branch: baseBranch,
    ancestors,
    workflowPath: input.training.workflowPath,
    ownRuns: [subject.run.id, input.training.id],
    artifacts: input.artifacts,
    now: input.now,
    read: input.read,
    ...(records && { records }),
  });
  const baseline = diagnosed(found, input.policy);
  const seen = records && { seen: { tip: records.tip } };
  if (baseline.state !== 'found') return { baseline, ...seen };
  const release = await releaseOf(client, input, records);
  return { baseline: { ...baseline, ...(release && { release }) }, ...seen };
}

/** Failing to find it is said, and changes nothing else. */
async function releaseOf(client: Client, input: BaseInput, records: KeptRecords | undefined): Promise<ReleaseRecord | undefined> {
  const { anchor, environment, policy } = input;
  if (anchor === undefined) return undefined;
  try {
    const release = await releaseNamed(client, environment.repository, anchor, records, policy);
    if (typeof release !== 'string') return release;
    input.onNoRelease(anchor, release);
  } catch (error) {
    input.onRecordFailure(error);
  }
  return undefined;
}

async function recordsOf(client: Client, input: BaseInput, branch: string): Promise<KeptRecords | undefined> {
  const { store, job, subject, branch: seen } = input;
  if (store === undefined) return undefined;
  try {
    const tip = seen === undefined ? await tipOf(client, store) : seen.tip;
    return await keptRecords(client, store, tip, branch, job, subject.run.id);
  } catch (error) {
    input.onRecordFailure(error);
    return undefined;
  }
}

function diagnosed(found: FoundBase, policy: Policy): Baseline {
  if (found.state !== 'found') return found;
  const { current, older, ...facts } = found;
  return { ...facts, current: recordOf(current, policy), older: older.map((one) => recordOf(one, policy)) };
}

function recordOf({ runs, ...facts }: EarlierTraining, policy: Policy): BaseRecord {
  return { ...facts, runs: diagnose({ runs }, policy).runs };
}
