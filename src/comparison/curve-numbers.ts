import { max, mean, min } from 'simple-statistics';
import type { RunPolicy } from '../config/policy.ts';
import type { HistoryDiagnosis, RunDiagnosis } from '../diagnosis/diagnosis.ts';
import { placeOn } from '../diagnosis/places.ts';
import { oddWidth, runningMedian } from '../diagnosis/statistics/order.ts';
import { THRESHOLDS } from '../diagnosis/thresholds.ts';
import type { Direction, Series } from '../history/history.ts';
import { isSameName, spelledOut, splitOf } from '../history/tokens.ts';
import { COMPARISON_THRESHOLDS as T } from './thresholds.ts';

/** The main validation loss of one replicate, or the series that the policy declares. */
export function judgedSeries(diagnosis: HistoryDiagnosis, metric?: string): Series | undefined {
  const { series } = diagnosis.history;
  if (metric !== undefined && metric !== 'loss') {
    const kind = splitOf(metric) === undefined ? spelledOut(metric) : metric;
    return (
      series.find((one) => one.name === metric) ??
      series.find((one) => one.metric === kind && one.role === 'validation') ??
      series.find((one) => one.metric === kind && one.role === 'test') ??
      series.find((one) => isSameName(one.name, metric))
    );
  }
  return diagnosis.main.validation === undefined ? undefined : series[diagnosis.main.validation];
}

/** The metric that the policy declares for a run, where none of its replicates logs it. */
export function missingMetric({ replicates }: RunDiagnosis, { metric }: Pick<RunPolicy, 'metric'>): string | undefined {
  return metric === undefined || replicates.some((one) => judgedSeries(one, metric) !== undefined) || metric === 'loss'
    ? undefined
    : metric;
}

/** Last position on the axis that every replicate of a run reaches, NaN without the series. */
export function budgetOf(run: RunDiagnosis, metric?: string): number {
  const ends = run.replicates.flatMap((one) => judgedSeries(one, metric)?.x.at(-1) ?? []);
  return ends.length > 0 ? min(ends) : Number.NaN;
}

/**
 * Best logged value up to `budget` on the axis, the one that the report quotes of each run; NaN where there is none or where the series ends before the budget: a shorter
 * run says nothing of where a full one would be. Lengths within `T.sameBudget` of each other count as one budget.
 */
export function bestWithin(series: Series, direction: Direction, budget: number): number {
  const extremes = direction === 'max' ? series.buckets?.max : series.buckets?.min;
  const values = finiteUpTo(series, budget, extremes);
  if (values.length === 0 || !spans(series, budget)) return Number.NaN;
  return direction === 'max' ? max(values) : min(values);
}

/**
 * The step in which the series is logged: what one example more or less is to an accuracy. 0 for a loss, and where the values lie on
 * no such grid: there the smallest distance is chance, and may be many times the noise from run to run.
 */
export function resolutionOf(series: Series): number {
  if (series.metric === 'loss') return 0;
  const values = [...new Set(series.y.filter(Number.isFinite))].sort((a, b) => a - b);
  const gaps = values.slice(1).map((value, i) => value - (values[i] ?? value));
  if (gaps.length < GRID_GAPS) return 0;
  const smallest = min(gaps);
  const steps = [1, 2, 3].map((parts) => smallest / parts);
  return steps.find((step) => gaps.every((gap) => Math.abs(gap / step - Math.round(gap / step)) <= GRID_SLACK)) ?? 0;
}

/** Distances between neighboring values that it takes to see a grid, and how far off it each may lie, in steps, for its rounded digits. */
const GRID_GAPS = 3;
const GRID_SLACK = 0.1;

/** Best value of the smoothed series: what another run of the same configuration can be expected to reach. NaN without finite values. */
export function bestSmoothed(series: Series, direction: Direction): number {
  const smooth = [...smoothed(finiteUpTo(series, Number.POSITIVE_INFINITY))];
  if (smooth.length === 0) return Number.NaN;
  return direction === 'max' ? max(smooth) : min(smooth);
}

