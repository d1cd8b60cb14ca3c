import type { ByteSource, SourceFile } from './source.ts';
import { bytesSource, partOf } from './sources.ts';

/** Anything that has a size and can be read in parts, as the platform's `Blob` can. */
export interface BlobLike {
  /** Length in bytes. */
  readonly size: number;
  slice(start?: number, end?: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** A file as a caller hands it over. The path is shown and parsed for hints, never opened. */
export interface HistoryFile {
  readonly path: string;
  /** Text, bytes, or a `Blob`, which is read in parts and never held as a whole. */
  readonly content: string | Uint8Array | ArrayBuffer | BlobLike;
}

/** @throws TypeError when the content is none of what {@link HistoryFile} names: a mistake of the caller's code, not of the file. */
export function sourceFileOf({ path, content }: HistoryFile): SourceFile {
  if (typeof content === 'string') return { path, content: bytesSource(new TextEncoder().encode(content)) };
  if (content instanceof Uint8Array) return { path, content: bytesSource(content) };
  if (content instanceof ArrayBuffer) return { path, content: bytesSource(new Uint8Array(content)) };
  if (typeof content?.size === 'number' && typeof content.slice === 'function')
    return { path, content: isByteSource(content) ? content : partOf(content, 0, content.size) };
  throw new TypeError(`The content of ${path} has to be a string, a Uint8Array, an ArrayBuffer or a Blob.`);
}

/** Browsers' streams cannot all be iterated, so only what can be is taken for a source as it is. */
function isByteSource(content: BlobLike): content is ByteSource {
  return 'stream' in content && typeof content.stream === 'function' && Symbol.asyncIterator in Object(content.stream());
}
