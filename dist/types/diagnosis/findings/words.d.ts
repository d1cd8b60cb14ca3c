/**
 * What is said of one kind of finding, in one language: plain templates, filled by the report. Further sentences have ids that begin
 * with `seen`, for what shows the kind in a special case.
 */
export interface KindWords {
    /** "generalization gap" */
    readonly name: string;
    /** Behind the run's name: "overfits", "turns NaN at {place}". */
    readonly verb: string;
    /** For a finding that is gone: "no longer overfits", "learns now". */
    readonly fixed: string;
    /** What the chart marks, in at most thirty characters. */
    readonly label: string;
    /** The rule in one sentence; `{threshold}` carries its unit. */
    readonly rule: string;
    readonly seen: string;
    /** The page: what a reader sees in the curves. */
    readonly 'page.looks': string;
    /** What it means for the training. */
    readonly 'page.means': string;
    /** What to do about it, first things first. */
    readonly 'page.do': string;
    /** When the finding is no reason to act. */
    readonly 'page.wrong': string;
}
/** The same words in another language: what is missing does not compile. */
export type Same<W> = {
    readonly [I in keyof W]: string;
};
