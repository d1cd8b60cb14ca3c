import type { Budget } from './budget.js';
/** Unpacks zstd: the platform's decoder, where the caller has one. Each chunk that it gets lies within one frame, and the last may end in it. */
export type UnpackZstd = (packed: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;
/** What is known of some packed bytes before they are unpacked. */
export interface Bounds {
    /** The most that can come out. */
    readonly most: number;
    /** Whether the frames were counted before: only the first time charges them. */
    readonly isCounted: boolean;
}
/**
 * Goes through the frames of a zstd stream before a decoder sees them. A frame declares how many bytes its decoder sets aside: it is given no
 * larger window than what can come out of it, and none beyond the limit. Every frame and block is charged for what it costs.
 */
export declare class ZstdFrames {
    #private;
    constructor(budget: Budget, bounds: Bounds);
    /** Whether the bytes so far end with a frame. */
    get isWhole(): boolean;
    /** What of these bytes goes to the decoder, each part within one frame. */
    take(bytes: Uint8Array): Generator<Uint8Array>;
}
/** Whether a zstd stream may begin with this number, little-endian: with a frame, or with what is passed over before one. */
export declare function isZstd(magic: number): boolean;
