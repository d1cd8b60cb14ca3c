import type { ByteSource } from '../../source/source.ts';
import { joined, viewOf } from '../../source/sources.ts';

/** Takes one record: bytes `start` to `end` of the view, only valid during the call. False: the record makes no sense. */
export type OnRecord = (view: DataView, start: number, end: number) => boolean;

/** How a file of records ended: whole, in the middle of a record (a writer that was killed), or damaged at a byte. */
export type RecordsEnd =
  | { readonly kind: 'whole' }
  | { readonly kind: 'cut-off' }
  | { readonly kind: 'damaged'; readonly atByte: number };

/** What stands around the data of a record. */
export interface Framing {
  /** Bytes before the data, and behind it. */
  readonly header: number;
  readonly footer: number;
  /** Length of the data whose header stands at `at`, or why there is none: what follows a damaged length can only be guessed. */
  lengthAt(view: DataView, at: number): number | 'cut-off' | 'damaged';
  /** Whether the data is what its check says. */
  isSound(view: DataView, start: number, end: number): boolean;
}

/**
 * Hands on every record that is sound, up to the first that is not. Records over `longest` bytes are passed over. Memory: a chunk and the
 * longest record.
 */
export async function readFramed(
  content: ByteSource,
  { header, footer, lengthAt, isSound }: Framing,
  onRecord: OnRecord,
  longest: number,
): Promise<RecordsEnd> {
  /** What came since the last whole record, how much that is, and how much the next one needs. */
  let held: Uint8Array[] = [];
  let length = 0;
  let needed = header;
  /** Where in the file that begins, and how much of it is only to be passed over. */
  let position = 0;
  let skip = 0;
  for await (const chunk of content.stream()) {
    held.push(chunk);
    length += chunk.length;
    if (length < needed && skip === 0) continue;
    const bytes = joined(held);
    const view = viewOf(bytes);
    let from = Math.min(skip, length);
    skip -= from;
    for (needed = header; length - from >= needed; needed = header) {
      const size = lengthAt(view, from);
      if (size === 'damaged') return { kind: 'damaged', atByte: position + from };
      if (size === 'cut-off' || header + size + footer > content.size - position - from) return { kind: 'cut-off' };
      needed = header + size + footer;
      const [start, end] = [from + header, from + header + size];
      if (size > longest) skip = Math.max(0, needed - (length - from));
      else if (length - from < needed) break;
      else if (!isSound(view, start, end) || !onRecord(view, start, end)) return { kind: 'damaged', atByte: position + from };
      from += needed - skip;
    }
    position += from;
    length -= from;
    held = length === 0 ? [] : [bytes.slice(from)];
  }
  return length === 0 && skip === 0 ? { kind: 'whole' } : { kind: 'cut-off' };
}
