import { crc32 } from './crc32.ts';
import { errorMessage } from './error-message.ts';
import { GzipTail } from './gzip-tail.ts';
import { LimitError } from './limit-error.ts';
import type { Limits } from './limits.ts';
import type { ByteSource } from './source.ts';

/** How bytes are packed: `raw` is raw DEFLATE as in zip, `stored` is not packed at all. */
export type Packing = 'stored' | 'raw' | 'gzip' | 'zstd';

/** What is known of packed bytes before they are unpacked. */
export interface Packed {
  readonly packing: Packing;
  readonly content: ByteSource;
  /** Length and CRC-32 that the archive declares; a stream that does not meet them throws. A gzip file says itself what it holds. */
  readonly size?: number;
  readonly crc?: number;
}

/** Packed bytes do not unpack, or not to what was declared. */
export class DamageError extends Error {
  override readonly name = 'DamageError';
}

/** Packed bytes ended in the middle. */
export class CutOffError extends DamageError {}

/** Packed bytes given to the inflater at once: with the ratio this bounds what one step can unpack to. */
const STEP = 16 * 1024;
/** Below this size everything may be unpacked, whatever the ratio. */
const FREE = 1024 * 1024;

/** Members of all gzip files that are several put together, as far as they were counted. */
export interface MemberTally {
  members: number;
}

/**
 * Unpacks a stream piece by piece. Throws {@link LimitError} as soon as more comes out than the limits or the declared
 * size allow, {@link CutOffError} when the packed bytes end early, {@link DamageError} when they make no sense.
 */
export async function* inflate(packed: Packed, limits: Limits, tally: MemberTally = { members: 0 }): AsyncGenerator<Uint8Array> {
  const check = new Check(packed, limits, tally);
  let out: Uint8Array[] = [];
  const onData = (data: Uint8Array) => {
    if (data.length === 0) return;
    check.give(data);
    out.push(data);
  };
  const unpacker = await unpackerOf(packed.packing, () => check.nextMember(), onData);
  const tail = packed.packing === 'gzip' ? new GzipTail() : undefined;
  for await (const chunk of packed.content.stream()) {
    for (let at = 0; at < chunk.length; at += STEP) {
      const piece = chunk.subarray(at, at + STEP);
      for (const part of tail?.take(piece) ?? [piece]) {
        check.take(part);
        pushInto(unpacker, part, false);
        yield* out;
        out = [];
      }
    }
  }
  pushInto(unpacker, tail?.rest() ?? new Uint8Array(0), true);
  yield* out;
  await check.end(tail);
}

/** Holds what goes in and what comes out against the limits and what is declared. */
class Check {
  readonly #packed: Packed;
  readonly #limits: Limits;
  readonly #tally: MemberTally;
  #taken = 0;
  #given = 0;
  /** Bytes taken since something came out. */
  #silent = 0;
  #members = 1;
  /** Of the last member. */
  #crc = 0;
  #size = 0;

  constructor(packed: Packed, limits: Limits, tally: MemberTally) {
    this.#packed = packed;
    this.#limits = limits;
    this.#tally = tally;
  }

