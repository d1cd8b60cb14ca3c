import type { Axis, Series } from '../history/history.js';
import type { Thresholds } from './thresholds.js';
/**
 * One series prepared for judging: finite points of the last part of the log, turned so that lower is better, smoothed by a
 * running median. Everything several detectors need is here, computed once.
 */
export interface Curve {
    readonly series: Series;
    /** Index into `history.series`. */
    readonly index: number;
    readonly axis: Axis;
    /** -1 where higher values are better and `y` holds their negatives; 1 otherwise. */
    readonly sign: 1 | -1;
    readonly x: Float64Array;
    readonly y: Float64Array;
    /** Epoch of each judged point, where it is logged beside another axis. */
    readonly epochs?: Float64Array;
    /** The running median; of a few values the values themselves. */
    readonly smooth: Float64Array;
    /** Points judged: the length of `y`. */
    readonly n: number;
    /** Index into the series at which the judged part begins. */
    readonly from: number;
    /** How many points of the series were averaged to one judged point; 1 where none were. */
    readonly perPoint: number;
    /** Finite values as they were logged: of the judged part in all, and at most so many behind one point of the series. */
    readonly logged: {
        readonly all: number;
        readonly perPoint: number;
    };
    /** Standard deviation of one value around the trend, in the unit of the loss: the sign `scatter`. 0 where too few values tell. */
    readonly scatter: number;
    /** The same as a share of the values, of their logarithms; NaN where values are not all positive. */
    readonly relativeScatter: number;
    /** The log begins in the middle of the training, so that its descent says little. */
    readonly isCut: boolean;
    /** All values are positive, so that ratios mean something. */
    readonly positive: boolean;
    readonly first: number;
    /** Mean of the tail. */
    readonly tail: number;
    /** Index at which the tail begins. */
    readonly tailFrom: number;
    /** Lowest point of the smoothed curve. */
    readonly best: {
        readonly index: number;
        readonly at: number;
        readonly value: number;
    };
    /**
     * Lowest point as it was logged: what a checkpoint of the best epoch holds, and what is shown; of a training loss, whose single
     * batches say nothing, the lowest judged point. Rules use `best`.
     */
    readonly lowest: {
        readonly at: number;
        readonly value: number;
    };
    /** How far the smoothed curve fell from its highest value before the best point, or rose after it where it never fell. */
    readonly descent: number;
    /** The descent, but no more than four times as far as the upper quartile lies above the best: a huge first value hides nothing. */
    readonly typicalDescent: number;
}
/**
 * Where a curve's values lie and how much of it is judged; undefined where no finite point is left. With `atLeastPerPoint`, means of
 * so many neighboring values are judged: what a loss by single batches does from one to the next says nothing.
 */
export declare function curveOf(series: Series, index: number, from: number, thresholds: Thresholds, atLeastPerPoint?: number): Curve | undefined;
/** Every finite point of the judged part, none averaged, lower is better. Of a thinned series the highest value of each bucket. */
export declare function rawValues(curve: Curve): {
    readonly x: Float64Array;
    readonly y: Float64Array;
};
/** The first value comes after two epochs, or after ten evaluations: what was learned before it is not known. */
export declare function beginsLate(x: Float64Array, axis: Axis): boolean;
/** A value of the curve as it was logged. */
export declare function logged(curve: Curve, value: number): number;
/** Rise of the tail over the best smoothed value, and the scale it is judged against. */
export interface Rise {
    /** In the unit of the loss. */
    readonly difference: number;
    /** Relative to the best value where values are positive; a share of the descent otherwise. */
    readonly relative: number;
    /** As a share of the descent. */
    readonly share: number;
    /** Scatter in the unit of `relative`. */
    readonly noise: number;
}
/** Where the best point lies in the tail itself, only what follows it can have risen. */
export declare function riseOf(curve: Curve): Rise;
/** Where a rise begins: at the lowest logged value, or, if that lies in the tail, at the lowest smoothed one. */
export declare function riseFrom({ lowest, best, x, tailFrom }: Curve): number;
/** Rise of the very last point over the best smoothed value. */
export declare function riseOfLast(curve: Curve): Rise;
/** True if only the last point exceeds the best by more than `allowed` (unit of `Rise.relative`). No other point confirms such a rise. */
export declare function isLastAlone(curve: Curve, allowed: number): boolean;
/** The last finite value as it was logged: long curves are judged on means. */
export declare function lastLogged(curve: Curve): {
    readonly at: number;
    readonly value: number;
};
/** How far the last logged value lies above the lowest one, relative: what the two, quoted side by side, show. Not of single batches. */
export declare function loggedRise(curve: Curve): {
    readonly loggedRise?: number;
};
/** A rise as it was tested, of the smoothed curve, and as it is quoted: from the lowest logged value to the tail. */
export declare function riseEvidence(curve: Curve, { relative, share, noise }: Rise): Record<string, number>;
/** Scatter as a share: of the values where they are positive, of the descent otherwise. */
export declare function scatterShare(curve: Curve): number;
/** Typical level of the curve, for a scale where the descent is zero. */
export declare function levelOf(curve: Curve): number;
