import type { AbstentionReason } from '../abstention.js';
/** A sign: its numbers, or the reason why it could not be measured. */
export type Measured<T> = T | Unmeasured;
export interface Unmeasured {
    readonly because: AbstentionReason;
}
export declare function isMeasured<T extends object>(sign: Measured<T>): sign is T;
/** The numbers of a sign; undefined where it could not be measured, or was not asked for. */
export declare function numbersOf<T extends object>(sign: Measured<T> | undefined): T | undefined;
