import type { Budget } from './budget.ts';
import { crc32 } from './crc32.ts';
import { CutOffError, DamageError } from './damage.ts';
import { errorMessage } from './defect.ts';
import { GzipTail } from './gzip-tail.ts';
import { LimitError } from './limit-error.ts';
import type { ByteSource } from './source.ts';
import { streamSource } from './sources.ts';
import { type UnpackZstd, ZstdFrames } from './zstd.ts';

/** How bytes are packed: `raw` is raw DEFLATE as in zip, `stored` is not packed at all. */
export type Packing = 'stored' | 'raw' | 'gzip' | 'zstd';

/** What is known of packed bytes before they are unpacked. */
export interface Packed {
  readonly packing: Packing;
  readonly content: ByteSource;
  /**
   * Length that comes out, as an archive declares it or as it was counted before, and as it was charged: a stream that does not meet it throws.
   * A gzip or zstd file does not say; it is charged while it is unpacked for the first time.
   */
  readonly size?: number;
  /** CRC-32 that an archive declares. A gzip file says itself what it holds. */
  readonly crc?: number;
}

/** What unpacking works with. */
export interface Unpackers {
  readonly budget: Budget;
  /** The platform's decoder of zstd, where it has one; the same comes out without it, slower. */
  readonly zstd?: UnpackZstd;
}

/** Packed bytes given to the inflater at once, and at least: with the ratio this bounds what one step can unpack to. */
const STEP = 16 * 1024;
const LEAST_STEP = 1024;
/** Bytes that are to come out of a step: of more, whoever reads them makes more objects than the young generation of a heap holds. */
const GIVEN_BY_STEP = 256 * 1024;
/** Below this size everything may be unpacked, whatever the ratio. */
const FREE = 1024 * 1024;

/**
 * Unpacks a stream piece by piece. Throws {@link LimitError} as soon as more comes out than the budget allows, {@link CutOffError} when the packed
 * bytes end early, {@link DamageError} when they make no sense or more comes out than was declared.
 */
export async function* inflate(packed: Packed, unpackers: Unpackers): AsyncGenerator<Uint8Array> {
  const check = new Check(packed, unpackers.budget);
  const { packing } = packed;
  yield* packing === 'zstd' ? unzstd(packed, unpackers, check) : pushed(packed, check);
  await check.end();
}

/** Packed bytes in steps, each charged before it is unpacked. */
async function* steps({ content }: Packed, check: Check): AsyncGenerator<Uint8Array> {
  for await (const chunk of content.stream()) {
    for (let at = 0; at < chunk.length; ) {
      const piece = chunk.subarray(at, at + check.step);
      at += piece.length;
      check.take(piece);
      yield piece;
    }
  }
}

async function* pushed(packed: Packed, check: Check): AsyncGenerator<Uint8Array> {
  let out: Uint8Array[] = [];
  const unpacker = await unpackerOf(
    packed.packing,
    () => check.nextMember(),
    (data) => {
      if (data.length === 0) return;
      check.give(data);
      out.push(data);
    },
  );
  for await (const piece of steps(packed, check)) {
    for (const part of check.tail?.take(piece) ?? [piece]) {
      pushInto(unpacker, part, false);
      yield* out;
      out = [];
    }
  }
  pushInto(unpacker, check.tail?.rest() ?? new Uint8Array(0), true);
  yield* out;
}

/** By the platform's decoder where there is one. Both get the same frames, so that neither sets aside more than the other. */
async function* unzstd(packed: Packed, { budget, zstd }: Unpackers, check: Check): AsyncGenerator<Uint8Array> {
  const most = packed.size ?? Math.max(FREE, packed.content.size * budget.limits.inflationRatio);
  const frames = new ZstdFrames(budget, { most, isCounted: packed.size !== undefined });
  async function* parts(): AsyncGenerator<Uint8Array> {
    for await (const piece of steps(packed, check)) yield* frames.take(piece);
  }
  const unpack = zstd ?? (await unpackInJavaScript());
  for await (const data of unpack(parts())) {
    if (data.length === 0) continue;
    check.give(data);
    yield data;
  }
  if (!frames.isWhole) throw new CutOffError({ code: 'bad-part', part: 'zstd frame' });
}

