import { crc32 } from '../../source/crc32.ts';
import type { ByteSource } from '../../source/source.ts';
import { joined, viewOf } from '../../source/sources.ts';
import type { OnRecord, RecordsEnd } from './framed.ts';

const BLOCK = 32_768;
const HEADER = 7;

const FULL = 1;
const FIRST = 2;
const MIDDLE = 3;
const LAST = 4;

/**
 * Reads LevelDB's log framing: blocks of 32 KiB with fragments of records, each with the CRC-32 of its type and data (IEEE
 * polynomial, unmasked, as W&B writes it), u16 length and type. `skip` bytes of a file header count as part of the first
 * block. Hands on every whole record; stops at the first damage. Memory: one block and the longest record.
 */
export async function readBlockLog(content: ByteSource, skip: number, onRecord: OnRecord, longest: number): Promise<RecordsEnd> {
  const scan = new BlockScan(skip, onRecord, longest);
  for await (const chunk of content.stream()) {
    if (!scan.take(chunk)) break;
  }
  return scan.end();
}

class BlockScan {
  readonly #onRecord: OnRecord;
  readonly #longest: number;
  readonly #block = new Uint8Array(BLOCK);
  readonly #view = new DataView(this.#block.buffer);
  #filled = 0;
  /** Where the first unread fragment of the block begins. */
  #at: number;
  #position = 0;
  #parts: Uint8Array[] = [];
  #partsLength = 0;
  #inRecord = false;
  #stopped: RecordsEnd | undefined;

  constructor(skip: number, onRecord: OnRecord, longest: number) {
    this.#at = skip;
    this.#onRecord = onRecord;
    this.#longest = longest;
  }

  take(chunk: Uint8Array): boolean {
    for (let from = 0; from < chunk.length && this.#stopped === undefined; ) {
      const upTo = Math.min(chunk.length, from + BLOCK - this.#filled);
      this.#block.set(chunk.subarray(from, upTo), this.#filled);
      this.#filled += upTo - from;
      from = upTo;
      if (this.#filled === BLOCK) this.#readBlock();
    }
    return this.#stopped === undefined;
  }

  end(): RecordsEnd {
    if (this.#stopped === undefined && this.#filled > this.#at) this.#readBlock();
    return this.#stopped ?? (this.#inRecord ? { kind: 'cut-off' } : { kind: 'whole' });
  }

  #readBlock(): void {
    while (this.#at + HEADER <= this.#filled && this.#stopped === undefined) this.#readFragment();
    if (this.#stopped !== undefined) return;
    // Less than a header fits: padding, if the block is whole.
    if (this.#filled < BLOCK && this.#at < this.#filled) this.#stopped = { kind: 'cut-off' };
    this.#position += this.#filled;
    this.#filled = 0;
    this.#at = 0;
  }

  #readFragment(): void {
    const at = this.#at;
    const check = this.#view.getUint32(at, true);
    const length = this.#view.getUint16(at + 4, true);
    const type = this.#view.getUint8(at + 6);
    if (check === 0 && length === 0 && type === 0) {
      this.#at = this.#filled;
      return;
    }
    const end = at + HEADER + length;
    if (end > BLOCK) this.#damaged();
    else if (end > this.#filled) this.#stopped = { kind: 'cut-off' };
    else if (crc32(this.#view, at + 6, end) !== check) this.#damaged();
    else {
      this.#at = end;
      this.#fragment(type, at + HEADER, end);
    }
  }

  #fragment(type: number, start: number, end: number): void {
    if (type === FULL && !this.#inRecord) {
      this.#hand(this.#view, start, end);
      return;
    }
    const opens = type === FIRST && !this.#inRecord;
    if (!opens && !((type === MIDDLE || type === LAST) && this.#inRecord)) {
      this.#damaged();
      return;
    }
    this.#inRecord = true;
    this.#partsLength += end - start;
    // A record too long to hold is checked and passed over.
    if (this.#partsLength <= this.#longest) this.#parts.push(this.#block.slice(start, end));
    if (type === LAST) this.#handParts();
  }

  #handParts(): void {
    const record = joined(this.#partsLength <= this.#longest ? this.#parts : []);
    this.#parts = [];
    this.#partsLength = 0;
    this.#inRecord = false;
    if (record.length > 0) this.#hand(viewOf(record), 0, record.length);
  }

  #hand(view: DataView, start: number, end: number): void {
    if (!this.#onRecord(view, start, end)) this.#damaged();
  }

  #damaged(): void {
    this.#stopped = { kind: 'damaged', atByte: this.#position + this.#at };
  }
}
