import { type ModelChoice, type ModelData, type ModelLabel } from './model-data.js';
/** What the model says of one run. */
export interface Scores {
    /** Log-odds that a label is true. */
    readonly labels: Readonly<Record<ModelLabel, number>>;
    /**
     * Worth of each advice: expected improvement of the true loss as a share of it (at most 1), raised where it is likely to help
     * and lowered where it may do harm. Silence is worth 0.
     */
    readonly worth: Readonly<Record<ModelChoice, number>>;
}
/** Gives the scores for the features of a run. */
export type Judge = (features: Float64Array) => Scores;
/** The judge that is trained on all committed clinic runs but the hold-out. Some microseconds a run. */
export declare function judgeByModel(features: Float64Array): Scores;
/** What a model says of the features of a run. */
export declare function scoresBy(model: ModelData, features: Float64Array): Scores;
/** A number for each of some names. */
export declare function entries<K extends string>(keys: readonly K[], value: (key: K, index: number) => number): Record<K, number>;
