import type { FindingKind, Severity } from '../diagnosis/diagnosis.js';
import type { ThresholdName } from '../diagnosis/thresholds.js';
import type { Direction } from '../history/history.js';
export declare const FAIL_ON: readonly ['new', 'any', 'never'];
export type FailOn = (typeof FAIL_ON)[number];
export type CheckpointPolicy = 'auto' | 'best' | 'last';
export type CommentPolicy = 'always' | 'on-change' | 'on-problem' | 'never';
export type NoHistoryPolicy = 'warn' | 'ignore' | 'fail';
/** What the check says where something could not be judged; see `decision/decide.ts`. */
export type NotJudgedPolicy = 'neutral' | 'fail';
/** What a team decides for the runs whose key matches a glob. The first matching entry that sets a field wins. */
export interface RunPolicy {
    /** Glob over run keys. */
    readonly runs: string;
    /** Series or metric whose best value gates; `loss` by default. */
    readonly metric?: string;
    readonly direction?: Direction;
    /** Loss of a model that guesses, where it is known; or the number of classes, whose logarithm it is. */
    readonly guessLevel?: number;
    readonly classes?: number;
    /** There is no validation by design: training loss and metrics decide. */
    readonly validation?: 'none';
    /** Overrides of `diagnosis/thresholds.ts`, by name. */
    readonly thresholds?: Readonly<Partial<Record<ThresholdName, number>>>;
    readonly severity?: Readonly<Partial<Record<FindingKind, Severity | 'off'>>>;
    /** Relative worsening of the gating number that is accepted, e.g. 0.02. Makes one base run enough to judge. */
    readonly tolerance?: number;
    readonly failOn?: FailOn;
    /** Only commits that touched these globs count as ancestors. */
    readonly paths?: readonly string[];
}
/** All that the user may decide, from inputs, flags and the configuration file, after validation. */
export interface Policy {
    readonly failOn: FailOn;
    readonly warnOnly: boolean;
    readonly checkpoint: CheckpointPolicy;
    readonly ifNoHistory: NoHistoryPolicy;
    readonly ifNotJudged: NotJudgedPolicy;
    readonly runs: readonly RunPolicy[];
}
/** Where the action looks for the configuration unless told otherwise. */
export declare const DEFAULT_CONFIG = ".github/loss-doctor.yml";
export declare const DEFAULT_POLICY: Policy;
