import type { RunDiagnosis } from '../diagnosis/diagnosis.ts';
import { type BaseRecord, type BaseTrainings, baseOf, type FoundBaseline } from './baseline.ts';

/** `records` are those that `base` and `older` come from, in the same order. */
export type Match =
  | {
      readonly state: 'matched';
      readonly key: string;
      readonly head: RunDiagnosis;
      readonly base: RunDiagnosis;
      readonly older: readonly RunDiagnosis[];
      readonly records: readonly [BaseRecord, ...BaseRecord[]];
    }
  | { readonly state: 'new'; readonly key: string; readonly head: RunDiagnosis }
  | { readonly state: 'vanished'; readonly key: string };

/** The base's run that the head's run with this key is compared with. */
export function baseRunOf(key: string, head: readonly RunDiagnosis[], baseline: FoundBaseline): RunDiagnosis | undefined {
  return onlyPair(head, baseline)?.base ?? runOf(baseOf(baseline, key), key);
}

/** The base's runs that a run of the head is compared with, its older trainings among them. */
export function baseRunsOf(run: RunDiagnosis, head: readonly RunDiagnosis[], baseline: FoundBaseline): readonly RunDiagnosis[] {
  const match = matchOf(run, head, baseline);
  return match.state === 'matched' ? [match.base, ...match.older] : [];
}

/**
 * The base as far as it is about these runs: where the nearest training is one of other models alone, theirs takes its place, and of runs
 * with a base of their own only these are named.
 */
export function focusedOn(head: readonly RunDiagnosis[], baseline: FoundBaseline): FoundBaseline {
  const keys = new Set(head.map(({ run }) => run.key));
  const apart = (baseline.apart ?? []).filter(({ key }) => keys.has(key));
  const [first] = apart;
  const isAbout =
    head.some(({ run }) => runOf(baseline, run.key)) && !head.every(({ run }) => apart.some(({ key }) => key === run.key));
  const { apart: _apart, ...rest } = baseline;
  if (isAbout || first === undefined) return apart.length === 0 ? rest : { ...rest, apart };
  const { rung, current, older } = first;
  const others = apart.filter((one) => one.current !== current);
  return { ...rest, rung, current, older, ...(others.length > 0 && { apart: others }) };
}

function runOf(base: BaseTrainings | undefined, key: string): RunDiagnosis | undefined {
  return base && runsByKey(base.current.runs).get(key);
}

const known = new WeakMap<readonly RunDiagnosis[], ReadonlyMap<string, RunDiagnosis>>();

/** Of two runs with one key the first. */
function runsByKey(runs: readonly RunDiagnosis[]): ReadonlyMap<string, RunDiagnosis> {
  const byKey = known.get(runs) ?? new Map(runs.toReversed().map((run) => [run.run.key, run]));
  known.set(runs, byKey);
  return byKey;
}

/** The two runs of a base given by path that were put side by side, whatever their keys. */
function onlyPair(head: readonly RunDiagnosis[], { current: { runs }, rung }: BaseTrainings): Pair | undefined {
  const [mine, theirs] = [head[0], runs[0]];
  const both = rung === 'given' && head.length === 1 && runs.length === 1;
  return both && mine && theirs ? { head: mine, base: theirs } : undefined;
}

interface Pair {
  readonly head: RunDiagnosis;
  readonly base: RunDiagnosis;
}

/**
 * Pairs the head's runs with the base's by key, each with the training that holds its key. A base that the user named by path matches
 * a single run with a single run whatever their keys: two files were put side by side on purpose.
 */
export function matchRuns(head: readonly RunDiagnosis[], baseline: FoundBaseline): readonly Match[] {
  const pairs = head.map((run) => matchOf(run, head, baseline));
  if (onlyPair(head, baseline)) return pairs;
  const headKeys = new Set(head.map((run) => run.run.key));
  const vanished = baseline.current.runs
    .filter((run) => !headKeys.has(run.run.key))
    .map((run): Match => ({ state: 'vanished', key: run.run.key }));
  return [...pairs, ...vanished];
}

function matchOf(run: RunDiagnosis, head: readonly RunDiagnosis[], baseline: FoundBaseline): Match {
  const only = onlyPair(head, baseline);
  if (only) return matched(only.head, only.base, baseline);
  const trainings = baseOf(baseline, run.run.key);
  const base = runOf(trainings, run.run.key);
  return base && trainings ? matched(run, base, trainings) : { state: 'new', key: run.run.key, head: run };
}

function matched(head: RunDiagnosis, base: RunDiagnosis, { rung, current, older }: BaseTrainings): Match {
  const earlier = older.flatMap((record) => {
    const run =
      runsByKey(record.runs).get(base.run.key) ?? (rung === 'given' && record.runs.length === 1 ? record.runs[0] : undefined);
    return run ? [{ record, run }] : [];
  });
  const records = [current, ...earlier.map(({ record }) => record)] as const;
  return { state: 'matched', key: head.run.key, head, base, older: earlier.map(({ run }) => run), records };
}
