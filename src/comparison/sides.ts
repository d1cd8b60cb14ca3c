import type { HistoryDiagnosis, RunDiagnosis } from '../diagnosis/diagnosis.ts';
import { shownOf } from '../diagnosis/diagnosis.ts';
import type { Series } from '../history/history.ts';
import { judgedSeries } from './curve-numbers.ts';

/** All runs of one key: the head's and the base's, newest base first. */
export interface Sides {
  readonly head: RunDiagnosis;
  readonly base: RunDiagnosis;
  readonly older: readonly RunDiagnosis[];
}

/** One finite value for each replicate that has one. */
export interface KnownValues {
  readonly heads: readonly number[];
  readonly current: readonly number[];
  /** Those of the base and of its older runs. */
  readonly all: readonly number[];
  /** Base runs left out of `all`, being another one's curve point by point. */
  readonly identical: number;
}

/** The values of both sides; undefined where one of them has none. */
export function valuesOf(
  { head, base, older }: Sides,
  metric: string | undefined,
  numberOf: (replicate: HistoryDiagnosis) => number,
): KnownValues | undefined {
  const values = (run: RunDiagnosis): number[] => run.replicates.map(numberOf).filter(Number.isFinite);
  const [heads, current] = [values(head), values(base)];
  if (heads.length === 0 || current.length === 0) return undefined;
  const distinct = distinctRuns(base, older, metric);
  return { heads, current, all: [base, ...distinct].flatMap(values), identical: older.length - distinct.length };
}

export function shownSeries(run: RunDiagnosis, metric?: string): Series | undefined {
  return judgedSeries(shownOf(run), metric);
}

/**
 * The older runs that differ from those before them. With a fixed seed every run of the base is the same curve, point by point: such
 * runs are one run, and say nothing of how seeds differ.
 */
export function distinctRuns(base: RunDiagnosis, older: readonly RunDiagnosis[], metric?: string): readonly RunDiagnosis[] {
  const seen = [curvesOf(base, metric)];
  return older.filter((run) => {
    const curves = curvesOf(run, metric);
    if (seen.some((others) => areOne(curves, others))) return false;
    seen.push(curves);
    return true;
  });
}

/** Values of each replicate's judged series, none where it has none. */
type Curves = readonly Float64Array[];

function curvesOf(run: RunDiagnosis, metric?: string): Curves {
  return run.replicates.map((one) => judgedSeries(one, metric)?.y ?? new Float64Array());
}

function areOne(one: Curves, other: Curves): boolean {
  return one.length === other.length && one.every((curve, at) => areEqual(curve, other[at] ?? new Float64Array()));
}

/** Bit for bit, so that NaN is NaN. Curves that differ do so in their first values. */
function areEqual(one: Float64Array, other: Float64Array): boolean {
  return one.length === other.length && one.every((value, at) => Object.is(value, other[at]));
}
