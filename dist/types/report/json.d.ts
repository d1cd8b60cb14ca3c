import type { Finding } from '../diagnosis/diagnosis.js';
import type { Language } from './language/language.js';
import type { Report } from './report.js';
/** Anything that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | {
    readonly [name: string]: Json;
};
/** `report.json`: its shape is part of the product's contract, `schemaVersion` changes with it. Names are cleaned text. */
export declare function renderJson(report: Report, language: Language): string;
export declare function jsonOf(report: Report, language: Language): Json;
/** Id of a finding: stable from push to push. */
export declare function findingId(run: string, finding: Pick<Finding, 'kind' | 'series'>): string;
