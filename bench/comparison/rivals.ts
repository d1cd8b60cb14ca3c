import { mean, sampleStandardDeviation } from 'simple-statistics';
import { studentQuantile } from '../../src/comparison/student.ts';

/** What others do: final values (lower is better) and the curves behind them; true = "worse". */
export interface Case {
  readonly head: number;
  /** The base's values, the current one first. */
  readonly base: readonly number[];
  readonly headCurve: readonly number[];
  readonly baseCurve: readonly number[];
}

export const RIVALS: Readonly<Record<string, (one: Case) => boolean>> = {
  'fixed 5 %': ({ head, base }) => rise(head, base[0]) > 0.05,
  'fixed 10 %': ({ head, base }) => rise(head, base[0]) > 0.1,
  'alert threshold 200 % (github-action-benchmark)': ({ head, base }) => head / (base[0] ?? Number.NaN) > 2,
  'paired t-test on the last fifth of the curve': pairedT,
  't-test boundary .99 (Bencher)': ({ head, base }) => head > boundary(base, 0.99),
  'worse than the worst base run': ({ head, base }) => head > Math.max(...base),
};

function rise(head: number, base: number | undefined): number {
  return base === undefined || base === 0 ? Number.NaN : (head - base) / Math.abs(base);
}

function boundary(base: readonly number[], level: number): number {
  const n = base.length;
  if (n < 2) return Number.POSITIVE_INFINITY;
  return mean([...base]) + studentQuantile(level, n - 1) * sampleStandardDeviation([...base]) * Math.sqrt(1 + 1 / n);
}

function pairedT({ headCurve, baseCurve }: Case): boolean {
  const n = Math.min(headCurve.length, baseCurve.length);
  const from = Math.floor(n * 0.8);
  const differences = headCurve.slice(from, n).map((value, i) => value - (baseCurve[from + i] ?? Number.NaN));
  if (differences.length < 2) return false;
  const sd = sampleStandardDeviation(differences);
  const t = mean(differences) / (sd / Math.sqrt(differences.length));
  return t > studentQuantile(0.95, differences.length - 1);
}
