/**
 * What a number of the evidence counts. `loss` and `metric` are in the unit of the series, `position` and `length` in that of its
 * axis; a `share` is a fraction of something, a `ratio` how many times something, a `flag` 1 for yes and 0 for no.
 */
export declare const UNITS: readonly ['loss', 'metric', 'position', 'length', 'share', 'ratio', 'count', 'rate', 'flag'];
export type Unit = (typeof UNITS)[number];
/** The numbers that a kind of finding may quote, by name, with the unit of each. */
export type Units = Readonly<Record<string, Unit>>;
/** How many points were judged, how many logged values each of them holds at most, and how many there are in all. */
export declare const POINTS: {
    readonly points: 'count';
    readonly perPoint: 'count';
    readonly logged: 'count';
};
/** What `riseEvidence` gives. */
export declare const RISE: {
    readonly rise: 'share';
    readonly loggedRise: 'share';
    readonly share: 'share';
    readonly best: 'loss';
    readonly bestAt: 'position';
    readonly end: 'loss';
    readonly noise: 'share';
};
/** Evidence with these names and no others. A number that could not be measured is absent. */
export type EvidenceOf<U extends Units> = {
    readonly [name in keyof U]?: number;
};
