import type { NumberChange } from '../comparison/comparison.js';
import type { FindingKind } from '../diagnosis/diagnosis.js';
/** One reason for the conclusion, as data; worded in `report/language/`. */
export type GateReason = {
    readonly code: 'new-finding';
    readonly key: string;
    readonly kind: FindingKind;
} | {
    readonly code: 'finding';
    readonly key: string;
    readonly kind: FindingKind;
} | {
    readonly code: 'worse-number';
    readonly key: string;
    readonly metric: string;
    readonly rule: NumberChange['rule'];
} | {
    readonly code: 'nothing-new';
}
/** All runs of the head are new to the base: renamed ones cannot be told from others. */
 | {
    readonly code: 'nothing-compared';
}
/** A failing run that is new to the base, where others are not. */
 | {
    readonly code: 'no-counterpart';
    readonly key: string;
}
/** The base logged a validation loss and this run does not: what overfits could not be seen any more. */
 | {
    readonly code: 'validation-gone';
    readonly key: string;
}
/** The configuration names a metric that this run does not log, so that nothing of it could gate. */
 | {
    readonly code: 'metric-missing';
    readonly key: string;
    readonly metric: string;
}
/** What the base branch says of the check could not be read; the reasons after it would have failed it by default. */
 | {
    readonly code: 'policy-unread';
} | {
    readonly code: 'no-failing-finding';
} | {
    readonly code: 'never';
} | {
    readonly code: 'no-gating-base';
} | {
    readonly code: 'base-is-no-ancestor';
} | {
    readonly code: 'warn-only';
    readonly instead: 'failure';
} | {
    readonly code: 'no-pull-request';
} | {
    readonly code: 'no-history';
    readonly policy: 'warn' | 'ignore' | 'fail';
};
/** The answer that the exit code and the check carry. Fixed before anything is published. */
export interface Gate {
    readonly conclusion: 'success' | 'failure' | 'neutral';
    readonly because: readonly GateReason[];
}
