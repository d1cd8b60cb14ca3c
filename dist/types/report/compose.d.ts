import type { Comparison } from '../comparison/comparison.js';
import type { Gate } from '../decision/gate.js';
import { type Diagnosis } from '../diagnosis/diagnosis.js';
import type { Reading } from '../history/history.js';
import type { PreviousChecklist, Report, ReportContext } from './report.js';
export interface ComposeInput {
    readonly reading: Pick<Reading, 'refused' | 'notes'>;
    readonly diagnosis: Diagnosis;
    /** Absent when no comparison was asked for. */
    readonly comparison?: Comparison;
    readonly gate: Gate;
    /** The checklist of the comment that this report will replace. */
    readonly checklist?: PreviousChecklist;
    /** Facts for the footer; the version is this one's own where none is given. */
    readonly context?: Partial<ReportContext>;
}
/** Everything that was found, in the form that all renderers share. Pure. */
export declare function compose(input: ComposeInput): Report;
