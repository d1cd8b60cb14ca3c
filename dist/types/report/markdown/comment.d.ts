import type { Language } from '../language/language.js';
import type { PublishingNote } from '../notices.js';
import type { Report } from '../report.js';
export interface Pictures {
    /** Addresses or relative paths, our own. */
    readonly light: string;
    readonly dark: string;
}
export interface CommentOptions {
    readonly language: Language;
    /** Without them the chart is drawn by Mermaid. */
    readonly pictures?: Pictures;
    /** A hidden first line, with its comment signs. */
    readonly marker?: string;
    /** Bytes of UTF-8. GitHub refuses comments above 65,536 characters. With more room than a comment has, nothing is left out to be brief. */
    readonly limit?: number;
    /** What could not be published. */
    readonly notes?: readonly PublishingNote[];
}
/** The report as the Markdown of a comment. What stands where is decided in `view.ts`. */
export declare function renderComment(report: Report, options: CommentOptions): string;
