import type { SourceFile } from './source.js';
/** Anything that has a size and can be read in parts, as the platform's `Blob` can. */
export interface BlobLike {
    /** Length in bytes. */
    readonly size: number;
    slice(start?: number, end?: number): {
        arrayBuffer(): Promise<ArrayBuffer>;
    };
}
/** A file as a caller hands it over. The path is shown and parsed for hints, never opened. */
export interface HistoryFile {
    readonly path: string;
    /** Text, bytes, or a `Blob`, which is read in parts and never held as a whole. */
    readonly content: string | Uint8Array | ArrayBuffer | BlobLike;
}
/** @throws TypeError when the content is none of what {@link HistoryFile} names: a mistake of the caller's code, not of the file. */
export declare function sourceFileOf({ path, content }: HistoryFile): SourceFile;
