import type { Limits } from '../source/limits.js';
import type { ByteSource, SourceFile } from '../source/source.js';
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';
/** The beginning and the end of a file, from which its format is recognized. */
export interface Sample {
    readonly path: string;
    /** Length of the whole file in bytes. */
    readonly size: number;
    readonly head: Uint8Array;
    /** The last bytes; those of the head where the file is short, or its end would cost too much. */
    readonly tail: Uint8Array;
    /** The head as text without byte-order mark; undefined for a binary file. */
    readonly text: string | undefined;
    readonly encoding: Encoding;
    /** Whether `head` is the whole file. */
    readonly whole: boolean;
    /** What recognition cost so far beyond a look at the bytes, see `Limits.work`: added to by the formats, charged at the end. */
    readonly cost: {
        work: number;
    };
    /** A place for readers to keep what they found out about this sample, so that thirty formats parse it once. */
    remember<T>(key: string, make: () => T): T;
}
/** Whether {@link takeSample} leaves out the end unless it is asked for. */
export declare function isCostly({ size, sequential }: ByteSource): boolean;
export declare function takeSample(file: SourceFile, withTail?: boolean): Promise<Sample>;
/** All bytes of what has to be held as a whole. Throws {@link LimitError} where they are more than allowed. */
export declare function wholeOf(content: ByteSource, { documentBytes }: Limits): Promise<Uint8Array<ArrayBuffer>>;
export declare function encodingOf(head: Uint8Array): Encoding;
/** Text of some bytes, without byte-order mark; what is not valid becomes U+FFFD. */
export declare function decode(bytes: Uint8Array, encoding?: Encoding): string;
/**
 * The content as UTF-8 whatever its encoding, in chunks, without byte-order mark. A block of NUL bytes that a crashed file system
 * left at the end is still there: only who knows the end can tell it from others.
 */
export declare function utf8Of(content: ByteSource): AsyncGenerator<Uint8Array>;
/** The whole content as text; call only below the limit for documents. */
export declare function textOf(content: ByteSource): Promise<string>;
export declare function textIn(bytes: Uint8Array): string;
/** A crash on some file systems leaves a block of NUL bytes where the last writes should be. */
export declare function withoutNulTail(bytes: Uint8Array): Uint8Array;