/** Mean of the last points up to `budget`: max(3, a twentieth) of them, one in a series too short for that; NaN as in {@link bestWithin}. */
export function finalWithin(series: Series, budget: number): number {
  const values = finiteUpTo(series, budget);
  const last = series.y.at(-1);
  if (values.length === 0 || last === undefined || !Number.isFinite(last) || !spans(series, budget)) return Number.NaN;
  return mean(values.slice(-(values.length < SMOOTHED_FROM ? 1 : Math.max(3, Math.floor(values.length / 20)))));
}

/** Whether {@link finalWithin} is the mean of several values. */
export function isSmoothed(series: Series, budget: number): boolean {
  return finiteUpTo(series, budget).length >= SMOOTHED_FROM;
}

/** Shorter series are taken as they are: in a steep curve of few points a window reaches into another stage of the training. */
const SMOOTHED_FROM = 20;

function spans(series: Series, budget: number): boolean {
  return budget === Number.POSITIVE_INFINITY || (series.x.at(-1) ?? Number.NaN) >= budget * (1 - T.sameBudget);
}

/** Position at which the smoothed series first comes within `T.reachTolerance` of `target`; NaN where it never does. */
export function reaches(series: Series, direction: Direction, target: number): number {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [index, y] of series.y.entries()) {
    if (!Number.isFinite(y)) continue;
    xs.push(series.x[index] ?? Number.NaN);
    ys.push(y);
  }
  const slack = Math.abs(target) * T.reachTolerance;
  const hit = [...smoothed(ys)].findIndex((y) => (direction === 'max' ? y >= target - slack : y <= target + slack));
  return xs[hit] ?? Number.NaN;
}

/** How much the generalisation gap (validation − training loss) widened from the best validation loss to the end; NaN without both. */
export function gapGrowth(diagnosis: HistoryDiagnosis): number {
  const { history, main, best, last } = diagnosis;
  if (main.train === undefined || best === undefined || last === undefined) return Number.NaN;
  const train = history.series[main.train];
  const validation = history.series[main.validation ?? -1];
  if (!train || !validation) return Number.NaN;
  const beside = (at: number): number => valueAt(train, placeOn(train, at, validation));
  return last.value - beside(last.at) - (best.value - beside(best.at));
}

/** How far a series falls (or rises) in all: the scale against which a small number is near zero. */
export function rangeOf(series: Series): number {
  const values = finiteUpTo(series, Number.POSITIVE_INFINITY);
  return values.length > 0 ? max(values) - min(values) : 0;
}

/** What the size of a difference from a base is a share of: the base, or the `scale` of the series where the base is near zero on it. */
export function baseUnit(base: number, scale: number): number {
  return isNearZero(base, scale) ? scale : Math.abs(base);
}

/**
 * What a value is against the base's: a share of it, or the plain difference where a share means nothing, near zero on the `scale` of the
 * series and across zero, where a loss that fell from 1 to -1 did not fall by 200%.
 */
export function changeFrom(base: number, head: number, scale: number): { readonly change: number; readonly relative: boolean } {
  const relative = !isNearZero(base, scale) && head * base > 0;
  return { change: relative ? (head - base) / Math.abs(base) : head - base, relative };
}

function isNearZero(base: number, scale: number): boolean {
  return !(Math.abs(base) > T.nearZero * scale);
}

function valueAt(series: Series, at: number): number {
  let value = Number.NaN;
  for (const [index, x] of series.x.entries()) {
    if (x > at) break;
    const y = series.y[index];
    if (y !== undefined && Number.isFinite(y)) value = y;
  }
  return value;
}

/** A series that ends within `T.sameBudget` of it has the same budget, and counts whole; of a longer one nothing beyond counts. */
function finiteUpTo(series: Series, budget: number, instead: Float64Array = series.y): number[] {
  const end = (series.x.at(-1) ?? 0) <= budget * (1 + T.sameBudget) ? Number.POSITIVE_INFINITY : budget;
  const values: number[] = [];
  for (const [index, y] of instead.entries()) {
    if ((series.x[index] ?? Number.POSITIVE_INFINITY) <= end && Number.isFinite(y)) values.push(y);
  }
  return values;
}

/** Centred running median over a twentieth of the points. */
function smoothed(values: readonly number[]): Iterable<number> {
  return values.length < SMOOTHED_FROM
    ? values
    : runningMedian(Float64Array.from(values), oddWidth(values.length, THRESHOLDS.smoothingShare));
}
