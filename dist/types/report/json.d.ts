import { type Json } from './json-value.js';
import type { Language } from './language/language.js';
import type { Report } from './report.js';
/**
 * `report.json`: its shape is part of the product's contract, `schemaVersion` changes with it. Keys, paths and names of
 * series stand as they were found, whatever they hold; in sentences they are cleaned and shortened.
 */
export declare function renderJson(report: Report, language: Language): string;
/** The same piece by piece, each run by itself: of thousands of runs the whole takes hundreds of megabytes. */
export declare function jsonPieces(report: Report, language: Language): Iterable<string>;
/** The findings of all runs, as in `report.json`. */
export declare function findingsOf(report: Report, language: Language): readonly Json[];
