import type { Baseline, BaseRecord, FoundBaseline, RunBase, Rung } from '../comparison/baseline.ts';
import type { Live } from './base-runs.ts';
import { MAX_OF_KEY, MAX_TRAININGS } from './candidates.ts';
import type { Lineage } from './lineage.ts';

/** One training with its curves. */
export interface Training {
  readonly rung: Rung;
  readonly record: BaseRecord;
  /** Keys that it may stand for. */
  readonly keys: readonly string[];
}

export function isExactRung(rung: Rung): boolean {
  return rung === 'exact' || rung === 'same-inputs';
}

/** What the sentences about the base need. */
export interface About {
  readonly branch: string;
  readonly artifacts: readonly string[];
  /** Whether a data branch keeps trainings. */
  readonly keepsRecords: boolean;
  /** Whether this training is the branch's own, and kept. */
  readonly isBranch: boolean;
  /** Whether the head is on that branch itself, so that the base is what was there before. */
  readonly isBefore: boolean;
}

const RANK: Readonly<Record<Rung, number>> = { given: 0, exact: 1, 'same-inputs': 2, below: 3, earlier: 4, merged: 4, other: 5 };

export function closestFirst(a: Training, b: Training): number {
  return RANK[a.rung] - RANK[b.rung] || (a.record.distance ?? 0) - (b.record.distance ?? 0);
}

/** Each run's closest training is its base; the closest of all stands for the report, and runs that it lacks have theirs beside it. */
export function assembled(about: About, trainings: readonly Training[], lineage: Lineage, live: Live): Baseline {
  const { branch, isBefore } = about;
  const [first] = trainings;
  if (first === undefined) return absence(about, live);
  const keys = [...new Set(trainings.flatMap((one) => one.keys))];
  const bases = keys.flatMap((key) => baseFor(key, trainings));
  const apart = bases.filter(({ current }) => current !== first.record);
  const older = trainings.slice(1).filter(({ rung }) => rung !== 'other' || first.rung === 'other');
  const exact = exactOf(first, lineage, live);
  const found: FoundBaseline = {
    state: 'found',
    rung: first.rung,
    branch,
    ...(isBefore && { isBefore }),
    current: first.record,
    older: older.map(({ record }) => record).slice(0, MAX_TRAININGS),
    ...(apart.length > 0 && { apart }),
    ...(exact && { exact }),
  };
  return found;
}

function baseFor(key: string, trainings: readonly Training[]): readonly RunBase[] {
  const [current, ...older] = trainings.filter(({ keys }) => keys.includes(key));
  if (current === undefined) return [];
  return [{ key, rung: current.rung, current: current.record, older: older.map(({ record }) => record).slice(0, MAX_OF_KEY - 1) }];
}

function exactOf({ rung }: Training, { chain }: Lineage, live: Live): FoundBaseline['exact'] {
  const commit = chain[0]?.sha;
  if (live.running !== undefined) return { ...live.running, state: 'running' };
  return commit === undefined || isExactRung(rung) || live.hasRuns ? undefined : { commit, state: 'untrained' };
}

function absence({ branch, artifacts, keepsRecords, isBranch }: About, live: Live): Baseline {
  if (live.running !== undefined) return { state: 'running', branch, ...live.running };
  if (live.unreadable !== undefined) return { state: 'unreadable', branch, ...live.unreadable };
  if (live.expired !== undefined) return { state: 'expired', branch, commit: live.expired };
  if (artifacts.length === 0 && !keepsRecords) return { state: 'missing', branch, because: 'path-without-base' };
  if (live.hasRuns) return { state: 'missing', branch, because: 'no-record', names: artifacts };
  return { state: 'missing', branch, because: isBranch ? 'first-adoption' : 'never-trained' };
}
