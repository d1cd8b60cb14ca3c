import type { FindingKind, RunDiagnosis } from '../diagnosis/diagnosis.ts';
import type { Axis } from '../history/history.ts';
import type { Defect } from '../history/reasons.ts';

/**
 * How close a base is to what the head was built on, closest first. `given`: named by path. `exact`: the very commit, or one of the
 * same files. `same-inputs`: nothing that the configured paths name differs. `earlier`: the nearest commit before. `merged`: the pull
 * request that became that commit, before `main` moved under it. `below`: the pull request that this one is stacked on. `other`:
 * newest of the branch, and nothing that the head was built on.
 */
export const RUNGS = ['given', 'exact', 'same-inputs', 'earlier', 'merged', 'below', 'other'] as const;
export type Rung = (typeof RUNGS)[number];

/** Only these trained what the head was built on, so that only against them a difference is the pull request's. */
const GATING: ReadonlySet<Rung> = new Set(['given', 'exact', 'same-inputs']);

/** One earlier training, diagnosed with today's code. */
export interface BaseRecord {
  /** Full commit id; absent for a base given by path. */
  readonly commit?: string;
  /** Branch commits between this record and what the head was built on. */
  readonly distance?: number;
  readonly ageDays?: number;
  /** Its job failed, was cancelled or timed out, so its curves may end early. */
  readonly brokeOff?: true;
  /** File name of the workflow that trained it, where that is not the head's own. */
  readonly workflow?: string;
  /** The pull request whose training it is. */
  readonly pull?: number;
  readonly runs: readonly RunDiagnosis[];
}

/** The training of a release that the configuration names. */
export interface ReleaseRecord extends BaseRecord {
  readonly commit: string;
  /** As configured: a tag, a branch or a commit. */
  readonly name: string;
}

/** The trainings that runs are compared with: the base itself, and older ones, newest first, that tell what seeds do. */
export interface BaseTrainings {
  readonly rung: Rung;
  readonly current: BaseRecord;
  readonly older: readonly BaseRecord[];
}

/** A run whose base is another training than that of most runs. */
export interface RunBase extends BaseTrainings {
  readonly key: string;
}

/** What became of the training of the very commit that the head was built on, where another one stands in for it. */
export interface ExactTraining {
  readonly commit: string;
  readonly state: 'running' | 'untrained';
  /** Address of the run that is under way. */
  readonly url?: string;
}

/** A failing finding that other trainings of late showed, and that went again: it says what to look at first, and decides nothing. */
export interface CameAndWent {
  readonly key: string;
  readonly kind: FindingKind;
  /** How many of the last trainings of this key showed it. */
  readonly trainings: number;
  readonly of: number;
}

export interface FoundBaseline extends BaseTrainings {
  readonly state: 'found';
  readonly branch?: string;
  /** The head is on this branch itself: the base is what was trained before it. */
  readonly isBefore?: true;
  /** Runs that another training is the base of. */
  readonly apart?: readonly RunBase[];
  readonly exact?: ExactTraining;
  readonly cameAndWent?: readonly CameAndWent[];
  /** Head and base are compared with it too, where the configuration names one and its record is kept. */
  readonly release?: ReleaseRecord;
}

/** Where the base came from, or why there is none. Each state has its own sentence; none of them is red by itself. */
export type Baseline =
  | FoundBaseline
  | { readonly state: 'missing'; readonly branch?: string; readonly because: MissingBase }
  /** It was trained, and left nothing under these names of artifacts. */
  | { readonly state: 'missing'; readonly branch?: string; readonly because: 'no-record'; readonly names: readonly string[] }
  | { readonly state: 'expired'; readonly branch?: string; readonly commit: string }
  | { readonly state: 'running'; readonly branch?: string; readonly commit: string; readonly url?: string }
  | { readonly state: 'unreadable'; readonly branch?: string; readonly commit?: string; readonly detail: Defect }
  | { readonly state: 'not-comparable'; readonly branch?: string; readonly commit?: string; readonly because: NotComparable };

/**
 * Why no training is known. `first-adoption`: this very run is the first of the branch, and is kept. `never-trained`: neither the
 * branch nor a pull request that was merged into it. `path-without-base`: nothing is kept, and histories came from the workspace.
 */
export type MissingBase = 'first-adoption' | 'never-trained' | 'path-without-base';

export type NotComparable =
  | { readonly code: 'metric'; readonly head: string; readonly base: string }
  | { readonly code: 'axis'; readonly head: string; readonly base: string }
  | { readonly code: 'planned-length'; readonly axis: Axis; readonly head: number; readonly base: number };

/** The branch by whose name the base is called; none where it is the head's own. */
export function namedBranch(baseline: Baseline): string | undefined {
  return baseline.state === 'found' && baseline.isBefore ? undefined : baseline.branch;
}

/** The trainings that the run of this key is compared with; undefined without a base. */
export function baseOf(baseline: Baseline, key: string): BaseTrainings | undefined {
  if (baseline.state !== 'found') return undefined;
  return baseline.apart?.find((one) => one.key === key) ?? baseline;
}

/** Whether a difference against this base may turn the check red: of one run, or of any. */
export function mayGate(baseline: Baseline, key?: string): boolean {
  if (baseline.state !== 'found') return false;
  const bases: readonly BaseTrainings[] = [baseline, ...(baseline.apart ?? [])];
  if (key === undefined) return bases.some(({ rung }) => GATING.has(rung));
  return GATING.has(baseOf(baseline, key)?.rung ?? 'other');
}
