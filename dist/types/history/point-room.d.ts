import { Budget } from '../source/budget.js';
import type { Limits } from '../source/limits.js';
/**
 * Room for the points of all series of a reading together. A series asks before it takes memory; one that gets no more is thinned within
 * what it has. A place is what a point takes, its position and its value: 16 bytes. Epochs and buckets are counted in such places.
 */
export declare class PointRoom {
    #private;
    constructor(size: number);
    get taken(): number;
    /** Places that would have been needed when a series had to leave points out: what is read is not whole. */
    get wanted(): number | undefined;
    /** Places for points; false, and none taken, where there are not as many left, or too few would be left for others. */
    take(places: number): boolean;
    /** A series that can neither have as many places nor be thinned leaves its points out. */
    overflow(places: number): void;
    /** From now on so many are taken: what was read last is dropped, or needs less than its builders took. What was settled before stays taken. */
    settle(taken: number): void;
}
/** Limits of a reading, and what is left of those that all its files share. */
export interface ReadLimits extends Limits {
    readonly room: PointRoom;
    /** What reading may cost: what takes far longer than to read its bytes is charged there. */
    readonly budget: Budget;
}
/** Limits for one reading. */
export declare function withRoom(limits: Limits, budget?: Budget): ReadLimits;
