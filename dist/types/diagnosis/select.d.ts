import type { History, Series } from '../history/history.js';
/** Which series stand for the training and the validation loss, as indices into `history.series`. */
export interface Selection {
    readonly train?: number;
    /** The judged validation losses: the main one first, then other validation sets and loss components. */
    readonly validations: readonly number[];
    /** Parts of the validation loss beside their total. */
    readonly parts: readonly number[];
    /** For each of `validations`, the training loss that it is compared with. */
    readonly partners: readonly (number | undefined)[];
    /** Task metrics on the validation set whose direction is known, e.g. accuracy or word error rate: evidence beside the loss. */
    readonly metrics: readonly number[];
    /** For each of `metrics`, the same metric of the training data. */
    readonly counterparts: readonly (number | undefined)[];
    /** Rewards are logged and no validation loss: the losses of reinforcement learning say nothing about how well it goes. */
    readonly reinforcement: boolean;
    /** Loss series that are never judged as a supervised loss. */
    readonly adversarial: readonly number[];
}
/**
 * Chooses the curves to judge. A declared metric comes first where lower is better (an accuracy gates, and the loss is judged all
 * the same), then the total loss, then a metric that stands for the loss, then
 * loss components. A series logged as `test` during training takes the place of validation where there is none.
 */
export declare function selectSeries(history: History, declared: string | undefined): Selection;
/** Zero at every point of a validation loss: what Ultralytics writes where it was told not to validate. */
export declare function isPlaceholder({ role, y, buckets }: Series): boolean;
/** The part of a component's name that its training and validation series share. */
export declare function componentName(name: string): string;