  take(bytes: Uint8Array): void {
    this.#taken += bytes.length;
    this.#silent += bytes.length;
    // The unpacker looks at a header from its beginning with each step, until it has an end.
    if (this.#silent > FREE && this.#packed.packing === 'gzip') throw new DamageError(`nothing in ${this.#silent} bytes`);
  }

  give(data: Uint8Array): void {
    const { size, packing, crc } = this.#packed;
    const { inflatedBytes, inflationRatio } = this.#limits;
    this.#given += data.length;
    this.#size += data.length;
    this.#silent = 0;
    if (this.#given > Math.min(inflatedBytes, size ?? Number.POSITIVE_INFINITY)) throw overSize(size, this.#given, this.#limits);
    if (this.#given > FREE && this.#given > this.#taken * inflationRatio)
      throw new LimitError('inflationRatio', Math.ceil(this.#given / this.#taken), inflationRatio);
    if (crc === undefined && packing !== 'gzip') return;
    this.#crc = crc32(new DataView(data.buffer, data.byteOffset, data.byteLength), 0, data.length, this.#crc);
  }

  nextMember(): void {
    const { members } = this.#limits;
    const counted = this.#tally.members + (this.#members === 1 ? 2 : 1);
    if (counted > members) throw new LimitError('members', counted, members);
    this.#tally.members = counted;
    this.#members++;
    this.#silent = 0;
    this.#crc = 0;
    this.#size = 0;
  }

  async end(tail: GzipTail | undefined): Promise<void> {
    const { size, crc, content } = this.#packed;
    if (size !== undefined && this.#given < size) throw new CutOffError(`${this.#given} of ${size} bytes`);
    if (crc !== undefined && crc !== this.#crc) throw new DamageError('CRC-32');
    if (tail === undefined || tail.hasTrailer(this.#crc, this.#size)) return;
    throw (await isWhole(content, tail.lastStart)) ? new DamageError('CRC-32') : new CutOffError('CRC-32');
  }
}

/** Whether the first bytes of a gzip file, as many as `length`, are all that is to be unpacked. */
async function isWhole(content: ByteSource, length: number): Promise<boolean> {
  const unpacker = await unpackerOf('gzip', nothing, nothing);
  let at = 0;
  try {
    for await (const chunk of content.stream()) {
      for (let from = 0; from < chunk.length && at < length; ) {
        const piece = chunk.subarray(from, from + Math.min(STEP, length - at));
        pushInto(unpacker, piece, false);
        from += piece.length;
        at += piece.length;
      }
      if (at >= length) break;
    }
    pushInto(unpacker, new Uint8Array(0), true);
    return true;
  } catch (error) {
    if (error instanceof CutOffError) return false;
    throw error;
  }
}

function nothing(): void {}

function overSize(declared: number | undefined, given: number, limits: Limits): Error {
  if (declared === undefined || declared >= limits.inflatedBytes)
    return new LimitError('inflatedBytes', given, limits.inflatedBytes);
  return new DamageError(`more than the declared ${declared} bytes`);
}

interface Unpacker {
  push(chunk: Uint8Array, final?: boolean): void;
}

/** Most histories are not packed, so the libraries are loaded when something is. */
async function unpackerOf(packing: Packing, onMember: () => void, onData: (data: Uint8Array) => void): Promise<Unpacker> {
  if (packing === 'stored') return { push: onData };
  if (packing === 'zstd') return new (await import('fzstd')).Decompress(onData);
  const { Gunzip, Inflate } = await import('fflate');
  if (packing === 'raw') return new Inflate(onData);
  const gunzip = new Gunzip(onData);
  // Called for every member but the first.
  gunzip.onmember = onMember;
  return gunzip;
}

function pushInto(unpacker: Unpacker, piece: Uint8Array, final: boolean): void {
  try {
    unpacker.push(piece, final);
  } catch (error) {
    if (error instanceof LimitError || error instanceof DamageError) throw error;
    const message = errorMessage(error);
    throw /unexpected eof/i.test(message) ? new CutOffError(message) : new DamageError(message);
  }
}

/** The content of packed bytes whose length is known, unpacked anew for each reading. */
export function inflatedSource(packed: Packed & { readonly size: number }, limits: Limits): ByteSource {
  const source = streamSource(packed.size, () => inflate(packed, limits));
  return packed.packing === 'stored' ? source : { ...source, sequential: true };
}

/** The first bytes, `size` of them, of a stream that can be opened again and again. */
export function streamSource(size: number, stream: () => AsyncIterable<Uint8Array>): ByteSource {
  return {
    size,
    slice(start = 0, end = size) {
      const from = clamp(start, size);
      const to = Math.max(from, clamp(end, size));
      return { arrayBuffer: () => part(stream(), from, to, size) };
    },
    stream,
  };
}

function clamp(position: number, size: number): number {
  return Math.max(0, Math.min(size, position < 0 ? size + position : position));
}

/** Bytes `from` to `to`. Asked for the last byte, the stream is read to its end, where its check is. */
async function part(stream: AsyncIterable<Uint8Array>, from: number, to: number, size: number): Promise<ArrayBuffer> {
  const bytes = new Uint8Array(to - from);
  let at = 0;
  if (to === from) return bytes.buffer;
  for await (const chunk of stream) {
    const [first, last] = [Math.max(from - at, 0), Math.min(to - at, chunk.length)];
    if (first < last) bytes.set(chunk.subarray(first, last), at + first - from);
    at += chunk.length;
    if (at >= to && to < size) break;
  }
  if (at < to) throw new CutOffError(`${at} of ${to} bytes`);
  return bytes.buffer;
}

/** Bytes in memory as a source. */
export function bytesSource(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    slice: (start, end) => ({ arrayBuffer: async () => new Uint8Array(bytes.slice(start, end)).buffer }),
    async *stream() {
      yield bytes;
    },
  };
}
