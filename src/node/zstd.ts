import { once } from 'node:events';
import type { Transform } from 'node:stream';
import * as zlib from 'node:zlib';
import { DamageError } from '../source/damage.ts';
import type { UnpackZstd } from '../source/zstd.ts';

/** Exponent of the largest window that is set aside: 8 MiB, as `Limits.windowBytes`. */
const WINDOW_LOG = 23;

// As a namespace: older versions of Node have no such export, which an import by name would not survive.
const { createZstdDecompress } = zlib;

/** Node's own decoder, from 22.15 on; undefined below. */
export const unpackZstd: UnpackZstd | undefined =
  createZstdDecompress &&
  async function* unpack(packed) {
    const decoder = createZstdDecompress({ params: { [zlib.constants.ZSTD_d_windowLogMax]: WINDOW_LOG } });
    let failure: Error | undefined;
    decoder.on('error', (error) => {
      failure = error;
    });
    try {
      for await (const part of packed) {
        yield* written(decoder, part);
        if (failure !== undefined) throw new DamageError(failure.message);
      }
    } finally {
      // Never ended: whether the last frame is whole is known without the decoder, which would drop what it has.
      decoder.destroy();
    }
  };

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
    if (isTaken) return;
    const more = new AbortController();
    await Promise.race([taken, once(decoder, 'readable', { signal: more.signal }).catch(() => undefined)]);
    more.abort();
  }
}
