import { type Judge, type ModelChoice, type ModelLabel } from './evaluate.js';
import { type LossCurves } from './model-features.js';
/** Second opinion on one run, learned from runs whose truth is known. */
export interface Opinion {
    /** Probability of each label. */
    readonly labels: Readonly<Record<ModelLabel, number>>;
    /** Expected worth of each advice; silence is worth 0. */
    readonly worth: Readonly<Record<ModelChoice, number>>;
}
/** What the model makes of the curves, the more of it the more evaluations there are; undefined for too few finite points. Pure. */
export declare function opinionOf(curves: LossCurves, judge?: Judge): Opinion | undefined;
