/** The losses of one run as logged, one value per validation point; NaN and the infinities where the run produced them. */
export interface LossCurves {
    /** Training loss logged with each validation loss, not moved by half an epoch. */
    readonly train?: ArrayLike<number>;
    readonly validation: ArrayLike<number>;
    /** A metric of the validation set where higher is better, between 0 and 1. */
    readonly accuracy?: ArrayLike<number>;
    /** The learning rate as logged, in order, at whatever places. */
    readonly rate?: ArrayLike<number>;
}
/** Stands for a feature that the curves do not have: below every value that a feature can take, so that a tree can tell. */
export declare const MISSING = -2000;
/** Names of the numbers of {@link modelFeatures}, in order. */
export declare const MODEL_FEATURE_NAMES: readonly string[];
/**
 * What the learned model reads: the curve features, levels in the logarithm of the loss's own unit (a cross-entropy of 0.01
 * means something by itself), the accuracy, and the learning rate. Losses are read up to the first value that is not finite.
 * Undefined for too few finite points.
 */
export declare function modelFeatures({ validation, train, accuracy, rate }: LossCurves): Float64Array | undefined;
