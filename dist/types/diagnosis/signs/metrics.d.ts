import type { Curve } from '../curve.js';
import type { Measured } from './measured.js';
/** What a task metric says, turned so that higher is better; an accuracy and an error rate as fractions of the examples told right. */
export interface MetricSign {
    readonly points: number;
    readonly start: number;
    readonly best: number;
    readonly end: number;
    /** Mean of the last fifth. */
    readonly late: number;
    /** Where the best lies, as a share of the run. */
    readonly bestAt: number;
    /** Best less end, and best less start. */
    readonly drop: number;
    readonly rose: number;
    readonly scatter: number;
    /** The step in which it moves: one example of a small validation set. */
    readonly quantum: number;
    /** Highest less lowest. */
    readonly span: number;
    /** The same number to the last digit at every one of at least four evaluations. */
    readonly constant: boolean;
    /** The same over the whole second half of at least ten evaluations. */
    readonly stuck: boolean;
    /** Share of the evaluations, up to the last, that have the same value to the last digit. */
    readonly same: number;
    /** Probability of such a fall from the best on without a trend. */
    readonly probability: number;
    /** Value where the validation loss was best; absent without one. */
    readonly atLossBest?: number;
    /** Value at two thirds of the run, smoothed. */
    readonly atTwoThirds: number;
    /** An accuracy: the share predicted right, whose level of guessing is 1 / K. */
    readonly isAccuracy: boolean;
}
/** `loss`: the validation loss beside it. */
export declare function metricSign(curve: Curve, loss: Curve | undefined): Measured<MetricSign>;
/** Ends below its best: an accuracy by `accuracyDrop`, another metric by a tenth, each beyond three scatters and one step. */
export declare function isBelowBest({ points, best, span, drop, scatter, quantum, isAccuracy }: MetricSign, { accuracyDrop }: {
    readonly accuracyDrop: number;
}): boolean;
/** Improved by more than a tenth of its size and three scatters: something was learned, whatever the loss says. */
export declare function hasImproved({ points, rose, start, best, scatter }: MetricSign): boolean;
