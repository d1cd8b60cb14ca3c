import { type Judge, type ModelChoice, type ModelLabel } from './evaluate.js';
import { type LossCurves } from './model-features.js';
/** The kinds of finding whose cause a curve only hints at, by the model's label that speaks for each. */
export declare const HYPOTHESES: {
    readonly overfitting: 'overfitting';
    readonly oscillation: 'rateTooHigh';
    readonly 'slow-convergence': 'rateTooLow';
    readonly 'still-improving': 'notConverged';
    readonly underfitting: 'underfitting';
};
export type HypothesisKind = keyof typeof HYPOTHESES;
export declare function isHypothesis(kind: string): kind is HypothesisKind;
/** Second opinion on one run, learned from runs whose truth is known. */
export interface Opinion {
    /** Probability of each label. */
    readonly labels: Readonly<Record<ModelLabel, number>>;
    /** Which kinds hold. A diverged run is nothing but that. */
    readonly finds: Readonly<Record<HypothesisKind, boolean>>;
    /** Expected worth of each advice; silence is worth 0. */
    readonly worth: Readonly<Record<ModelChoice, number>>;
    /** Advice worth saying, best first. */
    readonly advice: readonly ModelChoice[];
}
/** What the model makes of the curves; undefined for too few finite points. Pure. */
export declare function opinionOf(curves: LossCurves, judge?: Judge): Opinion | undefined;
