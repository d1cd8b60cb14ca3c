import { type Limits } from './limits.js';
/** The limits that all files of a reading use up together. */
export type Charge = 'files' | 'entries' | 'members' | 'inflatedBytes' | 'heldBytes' | 'keptBytes' | 'work' | 'seconds';
export declare const CHARGES: readonly Charge[];
/** How long a reading may take, by what is done and by the clock. */
export declare const TIME: readonly Charge[];
/**
 * What one reading may cost, archives, decoders and readers together. It only falls: what was spent does not come back, whatever became of
 * the file. The clock is a port, in milliseconds; without one there is no limit of time, and the amount of work still has its own.
 */
export declare class Budget {
    #private;
    readonly limits: Limits;
    /** @param bytes that are given to be read: how much work is allowed follows from them, see {@link Limits.freeWork} */
    constructor(given: Limits, bytes: number, clock?: () => number);
    /** Whether as much may still be spent. */
    has(charge: Charge, amount: number): boolean;
    /** Throws {@link LimitError} where as much may not be spent any more. */
    require(charge: Charge, amount: number): void;
    /** Charges what is about to be done; nothing where there is not as much left, which throws {@link LimitError}. */
    reserve(charge: Charge, amount: number): void;
    /** Charges what was done. Throws {@link LimitError} where it was too much: it is charged all the same, so that it cannot be tried again. */
    spend(charge: Charge, amount: number): void;
    /** Reads a file that others follow: a share of what is left is kept for them, however much the file asks for. */
    leavingSome<T>(of: readonly Charge[], read: () => Promise<T>, kept?: number): Promise<T>;
}
