import type { Rung } from '../comparison/baseline.js';
import type { NumberChange } from '../comparison/comparison.js';
import type { AbstentionReason } from '../diagnosis/abstention.js';
import type { FindingKind } from '../diagnosis/diagnosis.js';
import type { Axis, Refusal } from '../history/history.js';
/**
 * What this push does not show, so that something could hide in it: what the base had and is not here, and, with or without a base,
 * what could not be judged. `here` and `base` are the same quantity on the two sides. Keys, names and paths are untrusted.
 */
export type Unseen = 
/** No run has a counterpart among the base's, whose keys are `base`: renamed ones cannot be told from others. */
{
    readonly code: 'nothing-compared';
    readonly base: readonly string[];
}
/** `unread`: the file of this name, which is here and could not be read. */
 | {
    readonly code: 'run-gone';
    readonly key: string;
    readonly unread?: Refusal;
}
/** Other trainings under the name of a run, of which the base has one: only one of them is compared. */
 | {
    readonly code: 'key-twice';
    readonly key: string;
    readonly others: readonly string[];
} | {
    readonly code: 'replicates-gone';
    readonly key: string;
    readonly here: number;
    readonly base: number;
}
/** The base logged a validation loss and this run does not: overfitting would go unseen. */
 | {
    readonly code: 'validation-gone';
    readonly key: string;
} | {
    readonly code: 'series-gone';
    readonly key: string;
    readonly series: readonly string[];
}
/** Last positions on the axis. */
 | {
    readonly code: 'ends-early';
    readonly key: string;
    readonly axis: Axis;
    readonly here: number;
    readonly base: number;
} | {
    readonly code: 'fewer-points';
    readonly key: string;
    readonly series: string;
    readonly here: number;
    readonly base: number;
}
/** Validation ends at `at`, training goes on to `end`; on the base both end together. */
 | {
    readonly code: 'validation-stops';
    readonly key: string;
    readonly axis: Axis;
    readonly at: number;
    readonly end: number;
} | {
    readonly code: 'kinds-unjudged';
    readonly key: string;
    readonly kinds: readonly FindingKind[];
    readonly because: AbstentionReason;
}
/** Neither overfitting nor divergence could be judged. */
 | {
    readonly code: 'not-judged';
    readonly key: string;
    readonly because?: AbstentionReason;
}
/** Kinds that can fail the check, and that the configuration does not look for in this run. */
 | {
    readonly code: 'switched-off';
    readonly key: string;
    readonly kinds: readonly FindingKind[];
}
/** A failing finding of too few replicates to hold for the run: half of them, or fewer among replicates that the base did not have. */
 | {
    readonly code: 'outvoted';
    readonly key: string;
    readonly kind: FindingKind;
    readonly having: number;
    readonly of: number;
    /** Replicates on the base, where there are fewer. */
    readonly base?: number;
}
/** The number that decides is worse in one of the replicates and not in their mean, and the base has fewer replicates. */
 | {
    readonly code: 'worse-in-mean';
    readonly key: string;
    readonly metric: string;
    readonly of: number;
    readonly base: number;
}
/** A failing finding of an earlier training in a log that holds several, of which the last one is judged. */
 | {
    readonly code: 'earlier-part';
    readonly key: string;
    readonly kind: FindingKind;
}
/** Positions that are logged twice here and not on the base; the last value of each is used. */
 | {
    readonly code: 'logged-twice';
    readonly key: string;
    readonly series: string;
    readonly count: number;
}
/** The log says that the best checkpoint is kept, which the base's does not: so that no finding is milder for it. */
 | {
    readonly code: 'best-checkpoint';
    readonly key: string;
} | {
    readonly code: 'unread';
    readonly path: string;
    readonly because: Refusal['because'];
};
/** One reason for the conclusion, as data; worded in `report/language/`. */
export type GateReason = Unseen | {
    readonly code: 'new-finding';
    readonly key: string;
    readonly kind: FindingKind;
}
/** The base shows it too, and so much less that it would be new without that. */
 | {
    readonly code: 'worse-finding';
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
/** A failing run that is new to the base, where others are not. */
 | {
    readonly code: 'no-counterpart';
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
}
/** Nothing fails but what could not be judged, and this setting makes that fail. */
 | {
    readonly code: 'unjudged-fails';
    readonly by: 'fail-on' | 'if-not-judged';
} | {
    readonly code: 'no-failing-finding';
} | {
    readonly code: 'never';
} | {
    readonly code: 'no-gating-base';
} | {
    readonly code: 'base-is-no-ancestor';
}
/** The commit that this was built on is still being trained. */
 | {
    readonly code: 'base-running';
    readonly commit: string;
}
/** The run shows what an earlier training did not, and the change between the two may have brought it. */
 | {
    readonly code: 'stand-in-base';
    readonly key: string;
    readonly rung: Rung;
}
/** The base's training ended here, and a failing finding shows later. */
 | {
    readonly code: 'base-broke-off';
    readonly key: string;
    readonly axis: Axis;
    readonly at: number;
}
/** The base nearly has a failing finding of this kind, or an older training of it had: whether it is new cannot be told. */
 | {
    readonly code: 'too-close';
    readonly key: string;
    readonly kind: FindingKind;
}
/** The base's training could not be judged for a failing finding of this kind. */
 | {
    readonly code: 'base-unjudged';
    readonly key: string;
    readonly kind: FindingKind;
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
    /** Those that decide first. What was not seen is always among them, whether it decides or not. */
    readonly because: readonly GateReason[];
}
/** Whether a reason says what could not be seen. */
export declare function isUnseen(reason: GateReason): reason is Unseen;
