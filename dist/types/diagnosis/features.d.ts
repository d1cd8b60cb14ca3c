import type { CheckpointPolicy } from '../config/policy.js';
import type { Break, History } from '../history/history.js';
import { type Ascent } from './ascent.js';
import { type Curve } from './curve.js';
import type { JudgedPair } from './diagnosis.js';
import { type LearningRate } from './learning-rate.js';
import type { Opinion } from './model/opinion.js';
import { type Selection } from './select.js';
import type { Signs } from './signs/signs.js';
import type { Thresholds } from './thresholds.js';
/** What all detectors read: computed once for a history. */
export interface Features {
    readonly history: History;
    readonly selection: Selection;
    readonly main: JudgedPair;
    readonly train?: Curve;
    readonly validation?: Curve;
    /** Every judged validation loss: the main one, other validation sets, components without a total. */
    readonly validations: readonly Curve[];
    /** Parts of the validation loss beside their total, which counts: what becomes of them is reported and decides nothing. */
    readonly parts: readonly Curve[];
    /** The training loss of each judged validation loss, by the index of its series: components have their own. */
    readonly partners: ReadonlyMap<number, Curve>;
    /** Training loss at the places of the main validation points, moved by half a window where it is an average over one. */
    readonly aligned?: Float64Array;
    /** Metrics of the validation set where higher is better, prepared like a loss. */
    readonly metrics: readonly Curve[];
    /** The same metric of the training data, by the index of its series: of those that were logged as often. */
    readonly counterparts: ReadonlyMap<number, Curve>;
    /** The log starts again here: only what follows is judged. */
    readonly restart?: Break;
    readonly checkpoint: 'best' | 'last';
    /** The configuration names the loss as the metric that counts. */
    readonly lossDeclared: boolean;
    /** Settings: the loss that guessing gives, and the number of classes. */
    readonly guessLevel?: number;
    readonly classes?: number;
    /** There is no validation by design. */
    readonly noValidation: boolean;
    /** The logged learning rate, where there is one. */
    readonly rate?: LearningRate;
    /** What was measured. */
    readonly signs: Signs;
    /** How the end of each judged validation loss, and of each part, stands above its best. */
    readonly ascents: ReadonlyMap<Curve, Ascent>;
    /** What the learned model says, where the curves are of a kind it knows. */
    readonly opinion?: Opinion;
}
/** What signs are measured on. */
export type Curves = Omit<Features, 'signs' | 'ascents' | 'opinion'>;
export interface FeatureOptions {
    readonly metric?: string;
    readonly checkpoint: CheckpointPolicy;
    readonly guessLevel?: number;
    readonly classes?: number;
    readonly validation?: 'none';
    readonly thresholds: Thresholds;
}
export declare function featuresOf(history: History, options: FeatureOptions): Features;
/** What is judged of a history, before anything is measured. */
export declare function curvesOf(history: History, options: FeatureOptions): Curves;
