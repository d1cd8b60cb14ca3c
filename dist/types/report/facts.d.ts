import type { FindingKind, HistoryDiagnosis, RunDiagnosis } from '../diagnosis/diagnosis.js';
import type { Axis, Series } from '../history/history.js';
import { type Stopping } from './early-stopping.js';
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
export declare function shownOf(run: RunDiagnosis): HistoryDiagnosis;
export declare function mainSeries(diagnosis: HistoryDiagnosis): {
    readonly train?: Series;
    readonly validation?: Series;
};
export declare function factsOf(run: RunDiagnosis): RunFacts;
/** How many replicates of a run show a finding of this kind. */
export declare function agreement(run: RunDiagnosis, kind: FindingKind): number;
/** First and last points, finite extremes and the number of values that are not finite. */
export interface SeriesExtent {
    readonly first?: Place;
    readonly last?: Place;
    readonly min?: Place;
    readonly max?: Place;
    readonly nonFinite: number;
}
export declare function extentOf(series: Series): SeriesExtent;
/** Logged points, before any thinning. */
export declare function pointsOf(series: Series): number;
