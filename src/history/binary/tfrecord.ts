import { crc32c, masked } from '../../source/crc32.ts';
import type { ByteSource } from '../../source/source.ts';
import { viewOf } from '../../source/sources.ts';

/** Takes one record: bytes `start` to `end` of the view, only valid during the call. False: the record makes no sense. */
export type OnRecord = (view: DataView, start: number, end: number) => boolean;

/** How a file of records ended: whole, in the middle of a record (a writer that was killed), or damaged at a byte. */
export type RecordsEnd =
  | { readonly kind: 'whole' }
  | { readonly kind: 'cut-off' }
  | { readonly kind: 'damaged'; readonly atByte: number };

const HEADER = 12;
const FOOTER = 4;

/**
 * Reads TFRecord framing (u64 length, its masked CRC-32C, data, its masked CRC-32C; all little-endian) and hands on every
 * record whose checks hold. Stops at the first that does not: what follows a damaged length can only be guessed. Records
 * over `longest` bytes are checked but not handed on. Memory: the longest record handed on.
 */
export async function readRecords(content: ByteSource, onRecord: OnRecord, longest: number): Promise<RecordsEnd> {
  const scan = new RecordScan(content.size, onRecord, longest);
  for await (const chunk of content.stream()) {
    if (!scan.take(chunk)) break;
  }
  return scan.end();
}

/** Whether bytes begin with the header of a record: a length whose own check holds. */
export function startsWithRecord(head: Uint8Array): boolean {
  if (head.length < HEADER) return false;
  const view = viewOf(head);
  return masked(crc32c(view, 0, 8)) === view.getUint32(8, true);
}

class RecordScan {
  readonly #size: number;
  readonly #onRecord: OnRecord;
  readonly #longest: number;
  /** Bytes of the file before the record that is being read. */
  #position = 0;
  /** The part that has arrived of a record that spans chunks. */
  #held = new Uint8Array(4096);
  #heldLength = 0;
  /** A record too long to hold: its data and check in bytes, how many are still to come, and the check so far. */
  #skipped = 0;
  #skip = 0;
  #skipCrc = 0;
  #stopped: RecordsEnd | undefined;
  #lastLow = -1;
  #lastCheck = -1;

  constructor(size: number, onRecord: OnRecord, longest: number) {
    this.#size = size;
    this.#onRecord = onRecord;
    this.#longest = longest;
  }

