/** What can really be the matter with a run, as the clinic labels it: what a curve may hint at without showing it. */
export declare const MODEL_LABELS: readonly ['diverged', 'rateTooHigh', 'rateTooLow', 'notConverged', 'underfitting'];
export type ModelLabel = (typeof MODEL_LABELS)[number];
/** The advice whose effect can be foreseen from curves. */
export declare const MODEL_CHOICES: readonly ['lower-learning-rate', 'raise-learning-rate', 'train-longer', 'stop-earlier', 'bigger-model'];
export type ModelChoice = (typeof MODEL_CHOICES)[number];
/** Binary trees in preorder: a node's left child follows it, its right child follows the left one's subtree. */
export interface Trees {
    /** Index of the feature a split reads; -1 for a leaf. */
    readonly feature: readonly number[];
    /** A split goes left for a bin up to this one. A leaf: its value, or its row in `leaves`. */
    readonly value: readonly number[];
}
/** The trained numbers, as `bench/train_model.py` writes them. */
export interface ModelData {
    readonly features: readonly string[];
    /** Per feature, ascending: the bin of a value is the number of cut points below it. */
    readonly cuts: readonly (readonly number[])[];
    /** Boosted trees whose leaves add up to log-odds in hundredths. */
    readonly labels: Readonly<Record<ModelLabel, Trees>>;
    /** A forest whose leaves hold one number per choice, in fiftieths; their mean counts. */
    readonly worth: Trees & {
        readonly trees: number;
        readonly leaves: readonly number[];
    };
}
