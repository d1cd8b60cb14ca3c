import type { Mapping } from '../history/mapping.js';
import type { CommentPolicy, Policy } from './policy.js';
/** Where curves, pictures and badges are kept: a branch of this repository, or of another one. */
export interface DataBranch {
    readonly owner?: string;
    readonly repo?: string;
    readonly branch: string;
}
/** Languages of the report. */
export declare const LANGUAGE_TAGS: readonly ['en', 'es'];
export type LanguageTag = (typeof LANGUAGE_TAGS)[number];
/** What names mean in files whose paths match. */
export interface ColumnMapping {
    readonly files: string;
    readonly mapping: Mapping;
}
/** Everything that inputs and the configuration file may set, after validation, with defaults. */
export interface Settings {
    readonly policy: Policy;
    /** Globs in the workspace; empty: histories come from artifacts. */
    readonly path: readonly string[];
    /** Name or glob of the artifacts that hold histories. */
    readonly artifact: readonly string[];
    readonly basePath: readonly string[];
    /** Full id of the commit that was trained elsewhere. */
    readonly sha?: string;
    /** Tells several uses on one pull request apart: one comment per key. */
    readonly key?: string;
    readonly readAs?: string;
    /** What names mean that say nothing by themselves, by glob over paths. */
    readonly columns: readonly ColumnMapping[];
    /** Tag, branch or commit of the release that every training is also compared with. */
    readonly anchor?: string;
    readonly comment: CommentPolicy;
    /** Absent: nothing is kept. */
    readonly dataBranch?: DataBranch;
    readonly language: LanguageTag;
}
/** One mistake in the configuration, as data; worded in `report/language/`. Untrusted names are cleaned where they are printed. */
export type ConfigMistake = ConfigPlace & ConfigFault;
/** Where: a line of the file, or an input of the action or the command line. */
export type ConfigPlace = {
    readonly place: 'file';
    readonly path: string;
    readonly line: number;
    readonly field: string;
} | {
    readonly place: 'input';
    readonly field: string;
};
export type ConfigFault = 
/** `detail` is the parser's own, in English. */
{
    readonly code: 'syntax';
    readonly detail: string;
} | {
    readonly code: 'too-long';
    readonly allowed: number;
} | {
    readonly code: 'too-many-aliases';
} | {
    readonly code: 'too-deep';
} | {
    readonly code: 'duplicate-key';
} | {
    readonly code: 'unknown-field';
    readonly allowed: readonly string[];
}
/** A setting of single runs, outside of `runs`. */
 | {
    readonly code: 'of-a-run';
}
/** A name of an earlier version, and the one that took its place; absent where none did. */
 | {
    readonly code: 'former-field';
    readonly now?: string;
} | {
    readonly code: 'not-allowed';
    readonly value: string;
    readonly allowed: readonly string[];
} | {
    readonly code: 'wrong-type';
    readonly value: string;
    readonly isText: boolean;
    readonly expected: Expected;
} | {
    readonly code: 'not-in-file';
}
/** Mistakes beyond those that are listed one by one. */
 | {
    readonly code: 'more';
    readonly count: number;
};
/** What a field takes. */
export type Expected = {
    readonly code: 'number-up-to';
    readonly limit: number;
} | {
    readonly code: 'boolean' | 'text' | 'texts' | 'list-length' | 'text-length' | 'number' | 'share' | 'workspace-path' | 'commit' | 'pull-request' | 'data-branch' | 'anchor' | 'key' | 'settings' | 'run-settings' | 'columns' | 'column-names' | 'runs' | 'severities' | 'thresholds';
};
export type Parsed<T> = {
    readonly ok: true;
    readonly value: T;
} | {
    readonly ok: false;
    readonly mistakes: readonly [ConfigMistake, ...ConfigMistake[]];
};
