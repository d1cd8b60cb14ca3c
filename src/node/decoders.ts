import { once } from 'node:events';
import type { Transform } from 'node:stream';
import * as zlib from 'node:zlib';
import type { Decoders, UnpackStream } from '../source/decoders.ts';
import { DamageError, errorMessage } from '../source/defect.ts';

/** Exponent of the largest window that is set aside: 8 MiB, as `Limits.windowBytes`. */
const WINDOW_LOG = 23;
/** Bytes that come out at once. */
const CHUNK = 64 * 1024;
/** The smallest that zlib takes. */
const LEAST_CHUNK = 64;

// As a namespace: older versions of Node have no such exports, which an import by name would not survive.
const { createZstdDecompress, crc32 } = zlib;

/** Node's own decoders: of zstd from 22.15 on, the check from 20.15 and 22.2 on. */
export const decoders: Decoders = {
  deflate: unpackBy(() => zlib.createInflateRaw({ chunkSize: CHUNK })),
  deflateAtOnce,
  ...(createZstdDecompress !== undefined && {
    zstd: unpackBy(() => createZstdDecompress({ params: { [zlib.constants.ZSTD_d_windowLogMax]: WINDOW_LOG } })),
  }),
  // Its types say that it is always there.
  ...(typeof crc32 === 'function' && { crc32 }),
};

function deflateAtOnce(packed: Uint8Array, most: number): Uint8Array | undefined {
  // With room for one more, so that what has exactly the declared length is done in one go.
  const chunkSize = Math.max(LEAST_CHUNK, most + 1);
  try {
    const unpacked = zlib.inflateRawSync(packed, {
      chunkSize,
      maxOutputLength: chunkSize,
      finishFlush: zlib.constants.Z_SYNC_FLUSH,
    });
    return unpacked.length > most ? undefined : unpacked;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw new DamageError(errorMessage(error));
  }
}

function unpackBy(create: () => Transform): UnpackStream {
  return async function* unpack(packed) {
    const decoder = create();
    let failure: Error | undefined;
    decoder.on('error', (error) => {
      failure = error;
    });
    try {
      for await (const part of packed) {
        yield* written(decoder, part);
        if (failure !== undefined) throw new DamageError(failure.message);
        // What lies behind the end is not asked for: a decoder that has ended takes nothing more.
        if (decoder.readableEnded) return;
      }
    } finally {
      // Never ended: whether what was packed is whole is known without the decoder, which would drop what it has.
      decoder.destroy();
    }
  };
}

/** What comes out for a part. The decoder takes the next bytes only when what it has was read, so both go on in turns. */
async function* written(decoder: Transform, part: Uint8Array): AsyncGenerator<Uint8Array> {
  let isTaken = false;
  const taken = new Promise<void>((resolve) => {
    decoder.write(part, () => {
      isTaken = true;
      resolve();
    });
  });
  for (;;) {
    for (let chunk: unknown = decoder.read(); chunk instanceof Uint8Array; chunk = decoder.read()) yield chunk;
    // One that fails or ends takes nothing more, and does not say so of what it was given.
    if (isTaken || decoder.destroyed || decoder.readableEnded) return;
    const more = new AbortController();
    const next = ['readable', 'close'].map((event) => once(decoder, event, { signal: more.signal }).catch(() => undefined));
    await Promise.race([taken, ...next]);
    more.abort();
  }
}