  end(): RecordsEnd {
    if (this.#stopped !== undefined) return this.#stopped;
    return this.#heldLength > 0 || this.#skip > 0 ? { kind: 'cut-off' } : { kind: 'whole' };
  }

  /** False when there is nothing more to learn from the file. */
  take(chunk: Uint8Array): boolean {
    let at = 0;
    while ((this.#heldLength > 0 || this.#skip > 0) && at < chunk.length && this.#stopped === undefined) {
      at = this.#skip > 0 ? this.#skipOver(chunk, at) : this.#complete(chunk, at);
    }
    if (this.#stopped === undefined && at < chunk.length) this.#recordsIn(chunk, at);
    return this.#stopped === undefined;
  }

  /** Records that lie in the chunk as a whole are read in place; the rest is held. */
  #recordsIn(chunk: Uint8Array, from: number): void {
    const view = viewOf(chunk);
    let at = from;
    while (chunk.length - at >= HEADER) {
      const length = this.#lengthAt(view, at);
      if (length === undefined) return;
      if (length > this.#longest) {
        at = this.#beginSkip(length, chunk, at + HEADER);
        if (this.#skip > 0 || this.#stopped !== undefined) return;
        continue;
      }
      const end = at + HEADER + length;
      if (end + FOOTER > chunk.length) break;
      if (!this.#record(view, at + HEADER, end)) return;
      at = end + FOOTER;
    }
    if (at < chunk.length) this.#hold(chunk, at, chunk.length);
  }

  /** Adds to the held record what it still needs, and reads it when it is whole. */
  #complete(chunk: Uint8Array, at: number): number {
    if (this.#heldLength < HEADER) {
      const upTo = Math.min(chunk.length, at + HEADER - this.#heldLength);
      this.#hold(chunk, at, upTo);
      return upTo;
    }
    const length = this.#lengthAt(viewOf(this.#held), 0);
    if (length === undefined) return chunk.length;
    if (length > this.#longest) return this.#beginSkip(length, chunk, at);
    const whole = HEADER + length + FOOTER;
    const upTo = Math.min(chunk.length, at + whole - this.#heldLength);
    this.#hold(chunk, at, upTo);
    if (this.#heldLength < whole) return upTo;
    this.#heldLength = 0;
    this.#record(viewOf(this.#held), HEADER, HEADER + length);
    return upTo;
  }

  /** The length of the record whose header stands at `at`; undefined, and stopped, when it is none or goes past the end of the file. */
  #lengthAt(view: DataView, at: number): number | undefined {
    const low = view.getUint32(at, true);
    const high = view.getUint32(at + 4, true);
    const check = view.getUint32(at + 8, true);
    // Records of one tag have one length: its check is known after the first.
    const known = low === this.#lastLow && check === this.#lastCheck && high === 0;
    if (!known && masked(crc32c(view, at, at + 8)) !== check) {
      // Some file systems leave zeros where the last writes of a killed job should be.
      const zeros = low === 0 && high === 0 && check === 0;
      this.#stopped = zeros ? { kind: 'cut-off' } : { kind: 'damaged', atByte: this.#position };
      return undefined;
    }
    if (high === 0) {
      this.#lastLow = low;
      this.#lastCheck = check;
    }
    const length = high * 2 ** 32 + low;
    if (length > this.#size - this.#position - HEADER - FOOTER) {
      this.#stopped = { kind: 'cut-off' };
      return undefined;
    }
    return length;
  }

  #record(view: DataView, start: number, end: number): boolean {
    if (masked(crc32c(view, start, end)) !== view.getUint32(end, true) || !this.#onRecord(view, start, end)) {
      this.#stopped = { kind: 'damaged', atByte: this.#position };
      return false;
    }
    this.#position += HEADER + (end - start) + FOOTER;
    return true;
  }

  #hold(chunk: Uint8Array, from: number, to: number): void {
    const needed = this.#heldLength + to - from;
    if (needed > this.#held.length) {
      const larger = new Uint8Array(Math.max(needed, this.#held.length * 2));
      larger.set(this.#held.subarray(0, this.#heldLength));
      this.#held = larger;
    }
    this.#held.set(chunk.subarray(from, to), this.#heldLength);
    this.#heldLength = needed;
  }

  #beginSkip(length: number, chunk: Uint8Array, at: number): number {
    this.#heldLength = 0;
    this.#skipped = length + FOOTER;
    this.#skip = this.#skipped;
    this.#skipCrc = 0;
    return this.#skipOver(chunk, at);
  }

  /** Passes over a record too long to hold. Its last four bytes are the check, gathered in `#held` as they come. */
  #skipOver(chunk: Uint8Array, at: number): number {
    const upTo = Math.min(chunk.length, at + this.#skip);
    const dataEnd = Math.max(at, Math.min(upTo, at + this.#skip - FOOTER));
    this.#skipCrc = crc32c(viewOf(chunk), at, dataEnd, this.#skipCrc);
    this.#held.set(chunk.subarray(dataEnd, upTo), FOOTER - Math.min(FOOTER, this.#skip - (dataEnd - at)));
    this.#skip -= upTo - at;
    if (this.#skip > 0) return upTo;
    const intact = masked(this.#skipCrc) === viewOf(this.#held).getUint32(0, true);
    if (!intact) this.#stopped = { kind: 'damaged', atByte: this.#position };
    this.#position += HEADER + this.#skipped;
    return upTo;
  }
}
