/**
 * Bytes with a size that can be read in parts: what the readers see of a file, an artifact or an archive member.
 * Shaped like the platform's `Blob`, so that a `Blob` is one, and nothing here depends on a file system.
 */
export interface ByteSource {
    /** Length in bytes. */
    readonly size: number;
    /** Bytes `start` (inclusive) to `end` (exclusive), both clamped to the size, negative counts from the end as in `Blob.slice`. */
    slice(start?: number, end?: number): {
        arrayBuffer(): Promise<ArrayBuffer>;
    };
    /** A part costs unpacking everything before it. */
    readonly sequential?: true;
    /** The whole content from the start, in chunks of any length. */
    stream(): AsyncIterable<Uint8Array>;
}
/** A named {@link ByteSource}. The path is untrusted text: it is shown and parsed for hints, never opened. */
export interface SourceFile {
    /** Forward slashes, relative to what the user named; archive members continue the archive's path. */
    readonly path: string;
    readonly content: ByteSource;
}
