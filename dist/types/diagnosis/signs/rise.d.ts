import type { Measured } from './measured.js';
/** How far above its best a curve ends, and whether it stays there. */
export interface Rise {
    /** Index of the lowest value, and how many values follow it. */
    readonly at: number;
    readonly after: number;
    /** Mean of the last few values over the lowest mean, less one; absent where the best is not above zero. */
    readonly height?: number;
    /** The same of three values or more, however few there are: what a single evaluation does is not beyond doubt. */
    readonly sureHeight?: number;
    /** The same as the height over the lowest value; of the last value alone where the rise is straight. */
    readonly loggedHeight?: number;
    /** Probability of such a trend from the best on without one. */
    readonly probability: number;
    /** Share of the later half after the best that stays above half the height. */
    readonly lasting: number;
    /** How many values after the best lie above half the height. */
    readonly above: number;
    /** Largest single drop after the best, as a share of the best. */
    readonly swing: number;
    /** Highest that the means lay above the best since, and the largest such rise that the curve has come back from; absent as the height. */
    readonly peak?: number;
    readonly undone?: number;
    /** Height in standard deviations of the scatter of such means; absent where nothing scatters. */
    readonly deviations?: number;
}
/** Measures a curve of at least three finite values, lower is better, that scatter so much. */
export declare function riseSign(values: Float64Array, scatter: number): Measured<Rise>;
/** The last three or more of fewer than twenty go up with hardly a drop: means would hide it. */
export declare function isStraight(n: number, { after, swing, loggedHeight }: Pick<Rise, 'after' | 'swing' | 'loggedHeight'>): boolean;
