import type { Comparison } from '../comparison/comparison.js';
import type { Policy } from '../config/policy.js';
import type { Diagnosis } from '../diagnosis/diagnosis.js';
import type { Refusal } from '../history/history.js';
import type { ReadingNote } from '../history/reasons.js';
import { type Gate } from './gate.js';
export interface DecisionInput {
    readonly diagnosis: Diagnosis;
    /** Files that gave no history. */
    readonly refused?: readonly Refusal[];
    /** What was noticed of no single file: runs of one name are told apart there. */
    readonly notes?: readonly ReadingNote[];
    /** Runs whose log makes a claim that was not believed; see `claims.ts`. */
    readonly claims?: readonly string[];
    /** Absent when no comparison was asked for. */
    readonly comparison?: Comparison;
    readonly policy: Policy;
    /** The policy could not be read, so `policy` is what the inputs and defaults give: nothing is decided by it. */
    readonly policyUnread?: true;
    /** Whether a pull request is judged. Elsewhere the comparison is for display, and `new` never fails. */
    readonly event?: 'pull-request' | 'elsewhere';
}
/**
 * The gate: pure, and fixed before anything is published. Only what this pull request brought, against a base that may gate, turns
 * it red. What could not be seen keeps `new` from passing, and fails `any`, which asks that nothing is wrong; `ifNotJudged` makes it
 * fail both. The first that applies: policy unread, no history, failures, what could not be seen, success.
 */
export declare function decide(input: DecisionInput): Gate;
