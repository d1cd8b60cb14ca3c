import type { FindingKind, HistoryDiagnosis, RunDiagnosis } from '../diagnosis/diagnosis.ts';
import type { Axis, History, Series } from '../history/history.ts';
import { type Stopping, stoppingOf } from './early-stopping.ts';

/** A value and where on the axis it was logged. */
export interface Place {
  readonly at: number;
  readonly value: number;
}

/** The numbers that sentences about a run quote, taken from the replicate that is shown for it. */
export interface RunFacts {
  /** The run's key. Untrusted. */
  readonly run: string;
  readonly axis: Axis;
  /** Points of the main loss, and the first and last position on its axis. */
  readonly points: number;
  readonly first: number;
  readonly last: number;
  /** Name of the main validation loss as the writer spells it, absent without one. */
  readonly validation?: string;
  readonly training?: string;
  readonly best?: Place;
  readonly end?: Place;
  readonly trainAtBest?: number;
  readonly trainAtEnd?: number;
  readonly stopping?: Stopping;
  readonly replicates: number;
}

/** The replicate that stands for the run in pictures and numbers. */
export function shownOf(run: RunDiagnosis): HistoryDiagnosis {
  return run.replicates[run.shown] ?? run.replicates[0];
}

export function mainSeries(diagnosis: HistoryDiagnosis): { readonly train?: Series; readonly validation?: Series } {
  const train = seriesAt(diagnosis.history, diagnosis.main.train);
  const validation = seriesAt(diagnosis.history, diagnosis.main.validation);
  return { ...(train && { train }), ...(validation && { validation }) };
}

export function factsOf(run: RunDiagnosis): RunFacts {
  const shown = shownOf(run);
  const { train, validation } = mainSeries(shown);
  const judged = validation ?? train ?? shown.history.series[0];
  const axis = judged?.axis ?? 'epoch';
  const sameAxis = train !== undefined && train.axis === axis;
  const trainAtBest = sameAxis && shown.best ? valueAt(train, shown.best.at) : undefined;
  const trainAtEnd = sameAxis ? lastFinite(train)?.value : undefined;
  const stopping = validation && stoppingOf(validation);
  return {
    run: run.run.key,
    axis,
    points: judged?.y.length ?? 0,
    first: judged?.x[0] ?? 0,
    last: judged?.x.at(-1) ?? 0,
    ...(validation && { validation: validation.name }),
    ...(train && { training: train.name }),
    ...(shown.best && { best: shown.best }),
    ...(shown.last && { end: shown.last }),
    ...(trainAtBest !== undefined && { trainAtBest }),
    ...(trainAtEnd !== undefined && { trainAtEnd }),
    ...(stopping && { stopping }),
    replicates: run.replicates.length,
  };
}

/** How many replicates of a run show a finding of this kind. */
export function agreement(run: RunDiagnosis, kind: FindingKind): number {
  return run.replicates.filter((replicate) => replicate.findings.some((finding) => finding.kind === kind)).length;
}

/** First and last points, finite extremes and the number of values that are not finite. */
export interface SeriesExtent {
  readonly first?: Place;
  readonly last?: Place;
  readonly min?: Place;
  readonly max?: Place;
  readonly nonFinite: number;
}

export function extentOf(series: Series): SeriesExtent {
  const { x, y } = series;
  let min: Place | undefined;
  let max: Place | undefined;
  let nonFinite = 0;
  for (let i = 0; i < y.length; i++) {
    const at = x[i] ?? 0;
    const low = series.buckets?.min[i] ?? y[i] ?? Number.NaN;
    const high = series.buckets?.max[i] ?? y[i] ?? Number.NaN;
    nonFinite += series.buckets ? (series.buckets.nonFinite[i] ?? 0) : Number.isFinite(y[i]) ? 0 : 1;
    if (Number.isFinite(low) && (min === undefined || low < min.value)) min = { at, value: low };
    if (Number.isFinite(high) && (max === undefined || high > max.value)) max = { at, value: high };
  }
  const first = place(series, 0);
  const last = place(series, y.length - 1);
  return { ...(first && { first }), ...(last && { last }), ...(min && { min }), ...(max && { max }), nonFinite };
}

/** Logged points, before any thinning. */
export function pointsOf(series: Series): number {
  return series.buckets ? series.buckets.count.reduce((sum, count) => sum + count, 0) : series.y.length;
}

function place(series: Series, index: number): Place | undefined {
  const at = series.x[index];
  const value = series.y[index];
  return at === undefined || value === undefined ? undefined : { at, value };
}

function seriesAt(history: History, index: number | undefined): Series | undefined {
  return index === undefined ? undefined : history.series[index];
}

function lastFinite(series: Series): Place | undefined {
  for (let i = series.y.length - 1; i >= 0; i--) if (Number.isFinite(series.y[i])) return place(series, i);
  return undefined;
}

/** The value logged at `at`, or the last one before it. */
function valueAt(series: Series, at: number): number | undefined {
  let value: number | undefined;
  for (let i = 0; i < series.y.length && (series.x[i] ?? Number.POSITIVE_INFINITY) <= at; i++) value = series.y[i];
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}
