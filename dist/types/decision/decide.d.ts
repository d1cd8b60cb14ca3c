import type { Comparison } from '../comparison/comparison.js';
import type { Policy } from '../config/policy.js';
import type { Diagnosis } from '../diagnosis/diagnosis.js';
import type { Gate } from './gate.js';
export interface DecisionInput {
    readonly diagnosis: Diagnosis;
    /** Absent when no comparison was asked for. */
    readonly comparison?: Comparison;
    readonly policy: Policy;
    /** On the default branch the comparison is for display: `new` never fails there. */
    readonly event?: 'pull-request' | 'default-branch';
    /** False when not a single history could be read. */
    readonly historyFound?: boolean;
}
/**
 * The gate: pure, and fixed before anything is published. Only what this pull request brought, against a base that may gate,
 * turns it red; without such a base `new` is neutral.
 */
export declare function decide(input: DecisionInput): Gate;
