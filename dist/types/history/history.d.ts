import type { ReadingNote, RecognitionReason, RefusalReason } from './reasons.js';
import type { SettingsFile } from './settings/plain-values.js';
/** On which data a series was measured. `other` is for what belongs to no split: learning rate, gradient norm. */
export type Role = 'train' | 'validation' | 'test' | 'other';
/** Whether a lower (`min`) or a higher (`max`) value is better. Nothing is judged while it is `unknown`. */
export type Direction = 'min' | 'max' | 'unknown';
/** What `x` counts. `time` is in seconds. */
export type Axis = 'epoch' | 'step' | 'samples' | 'tokens' | 'time';
/**
 * How the writer made one value. Training loss is mostly an average over the epoch or the logging window, taken while the
 * weights change, so it belongs half a window earlier than its `x`; a validation loss is a `point`. A `window-sum` is the sum since the
 * row before, so that its first value covers another stretch than the others.
 */
export type Aggregation = 'point' | 'epoch-mean' | 'window-mean' | 'window-sum' | 'unknown';
/** What stands in for the points of a series too long to keep: consecutive buckets, every figure exact. All arrays have the series' length. */
export interface Buckets {
    readonly min: Float64Array;
    readonly max: Float64Array;
    /**
     * Where on the axis the minimum and the maximum were logged, the first of equal ones; NaN without a finite value. Absent where
     * that is not known any more, as in the record of a base: they lie at or before the bucket's own position, its end.
     */
    readonly minAt?: Float64Array;
    readonly maxAt?: Float64Array;
    readonly mean: Float64Array;
    readonly count: Float64Array;
    readonly nonFinite: Float64Array;
}
/** One logged metric of one run, in logging order. */
export interface Series {
    /** As the writer spells it, e.g. `val_loss`, `train/loss`. Untrusted. */
    readonly name: string;
    readonly role: Role;
    /** The field's term: `loss`, `accuracy`, `auc`, `f1`, `map`, `error`, `perplexity`, `lr`, `gradnorm`, …, `other` where unknown. */
    readonly metric: string;
    readonly direction: Direction;
    readonly axis: Axis;
    readonly aggregation: Aggregation;
    /** A part of a loss (`box_loss`, `kl_loss`) beside or instead of a total. Components are shown and judged apart, never summed. */
    readonly component: boolean;
    /** One of several validation sets, by the writer's name, where there are several. */
    readonly subset?: string;
    /** Loss of a generator, discriminator, actor, critic, policy, …: read, never judged as a supervised loss. */
    readonly adversarial?: boolean;
    /** Position on the axis, not decreasing within a segment. Same length as `y`. */
    readonly x: Float64Array;
    /** NaN and the infinities are values that the run produced; a missing value is a missing point. Last value of each bucket where thinned. */
    readonly y: Float64Array;
    /** Epoch of each point where the axis is another and the writer logs both. Same length as `x`. */
    readonly epochs?: Float64Array;
    readonly buckets?: Buckets;
}
/** A place where the log starts again: a restart from scratch, or a resume that overlaps or continues. */
export interface Break {
    readonly kind: 'restart' | 'resume' | 'overlap-kept';
    readonly axis: Axis;
    /** Position at which the later part begins. */
    readonly at: number;
    /** Last position before it. */
    readonly after: number;
}
/** `incomplete`: ended before the planned end and nothing in the log explains it. `unknown`: no plan is logged. */
export type Completion = 'complete' | 'incomplete' | 'unknown';
/** Why a complete run ended before its planned end. */
export type Ending = 'planned' | 'early-stopping';
/** What the log says of the checkpoint that is kept at the end. */
export interface Checkpoint {
    readonly keeps: 'best' | 'last';
    /** Where on the axis the kept checkpoint stands, when logged. */
    readonly at?: number;
}
/** The file a run was read from (several where series were spread over files). */
export interface ReadFile {
    readonly path: string;
    /** A format name of `docs/formats.md`, as `--read-as` takes it. */
    readonly format: string;
    readonly because: RecognitionReason;
}
/** When a log was written, at some places of an axis. */
export interface Clock {
    readonly axis: Axis;
    readonly x: Float64Array;
    /** Since the first of them; not decreasing. */
    readonly seconds: Float64Array;
}
/** What one replicate of a run left behind. */
export interface History {
    /** Name of the replicate where there are several (seed, fold, version); the run's key otherwise. */
    readonly name: string;
    readonly series: readonly Series[];
    readonly breaks: readonly Break[];
    readonly completion: Completion;
    readonly ending?: Ending;
    /** The planned length, where logged. */
    readonly planned?: {
        readonly axis: Axis;
        readonly end: number;
    };
    readonly checkpoint?: Checkpoint;
    /** Boosting rounds rather than epochs of gradient descent: validation loss may rise by little over many rounds. */
    readonly boosting?: boolean;
    /** Hyperparameters that the trainer left in files beside the log. */
    readonly settings?: readonly SettingsFile[];
    /** Where the log holds times that are no series of its own. */
    readonly clock?: Clock;
    readonly files: readonly ReadFile[];
    readonly notes: readonly ReadingNote[];
}
/** A run: one configuration, with its seeds, folds or versions as replicates. At least one. */
export interface Run {
    /** Stable from push to push: volatile parts of paths (dates, ids, versions) are removed. */
    readonly key: string;
    readonly replicates: readonly [History, ...History[]];
}
/** A file that gave no history, and why. */
export interface Refusal {
    readonly path: string;
    readonly because: RefusalReason;
}
/** All that was found: nothing is dropped silently. */
export interface Reading {
    readonly runs: readonly Run[];
    readonly refused: readonly Refusal[];
    /** Notes that belong to no single history, e.g. two runs whose keys would have collided. */
    readonly notes: readonly ReadingNote[];
}
