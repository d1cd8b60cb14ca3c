import type { RunDiagnosis } from '../diagnosis/diagnosis.js';
import type { Axis } from '../history/history.js';
/** How close the base is to what was trained. `given` is a base the user named by path. Only `newest` may not gate. */
export type Rung = 'given' | 'exact' | 'ancestor' | 'newest';
/** One earlier training of the base branch, diagnosed with today's code. */
export interface BaseRecord {
    /** Full commit id; absent for a base given by path. */
    readonly commit?: string;
    /** Branch commits between this record and what the head was built on. */
    readonly distance?: number;
    readonly ageDays?: number;
    readonly runs: readonly RunDiagnosis[];
}
/** The training of a release that the configuration names. */
export interface ReleaseRecord extends BaseRecord {
    readonly commit: string;
    /** As configured: a tag, a branch or a commit. */
    readonly name: string;
}
/** Where the base came from, or why there is none. Each state has its own sentence; none of them is red by itself. */
export type Baseline = {
    readonly state: 'found';
    readonly rung: Rung;
    readonly branch?: string;
    readonly current: BaseRecord;
    readonly older: readonly BaseRecord[];
    /** Head and base are held against it too, where the configuration names one and its record is kept. */
    readonly release?: ReleaseRecord;
    /** Training of the exact commit is still under way, so this one stands in for it: address of that run. */
    readonly pending?: string;
} | {
    readonly state: 'missing';
    readonly branch?: string;
    readonly because: 'first-adoption' | 'path-without-base';
}
/** It was trained, and left nothing under these names of artifacts. */
 | {
    readonly state: 'missing';
    readonly branch?: string;
    readonly because: 'no-record';
    readonly names: readonly string[];
} | {
    readonly state: 'expired';
    readonly branch?: string;
    readonly commit: string;
} | {
    readonly state: 'running';
    readonly branch?: string;
    readonly commit: string;
    readonly url?: string;
} | {
    readonly state: 'unreadable';
    readonly branch?: string;
    readonly commit?: string;
    readonly detail: string;
} | {
    readonly state: 'not-comparable';
    readonly branch?: string;
    readonly commit?: string;
    readonly because: NotComparable;
};
export type NotComparable = {
    readonly code: 'metric';
    readonly head: string;
    readonly base: string;
} | {
    readonly code: 'axis';
    readonly head: string;
    readonly base: string;
} | {
    readonly code: 'planned-length';
    readonly axis: Axis;
    readonly head: number;
    readonly base: number;
};
/** Whether a difference against this base may turn the check red. */
export declare function mayGate(baseline: Baseline): boolean;
