import type { Language } from './language/language.js';
import type { Report } from './report.js';
export interface TerminalOptions {
    readonly language: Language;
    /** Columns; lines of prose are broken there. */
    readonly width: number;
    readonly colour: boolean;
}
/** The report as plain text: verdict, curves, evidence, what to do first. */
export declare function renderTerminal(report: Report, options: TerminalOptions): string;
