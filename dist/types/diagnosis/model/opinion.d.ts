import { type Judge } from './evaluate.js';
import { type ModelChoice, type ModelLabel } from './model-data.js';
import { type LossCurves } from './model-features.js';
/** Second opinion on one run, learned from runs whose truth is known. */
export interface Opinion {
    /** Probability of each label. */
    readonly labels: Readonly<Record<ModelLabel, number>>;
    /** Expected worth of each advice; silence is worth 0. */
    readonly worth: Readonly<Record<ModelChoice, number>>;
}
/** What the model makes of the curves; undefined for too few finite points. Pure. */
export declare function opinionOf(curves: LossCurves, judge?: Judge): Opinion | undefined;
/**
 * What the model makes of each of several trainings of one configuration: of all of them in the mean, and the more of it the more
 * evaluations there are. Undefined for those that it knows nothing like.
 */
export declare function opinionsOf(seeds: readonly (LossCurves | undefined)[], judge: Judge): readonly (Opinion | undefined)[];
