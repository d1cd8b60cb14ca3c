import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { ByteSource } from '../source/source.ts';

/** A file on disk as a {@link ByteSource}: opened when it is read, never held as a whole. */
export function fileSource(path: string, size: number): ByteSource {
  const clamp = (at: number) => Math.min(size, Math.max(0, at < 0 ? size + at : at));
  return {
    size,
    slice: (start = 0, end = size) => ({
      async arrayBuffer() {
        const [from, to] = [clamp(start), clamp(end)];
        const bytes = new Uint8Array(Math.max(0, to - from));
        const file = await open(path, 'r');
        try {
          let done = 0;
          while (done < bytes.length) {
            const { bytesRead } = await file.read(bytes, done, bytes.length - done, from + done);
            if (bytesRead === 0) break;
            done += bytesRead;
          }
          // A copy only where the file has become shorter.
          return done === bytes.length ? bytes.buffer : bytes.buffer.slice(0, done);
        } finally {
          await file.close();
        }
      },
    }),
    async *stream() {
      if (size > 0) yield* createReadStream(path, { end: size - 1, highWaterMark: 1 << 18 });
    },
  };
}
