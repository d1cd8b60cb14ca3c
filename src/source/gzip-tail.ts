import { joined } from './sources.ts';

/** CRC-32 and length of the content at the end of each member (RFC 1952, 2.3.1). */
const TRAILER = 8;
/** Zeros that may lie behind a member before the unpacker takes them for the next one. */
const HARMLESS = 3;
const ZEROS = new Uint8Array(16 * 1024);

/**
 * The end of a gzip file while it is unpacked. Zeros at the end are padding (tapes and `tar` leave them), or the last bytes of the
 * trailer: they are held back until something follows, and the unpacker needs no trailer.
 */
export class GzipTail {
  /** The last bytes before the zeros. */
  #last: Uint8Array = new Uint8Array(TRAILER);
  #zeros = 0;
  #taken = 0;

  /** What of the file goes to the unpacker, now that these bytes have been read. */
  *take(bytes: Uint8Array): Generator<Uint8Array> {
    this.#taken += bytes.length;
    let end = bytes.length;
    while (end > 0 && bytes[end - 1] === 0) end--;
    if (end > 0) {
      const part = bytes.subarray(0, end);
      yield* zeros(this.#zeros);
      this.#last = joined([this.#seen(), part.subarray(-TRAILER)]).slice(-TRAILER);
      this.#zeros = 0;
      yield part;
    }
    this.#zeros += bytes.length - end;
  }

  /** What is left for the unpacker at the end of the file. */
  rest(): Uint8Array {
    return ZEROS.subarray(0, Math.min(HARMLESS, this.#zeros));
  }

  /** Whether the file ends with this trailer, but for padding. */
  hasTrailer(crc: number, size: number): boolean {
    const trailer = new DataView(new ArrayBuffer(TRAILER));
    trailer.setUint32(0, crc, true);
    trailer.setUint32(4, size % 2 ** 32, true);
    const wanted = new Uint8Array(trailer.buffer);
    const seen = this.#seen();
    for (let at = 0; at + TRAILER <= seen.length; at++) if (wanted.every((byte, i) => byte === seen[at + i])) return true;
    return false;
  }

  /** Where the trailer would begin at the latest. */
  get lastStart(): number {
    return this.#taken - Math.max(TRAILER, this.#zeros);
  }

  /** The last bytes, with as many zeros as may belong to a trailer. */
  #seen(): Uint8Array {
    const seen = new Uint8Array(TRAILER + Math.min(TRAILER, this.#zeros));
    seen.set(this.#last);
    return seen;
  }
}

function* zeros(count: number): Generator<Uint8Array> {
  for (let left = count; left > 0; left -= ZEROS.length) yield ZEROS.subarray(0, Math.min(left, ZEROS.length));
}
