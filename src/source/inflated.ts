import type { Decoders, UnpackStream } from './decoders.ts';
import { CutOffError, DamageError, errorMessage } from './defect.ts';
import { LimitError } from './limits.ts';
import type { Packed, Packing, Unpackers } from './packed.ts';
import type { ByteSource } from './source.ts';
import { joined, streamSource } from './sources.ts';
import { FREE, STEP, UnpackCheck } from './unpack-check.ts';
import { ZstdFrames } from './zstd.ts';

/** What a byte costs that comes out, in bytes of a table read: of the platform's decoder, and of one in JavaScript. */
const [WORK_BY_PLATFORM, WORK_BY_SCRIPT] = [1 / 2, 1];
/** Bytes below which all is unpacked at once: a stream sets aside more than that. */
const AT_ONCE = 64 * 1024;

/**
 * Unpacks a stream piece by piece. Throws {@link LimitError} as soon as more comes out than the budget allows, {@link CutOffError} when the packed
 * bytes end early, {@link DamageError} when they make no sense or more comes out than was declared.
 */
export async function* inflate(packed: Packed, unpackers: Unpackers): AsyncGenerator<Uint8Array> {
  const decode = platformDecoder(packed, unpackers);
  const check = new UnpackCheck(packed, unpackers, decode === undefined ? WORK_BY_SCRIPT : WORK_BY_PLATFORM);
  if (packed.packing === 'zstd') yield* unzstd(packed, unpackers, check);
  else yield* decode === undefined ? pushed(packed, check) : given(decode(steps(packed, check)), check);
  check.end();
  if (!check.isWithoutTrailer) return;
  const hasAll = await isWhole(packed.content, check.tail?.lastStart ?? 0);
  throw hasAll ? new DamageError({ code: 'checksum' }) : new CutOffError({ code: 'checksum' });
}

function platformDecoder(packed: Packed, { deflate, deflateAtOnce, zstd }: Unpackers): UnpackStream | undefined {
  if (packed.packing === 'zstd') return zstd;
  if (packed.packing !== 'raw') return undefined;
  return isSmall(packed) ? deflateAtOnce && ((pieces) => unpackAtOnce(pieces, packed.size, deflateAtOnce)) : deflate;
}

function isSmall(packed: Packed): packed is Packed & { readonly size: number } {
  return packed.size !== undefined && packed.size < AT_ONCE && packed.content.size < AT_ONCE;
}

async function* unpackAtOnce(
  pieces: AsyncIterable<Uint8Array>,
  size: number,
  decode: NonNullable<Decoders['deflateAtOnce']>,
): AsyncGenerator<Uint8Array> {
  const packed: Uint8Array[] = [];
  for await (const piece of pieces) packed.push(piece);
  const unpacked = decode(joined(packed), size);
  if (unpacked === undefined) throw new DamageError({ code: 'more-than-declared', bytes: size });
  yield unpacked;
}

/** Packed bytes in steps, each charged before it is unpacked. */
async function* steps({ content }: Packed, check: UnpackCheck): AsyncGenerator<Uint8Array> {
  for await (const chunk of content.stream()) {
    for (let at = 0; at < chunk.length; ) {
      const piece = chunk.subarray(at, at + check.step);
      at += piece.length;
      check.take(piece);
      yield piece;
    }
  }
}

async function* pushed(packed: Packed, check: UnpackCheck): AsyncGenerator<Uint8Array> {
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
async function* unzstd(packed: Packed, { budget, zstd }: Unpackers, check: UnpackCheck): AsyncGenerator<Uint8Array> {
  const most = packed.size ?? Math.max(FREE, packed.content.size * budget.limits.inflationRatio);
  const frames = new ZstdFrames(budget, { most, isCounted: packed.size !== undefined });
  async function* parts(): AsyncGenerator<Uint8Array> {
    for await (const piece of steps(packed, check)) yield* frames.take(piece);
  }
  const unpack = zstd ?? (await unpackInJavaScript());
  yield* given(unpack(parts()), check);
  if (!frames.isWhole) throw new CutOffError({ code: 'bad-part', part: 'zstd frame' });
}

/** What a decoder gave, each piece charged. */
async function* given(unpacked: AsyncIterable<Uint8Array>, check: UnpackCheck): AsyncGenerator<Uint8Array> {
  for await (const data of unpacked) {
    if (data.length === 0) continue;
    check.give(data);
    yield data;
  }
}

async function unpackInJavaScript(): Promise<UnpackStream> {
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
