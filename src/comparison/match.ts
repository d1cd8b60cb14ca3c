import type { RunDiagnosis } from '../diagnosis/diagnosis.ts';
import type { BaseRecord, Rung } from './baseline.ts';

/** `records` are those that `base` and `older` come from, in the same order. */
export type Match =
  | {
      readonly state: 'matched';
      readonly key: string;
      readonly head: RunDiagnosis;
      readonly base: RunDiagnosis;
      readonly older: readonly RunDiagnosis[];
      readonly records: readonly BaseRecord[];
    }
  | { readonly state: 'new'; readonly key: string; readonly head: RunDiagnosis }
  | { readonly state: 'vanished'; readonly key: string };

/**
 * Pairs the head's runs with the base's by key. A base that the user named by path matches a single run with a single run
 * whatever their keys: two files were put side by side on purpose.
 */
export function matchRuns(
  head: readonly RunDiagnosis[],
  current: BaseRecord,
  older: readonly BaseRecord[],
  rung: Rung,
): readonly Match[] {
  const [onlyHead, onlyBase] = [head[0], current.runs[0]];
  if (rung === 'given' && head.length === 1 && current.runs.length === 1 && onlyHead && onlyBase) {
    return [matched(onlyHead, onlyBase, current, older)];
  }
  const baseByKey = new Map(current.runs.map((run) => [run.run.key, run]));
  const headKeys = new Set(head.map((run) => run.run.key));
  const pairs = head.map((run): Match => {
    const base = baseByKey.get(run.run.key);
    return base ? matched(run, base, current, older) : { state: 'new', key: run.run.key, head: run };
  });
  const vanished = current.runs
    .filter((run) => !headKeys.has(run.run.key))
    .map((run): Match => ({ state: 'vanished', key: run.run.key }));
  return [...pairs, ...vanished];
}

function matched(head: RunDiagnosis, base: RunDiagnosis, current: BaseRecord, older: readonly BaseRecord[]): Match {
  const earlier = older.flatMap((record) => {
    const run =
      record.runs.find((candidate) => candidate.run.key === base.run.key) ??
      (record.runs.length === 1 ? record.runs[0] : undefined);
    return run ? [{ record, run }] : [];
  });
  const records = [current, ...earlier.map(({ record }) => record)];
  return { state: 'matched', key: head.run.key, head, base, older: earlier.map(({ run }) => run), records };
}
