import type { Series } from '../history/history.js';
import { type Placed } from './places.js';
/** A step of the learning rate. */
export interface RateChange {
    /** Position of the first point at the new rate. */
    readonly at: number;
    /** New rate over old: below one where it was lowered. */
    readonly ratio: number;
}
/** The judged part of a logged learning rate. */
export interface LearningRate extends Placed {
    readonly y: Float64Array;
}
/**
 * Steps by a factor of two or more between neighboring points of the learning rate, by their places on the axis of a loss; none for a
 * smooth schedule.
 */
export declare function rateChangesOn(loss: Placed, rate: LearningRate | undefined): readonly RateChange[];
/** The part of a series from an index on, as a learning rate. */
export declare function learningRateOf({ axis, x, y, epochs }: Series, from: number): LearningRate;
/** Whether a series is the learning rate. */
export declare function isLearningRate(series: Series): boolean;
