import type { Measured } from './measured.js';
/** How much a loss was learned: where its curve begins, how low it gets, where it ends, and at what level it stands. */
export interface Skill {
    readonly points: number;
    /** First value; the mean of the first hundredth of a long curve. */
    readonly start: number;
    /** Lowest mean of a few neighbors. */
    readonly best: number;
    /** Mean of the last few values. */
    readonly end: number;
    /** Index of the lowest value as a share of the run. */
    readonly bestAt: number;
    /** 1 - best / start; absent where values are negative, the start is zero, or the level holds a constant. */
    readonly fall?: number;
    /** The same from the second value on: what was learned after the first evaluation. */
    readonly fallAfterFirst?: number;
    /** The same after the first 15 % of the run, its first third, and its first half: of its axis, not of its evaluations. */
    readonly fallLater?: number;
    readonly fallAfterThird?: number;
    readonly fallLate?: number;
    /** 1 - end / start. */
    readonly kept?: number;
    /** Median of the second half, and the span from the tenth to the ninetieth percentile as a share of it. */
    readonly level: number;
    readonly levelSpan: number;
    /** The same of the last third. */
    readonly late: number;
    readonly lateSpan: number;
    /** Means of the first and of the last third apart, in standard errors of the scatter. */
    readonly moved: number;
    /** Highest less lowest mean, as a share of the level; of what it fell where the level holds a constant. */
    readonly range: number;
    /** Share of the fall that the second half brought; 0 where it did not fall. */
    readonly lateShare: number;
    /** After the first 15 % of the run it still falls, by however little: no chance gives such an order of values. */
    readonly fallsOn: boolean;
    /** Share of values that are exactly zero. */
    readonly zeros: number;
    /** The lowest value over the lower of its neighbors: far below one where a single evaluation broke. */
    readonly dip: number;
}
/** Measures one curve of finite values at rising places that scatter so much, lower is better. Pure; of a single value all falls are absent. */
export declare function skillOf(values: Float64Array, x: Float64Array, scatter: number): Measured<Skill>;
/** Four values and more that agree to a ten-thousandth: no weight that matters has changed. */
export declare function isFrozen({ points, range }: Skill): boolean;
/**
 * Has not moved beyond its scatter, wherever the log begins: a fall that no chance gives is a move. Of 129 good TaskSet runs and 176 sound ones of our own none is, of
 * those that learned nothing 57 % are.
 */
export declare function isStill(skill: Skill): boolean;
