import { crc32 } from '../../source/crc32.ts';
import type { ByteSource } from '../../source/source.ts';
import { joined, viewOf } from '../../source/sources.ts';
import type { OnRecord, RecordsEnd } from './framed.ts';

const BLOCK = 32_768;
const HEADER = 7;
/** Types of fragments: a whole record, or its beginning, middle and end. */
const [FULL, FIRST, LAST] = [1, 2, 4];

/**
 * Reads LevelDB's log framing: blocks of 32 KiB with fragments of records, each with the CRC-32 of its type and data (IEEE
 * polynomial, unmasked, as W&B writes it), u16 length and type. `skip` bytes of a file header count as part of the first
 * block. Hands on every whole record; stops at the first damage. Memory: one block and the longest record.
 */
export async function readBlockLog(content: ByteSource, skip: number, onRecord: OnRecord, longest: number): Promise<RecordsEnd> {
  let [position, at, length] = [0, skip, 0];
  let parts: Uint8Array[] | undefined;
  for await (const block of blocksOf(content)) {
    const view = viewOf(block);
    while (at + HEADER <= block.length) {
      const [check, size, type] = [view.getUint32(at, true), view.getUint16(at + 4, true), view.getUint8(at + 6)];
      if (check === 0 && size === 0 && type === 0) at = block.length;
      else {
        const end = at + HEADER + size;
        const isInOrder = type >= FULL && type <= LAST && type <= FIRST === (parts === undefined);
        if (end <= BLOCK && end > block.length) return { kind: 'cut-off' };
        if (end > BLOCK || crc32(view, at + 6, end) !== check || !isInOrder) return { kind: 'damaged', atByte: position + at };
        length = (parts === undefined ? 0 : length) + size;
        parts ??= [];
        // A record too long to hold is checked and passed over.
        if (type !== FULL && length <= longest) parts.push(block.slice(at + HEADER, end));
        if (type === FULL || type === LAST) {
          const record = viewOf(joined(parts));
          const isRead =
            type === FULL ? onRecord(view, at + HEADER, end) : length > longest || onRecord(record, 0, record.byteLength);
          if (!isRead) return { kind: 'damaged', atByte: position + at };
          parts = undefined;
        }
        at = end;
      }
    }
    // Less than a header fits: padding, if the block is whole.
    if (block.length < BLOCK && at < block.length) return { kind: 'cut-off' };
    position += block.length;
    at = 0;
  }
  return parts === undefined ? { kind: 'whole' } : { kind: 'cut-off' };
}

async function* blocksOf(content: ByteSource): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of content.stream()) {
    for (let at = 0; at < chunk.length; ) {
      const part = chunk.subarray(at, at + BLOCK - length);
      held.push(part);
      at += part.length;
      length += part.length;
      if (length < BLOCK) continue;
      yield joined(held);
      held = [];
      length = 0;
    }
  }
  if (length > 0) yield joined(held);
}
