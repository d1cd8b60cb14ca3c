import { type Finding, type FindingKind, type HistoryDiagnosis, type RunDiagnosis } from '../diagnosis/diagnosis.js';
import type { Axis, History, Series } from '../history/history.js';
import { type Stopping } from './early-stopping.js';
/** A value and where on the axis it was logged. */
export interface Place {
    readonly at: number;
    readonly value: number;
}
/** A number that several replicates have, as their mean. */
export interface Mean {
    readonly value: number;
    /** Replicates that have one. */
    readonly of: number;
}
/** The numbers that sentences about a run quote, taken from the replicate that is shown for it. */
export interface RunFacts {
    /** The run's key. Untrusted. */
    readonly run: string;
    readonly axis: Axis;
    /** Last position of the main loss on its axis. */
    readonly last: number;
    /** Name of the quoted validation loss as the writer spells it, absent without one. */
    readonly validation?: string;
    /** The quoted validation loss is not the loss of the run, but that of another validation set or a part of it: it is called by its name. */
    readonly other?: true;
    readonly training?: string;
    /** The training loss is a part of one, and is called by its name. */
    readonly trainingPart?: true;
    /** Lowest value and last finite value as they were logged. */
    readonly best?: Place;
    readonly end?: Place;
    /** The last value of the validation loss, or of the training loss where there is none, is NaN or infinite. */
    readonly broken?: true;
    readonly trainAtBest?: number;
    readonly trainAtEnd?: number;
    readonly stopping?: Stopping;
    /** It ended before its planned end, and nothing in the log says why; the planned length where it is known. */
    readonly unfinished?: {
        readonly planned?: History['planned'];
    };
    /** Boosting rounds, whose learning rate is called shrinkage. */
    readonly boosting?: true;
    /** The learned model knows curves like these. */
    readonly modelled?: true;
    readonly replicates: number;
    /** Of several replicates: the name of the one whose numbers these are. Untrusted. */
    readonly replicate?: string;
    /** Of several replicates: best and last value of the quoted validation loss in the mean, which is what is compared with the base. */
    readonly means?: {
        readonly best?: Mean;
        readonly end?: Mean;
    };
}
export interface QuotedSeries {
    readonly train?: Series;
    readonly validation?: Series;
}
export declare function mainSeries(diagnosis: HistoryDiagnosis): QuotedSeries;
/** The losses that a finding is about: the main ones, unless it judged another validation set, which then stands for validation. */
export declare function quotedSeries(diagnosis: HistoryDiagnosis, finding: Finding | undefined): QuotedSeries;
/** The replicate that a finding of the run was seen in: the shown one, or one of those that outvoted it. */
export declare function quotedReplicate(run: RunDiagnosis, finding: Finding | undefined): HistoryDiagnosis;
/** The numbers of the quoted replicate, those of the series that `finding` is about where one is given. */
export declare function factsOf(run: RunDiagnosis, finding?: Finding): RunFacts;
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
