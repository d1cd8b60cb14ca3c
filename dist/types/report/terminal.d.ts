import type { Language } from './language/language.js';
import type { Report } from './report.js';
export interface TerminalOptions {
    readonly language: Language;
    /** Columns; lines of prose are broken there. */
    readonly width: number;
    readonly colour: boolean;
    /** Details of every run, not only of the worst. */
    readonly verbose?: boolean;
}
/** The report as plain text: the first lines of the comment, one line a run, details of the worst. */
export declare function renderTerminal(report: Report, options: TerminalOptions): string;
