import type { Comparison } from '../comparison/comparison.js';
import type { Gate } from '../decision/gate.js';
import type { AbstentionReason } from '../diagnosis/abstention.js';
import type { ChecklistItem, Diagnosis, Finding, Verdict } from '../diagnosis/diagnosis.js';
import type { Reading, Refusal } from '../history/history.js';
import type { ReadingNote } from '../history/reasons.js';
import type { PublishingNote } from './notices.js';
/** One line of the checklist: an item of the ten, for one run, because of one finding. Only the bot ticks. */
export type ChecklistEntry = {
    readonly key: string;
    readonly run: string;
    readonly item: ChecklistItem;
    readonly state: 'open';
    readonly finding: Finding /** What to do first already says it: kept to be ticked, not shown. */;
    readonly isFix?: true;
} | {
    /** `run/kind/item`, stable from push to push. */
    readonly key: string;
    readonly run: string;
    readonly item: ChecklistItem;
    readonly state: 'fixed';
    readonly kind: Finding['kind'];
    /** Short id of the commit whose push fixed it. */
    readonly since: string;
} | {
    /** It was open, and its detector could not judge this push: still on the list, neither confirmed nor fixed. */
    readonly key: string;
    readonly run: string;
    readonly item: ChecklistItem;
    readonly state: 'unjudged';
    readonly kind: Finding['kind'];
    readonly because: AbstentionReason;
};
/** The checklist of the comment that this report replaces: what carries ticks from push to push. Keys are `run/kind/item`. */
export interface PreviousChecklist {
    readonly open: readonly string[];
    readonly fixed: readonly {
        readonly key: string;
        readonly since: string;
    }[];
}
/** What surrounds the diagnosis: facts for the footer, never for a decision. All names are untrusted. */
export interface ReportContext {
    /** Version of Loss Doctor. */
    readonly version: string;
    readonly title?: string;
    /** Commit that was trained. */
    readonly commit?: string;
    readonly baseBranch?: string;
    /** Address of the page that explains the rules, our own. */
    readonly docs?: string;
    /** When the report was made, as ISO 8601 in UTC. */
    readonly time?: string;
    /** Addresses of our own making: the commit that was trained, and the workflow run that trained it. */
    readonly links?: {
        readonly commit?: string;
        readonly training?: string;
        readonly summary?: string;
    };
    /** A pull request from a fork: no facts for coding agents, whose names a stranger chose. */
    readonly fork?: true;
    /** The command line without `--fail-on`: there is no check to speak of. */
    readonly local?: true;
}
/** Everything a renderer needs, decided; no sentence yet. */
export interface Report {
    readonly verdict: Verdict;
    readonly gate: Gate;
    readonly diagnosis: Diagnosis;
    readonly refused: readonly Refusal[];
    readonly notes: readonly ReadingNote[];
    /** Absent when no comparison was asked for. */
    readonly comparison?: Comparison;
    readonly checklist: readonly ChecklistEntry[];
    readonly context: ReportContext;
}
/** A report, and what was read for it. */
export interface RunResult {
    readonly report: Report;
    readonly reading: Reading;
    /** What is to be said beside the report, and decides nothing. */
    readonly notes: readonly PublishingNote[];
}
