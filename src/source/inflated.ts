import { crc32 } from './crc32.ts';
import { errorMessage } from './error-message.ts';
import { LimitError } from './limit-error.ts';
import type { Limits } from './limits.ts';
import type { ByteSource } from './source.ts';

/** How bytes are packed: `raw` is raw DEFLATE as in zip, `stored` is not packed at all. */
export type Packing = 'stored' | 'raw' | 'gzip' | 'zstd';

/** What is known of packed bytes before they are unpacked. */
export interface Packed {
  readonly packing: Packing;
  readonly content: ByteSource;
  /** Length and CRC-32 that the archive declares; a stream that does not meet them throws. Of gzip, the check of a file of one member. */
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

/**
 * Unpacks a stream piece by piece. Throws {@link LimitError} as soon as more comes out than the limits or the declared
 * size allow, {@link CutOffError} when the packed bytes end early, {@link DamageError} when they make no sense.
 */
export async function* inflate(packed: Packed, limits: Limits): AsyncGenerator<Uint8Array> {
  const most = Math.min(limits.inflatedBytes, packed.size ?? Number.POSITIVE_INFINITY);
  let taken = 0;
  let given = 0;
  let crc = 0;
  let out: Uint8Array[] = [];
  let members = 1;
  const onMember = () => {
    members++;
    if (members > limits.members) throw new LimitError('members', members, limits.members);
  };
  const unpacker = await unpackerOf(packed.packing, onMember, (data) => {
    if (data.length === 0) return;
    given += data.length;
    if (given > most) throw overSize(packed.size, given, limits);
    if (given > FREE && given > taken * limits.inflationRatio)
      throw new LimitError('inflationRatio', Math.ceil(given / taken), limits.inflationRatio);
    if (packed.crc !== undefined) crc = crc32(new DataView(data.buffer, data.byteOffset, data.byteLength), 0, data.length, crc);
    out.push(data);
  });
  for await (const chunk of packed.content.stream()) {
    for (let at = 0; at < chunk.length; at += STEP) {
      const piece = chunk.subarray(at, at + STEP);
      taken += piece.length;
      pushInto(unpacker, piece, false);
      yield* out;
      out = [];
    }
  }
  pushInto(unpacker, new Uint8Array(0), true);
  yield* out;
  if (packed.size !== undefined && given < packed.size) throw new CutOffError(`${given} of ${packed.size} bytes`);
  if (packed.crc !== undefined && members === 1 && crc !== packed.crc) throw new DamageError('CRC-32');
}

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
