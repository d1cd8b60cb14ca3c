import type { Curve } from '../curve.js';
import type { Measured } from './measured.js';
/** How noisy a curve is. */
export interface Scatter {
    /** Standard deviation of one value around the trend, in the unit of the loss. */
    readonly deviation: number;
    /** Deviation of the second half around its smoothed course, as a share of the descent. */
    readonly swing: number;
    /** Share of the points of the second half at which the curve turns. */
    readonly turns: number;
    /** Of neighboring residuals of the second half: below zero where they alternate. */
    readonly autocorrelation: number;
    /** Values above a thousand times the median of their ten neighbors, and the largest such ratio. */
    readonly explosions: number;
    readonly largest: number;
    /** Index of the largest. */
    readonly largestAt: number;
}
/** Measures a curve of at least three values. `raw`: every logged value, where the curve holds means of several. */
export declare function scatterSign(curve: Curve, raw: Float64Array): Measured<Scatter>;
/** Looks for single values far above their neighbors: broken batches. */
export declare function explosionsOf(values: Float64Array): Pick<Scatter, 'explosions' | 'largest' | 'largestAt'>;
