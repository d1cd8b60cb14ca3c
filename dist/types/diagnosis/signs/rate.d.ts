import type { LearningRate } from '../learning-rate.js';
import type { Measured } from './measured.js';
/** What the learning rate did. */
export interface Rate {
    readonly start: number;
    readonly highest: number;
    readonly end: number;
    /** Ended below a hundredth of its highest value: more of the same schedule changes nothing. */
    readonly decayed: boolean;
    /** The same value throughout. */
    readonly constant: boolean;
    /** Share of the log at which it was highest: above zero after a warm-up. */
    readonly highestAt: number;
}
export declare function rateSign(rate: LearningRate | undefined): Measured<Rate>;
