import type { AbstentionReason } from '../abstention.js';
import type { Curve } from '../curve.js';
import type { LearningRate } from '../learning-rate.js';
import type { Measured } from './measured.js';
/** What more training would bring. */
export interface Ahead {
    /** So much more of the training that was done: .5 is half as long again. */
    readonly more: number;
    /** The loss expected then, and the 80 % interval, in the unit of the loss. */
    readonly expected: number;
    readonly low: number;
    readonly high: number;
    /** What it is expected to bring, and at most: shares of the loss now, or of its fall ({@link Forecast.ofFall}). Never below 0. */
    readonly gain: number;
    readonly most: number;
    /** The stretch before, of the same ratio, brought a rise beyond the scatter: nothing is foreseen that would lower the loss. */
    readonly rises?: true;
}
/** Where a loss is going. */
export interface Forecast {
    /** The loss at the end, smoothed. */
    readonly now: number;
    /** Gains are shares of how far the loss fell, which may be negative, and not of the loss now. */
    readonly ofFall?: true;
    /** The learning rate has decayed to nothing, so that nothing more comes. */
    readonly done: boolean;
    /** The training so far, on the axis of the loss. */
    readonly length: number;
    /** For those of {@link MORE} of which the interval says something, the shortest first: never empty. */
    readonly ahead: readonly Ahead[];
    /** Why it says nothing of the others. */
    readonly beyond?: AbstentionReason;
}
/** Shares of the loss below this are no gain. */
export declare const NO_GAIN = 0.005;
/** Whether half as much training again is foreseen to bring nothing. */
export declare function bringsNothing({ done, ahead }: Forecast): boolean;
/** How much more training is foreseen. */
export declare const MORE: readonly [0.25, 0.5, 1];
/**
 * What 25, 50 and 100 % more training would bring. Time is counted in what is logged, or, where a learning rate is, in its running sum:
 * a rate that has decayed to nothing brings nothing. Abstains while the rate still changes, as before the end of a cosine, and of what
 * may as well bring nothing as half of the loss.
 */
export declare function forecastOf(curve: Curve, rate: LearningRate | undefined): Measured<Forecast>;
