import type { AbstentionReason } from '../diagnosis/abstention.js';
import type { Finding } from '../diagnosis/diagnosis.js';
import type { Axis, Direction } from '../history/history.js';
import type { Baseline, NotComparable } from './baseline.js';
import type { ChangedSettings } from './changed-settings.js';
/**
 * What a pull request did to a finding. `new` is clearly absent in the base and clearly present in the head; in between it is
 * `borderline`, which never gates. `unlike`: apart in the same way, but from a training that only
 * stands in for the base, so that what lies between may have brought it. `not-evaluated`: one of the two sides could not be judged.
 */
export type Change = 'new' | 'unlike' | 'worse' | 'borderline' | 'pre-existing' | 'resolved' | 'not-evaluated';
export type FindingChange = {
    readonly change: 'new' | 'unlike' | 'borderline';
    readonly finding: Finding;
}
/** `isOlder`: only an older training has it; the base itself ended before it shows. */
 | {
    readonly change: 'pre-existing';
    readonly finding: Finding;
    readonly isOlder?: true;
}
/** `isApart`: by as much as makes a finding new that the base does not show. */
 | {
    readonly change: 'worse';
    readonly finding: Finding;
    readonly isApart?: true;
} | {
    readonly change: 'resolved';
    readonly was: Finding;
} | {
    readonly change: 'not-evaluated';
    readonly side: 'head';
    readonly was: Finding;
    readonly because: AbstentionReason;
} | {
    readonly change: 'not-evaluated';
    readonly side: 'base';
    readonly finding: Finding;
    readonly because: AbstentionReason | BaseEnded;
};
/** The base's training broke off, and what is found begins to show after its end. */
export interface BaseEnded {
    readonly code: 'base-ended';
    readonly axis: Axis;
    readonly at: number;
}
/** `cannot-tell`: fewer base runs than it takes to know the noise, and no tolerance set. `same`: within what seeds do. */
export type NumberVerdict = 'worse' | 'better' | 'same' | 'cannot-tell';
export type NumberKind = 'best' | 'final' | 'epochs-to-base-best' | 'gap-growth';
/** One number, head against base, with what it takes to call it worse. */
export interface NumberChange {
    readonly metric: string;
    readonly series: string;
    /** The series is a part of a loss without a total. */
    readonly component?: true;
    readonly what: NumberKind;
    readonly direction: Direction;
    readonly head: number;
    readonly base: number;
    /** Relative to the base's absolute value where that is meaningful (neither near zero nor across it); the plain difference otherwise. */
    readonly change: number;
    readonly relative: boolean;
    /** How many replicates `head` is the mean of; 1 where it is that of the shown one. */
    readonly headRuns: number;
    /** Of several replicates: the value of the shown one, which words, table and picture tell; `head`, their mean, is what is judged. */
    readonly shown?: number;
    /** How many comparable base runs stand behind it. */
    readonly baseRuns: number;
    /** Further base runs that are the same curve as one of these, as with a fixed seed: they say nothing of the noise. */
    readonly identicalRuns?: number;
    /** The value beyond which the head is called worse; absent when it cannot be told. */
    readonly limit?: number;
    /** `bold`: no seed does that, so that one base run is enough. */
    readonly rule: 'prediction-interval' | 'tolerance' | 'bold' | 'none';
    readonly verdict: NumberVerdict;
    /** Means of the last points, not the last value: present only on a final value. */
    readonly smoothed?: true;
    /** The one declared metric of a run gates; every other number is shown. */
    readonly gates: boolean;
    /** The name of the metric as the configuration has it; absent where none is declared. */
    readonly declared?: string;
    /** Head and base end at different positions. */
    readonly stretch?: Stretch;
    /** How many further runs of the head's or the base's side would tell, where few enough do. */
    readonly settles?: {
        readonly side: 'head' | 'base';
        readonly further?: number;
    };
}
/** Up to where both sides go the number is taken; the best values of each over the whole of its own way stand here. */
export interface Stretch {
    readonly axis: Axis;
    readonly at: number;
    readonly head: number;
    readonly base: number;
    /** Which side went on. */
    readonly longer: 'head' | 'base';
}
/** Slow creep: the head against a named release, or else the best of the kept base runs; a warning beside the moving base. */
export interface Anchor {
    readonly commit?: string;
    /** Of the release; absent for the best of the kept base runs. */
    readonly name?: string;
    readonly number: NumberChange;
}
/**
 * Why a matched run may not be comparable after all. `no-validation`: the base logged a validation loss and the head does not.
 * `shorter`: where head and base end, on one axis.
 */
export type Doubt = NotComparable | {
    readonly code: 'no-validation';
} | {
    readonly code: 'first-evaluation';
    readonly head: number;
    readonly base: number;
} | {
    readonly code: 'shorter';
    readonly axis: Axis;
    readonly head: number;
    readonly base: number;
};
export type RunComparison = {
    readonly state: 'matched';
    readonly key: string;
    /** The base's training broke off here: what begins later is not evaluated. */
    readonly ended?: BaseEnded;
    readonly findings: readonly FindingChange[];
    readonly numbers: readonly NumberChange[];
    readonly anchor?: Anchor;
    /** The first evaluations are already apart: the loss or the validation set may have changed. */
    readonly doubt?: Doubt;
    /** Hyperparameters that differ; absent where head and base left no file of them that both have. */
    readonly settings?: ChangedSettings;
} | {
    readonly state: 'new';
    readonly key: string;
    readonly findings: readonly FindingChange[];
    readonly numbers: readonly [];
} | {
    readonly state: 'vanished';
    readonly key: string;
    readonly findings: readonly [];
    readonly numbers: readonly [];
};
export interface Comparison {
    readonly baseline: Baseline;
    readonly runs: readonly RunComparison[];
}