async function unpackInJavaScript(): Promise<UnpackZstd> {
  const { Decompress } = await import('fzstd');
  return async function* unpack(packed) {
    let out: Uint8Array[] = [];
    const unpacker = new Decompress((data) => out.push(data));
    for await (const part of packed) {
      pushInto(unpacker, part, false);
      yield* out;
      out = [];
    }
    try {
      // It holds a short frame back until it knows that it is the last.
      pushInto(unpacker, new Uint8Array(0), true);
    } catch (error) {
      if (!(error instanceof CutOffError)) throw error;
    }
    yield* out;
  };
}

/** Holds what goes in and what comes out against the budget and what is declared. */
class Check {
  readonly #packed: Packed;
  readonly #budget: Budget;
  readonly tail: GzipTail | undefined;
  #taken = 0;
  #given = 0;
  /** Bytes taken since something came out. */
  #silent = 0;
  #members = 1;
  /** Of the last member. */
  #crc = 0;
  #size = 0;

  constructor(packed: Packed, budget: Budget) {
    this.#packed = packed;
    this.#budget = budget;
    this.tail = packed.packing === 'gzip' ? new GzipTail() : undefined;
  }

  /** Packed bytes to take next, from what came out of those so far. */
  get step(): number {
    const wanted = (GIVEN_BY_STEP * this.#taken) / Math.max(1, this.#given);
    return this.#taken === 0 ? STEP : Math.round(Math.min(STEP, Math.max(LEAST_STEP, wanted)));
  }

  take(bytes: Uint8Array): void {
    this.#budget.spend('work', bytes.length);
    this.#taken += bytes.length;
    this.#silent += bytes.length;
    // The unpacker looks at a header from its beginning with each step, until it has an end.
    if (this.#silent > FREE && this.#packed.packing === 'gzip') throw new DamageError({ code: 'silent', bytes: this.#silent });
  }

  give(data: Uint8Array): void {
    const { size, packing, crc } = this.#packed;
    const { inflationRatio } = this.#budget.limits;
    this.#given += data.length;
    this.#size += data.length;
    this.#silent = 0;
    this.#budget.spend('work', data.length);
    if (size === undefined) this.#budget.spend('inflatedBytes', data.length);
    else if (this.#given > size) throw new DamageError({ code: 'more-than-declared', bytes: size });
    if (this.#given > FREE && this.#given > this.#taken * inflationRatio)
      throw new LimitError('inflationRatio', Math.ceil(this.#given / this.#taken), inflationRatio);
    if (crc === undefined && packing !== 'gzip') return;
    this.#crc = crc32(new DataView(data.buffer, data.byteOffset, data.byteLength), 0, data.length, this.#crc);
  }

  nextMember(): void {
    if (this.#packed.size === undefined) this.#budget.spend('members', this.#members === 1 ? 2 : 1);
    this.#members++;
    this.#silent = 0;
    this.#crc = 0;
    this.#size = 0;
  }

  async end(): Promise<void> {
    const { size, crc, content } = this.#packed;
    if (size !== undefined && this.#given < size)
      throw new CutOffError({ code: 'fewer-bytes', bytes: this.#given, declared: size });
    if (crc !== undefined && crc !== this.#crc) throw new DamageError({ code: 'checksum' });
    if (this.tail === undefined || this.tail.hasTrailer(this.#crc, this.#size)) return;
    const hasAll = await isWhole(content, this.tail.lastStart);
    throw hasAll ? new DamageError({ code: 'checksum' }) : new CutOffError({ code: 'checksum' });
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

interface Unpacker {
  push(chunk: Uint8Array, final?: boolean): void;
}

/** Most histories are not packed, so the libraries are loaded when something is. */
async function unpackerOf(packing: Packing, onMember: () => void, onData: (data: Uint8Array) => void): Promise<Unpacker> {
  if (packing === 'stored') return { push: onData };
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
    throw /unexpected eof/i.test(message) ? new CutOffError({ code: 'cut-off' }) : new DamageError(message);
  }
}

/** The content of packed bytes whose length is known, unpacked anew for each reading. */
export function inflatedSource(packed: Packed & { readonly size: number }, unpackers: Unpackers): ByteSource {
  const source = streamSource(packed.size, () => inflate(packed, unpackers));
  return packed.packing === 'stored' ? source : { ...source, sequential: true };
}
