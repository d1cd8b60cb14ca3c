import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { ByteSource } from '../source/source.ts';

/** Bytes read at once: an archive is read in tens of thousands of small slices that follow each other. */
const BLOCK = 1 << 18;

/** The block read last, of whichever file: one for each of thousands of files would take gigabytes. */
let last: { readonly of: ByteSource; readonly from: number; readonly bytes: ArrayBuffer } | undefined;

/** A file on disk as a {@link ByteSource}: opened when it is read, never held as a whole. */
export function fileSource(path: string, size: number): ByteSource {
  const clamp = (at: number) => Math.min(size, Math.max(0, at < 0 ? size + at : at));
  const source: ByteSource = {
    size,
    slice: (start = 0, end = size) => ({
      async arrayBuffer() {
        const [from, to] = [clamp(start), Math.max(clamp(start), clamp(end))];
        if (to - from >= BLOCK) return readBytes(path, from, to);
        let block = last;
        if (block?.of !== source || from < block.from || to > block.from + block.bytes.byteLength) {
          block = { of: source, from, bytes: await readBytes(path, from, Math.min(size, from + BLOCK)) };
          last = block;
        }
        return block.bytes.slice(from - block.from, to - block.from);
      },
    }),
    async *stream() {
      if (size > 0) yield* createReadStream(path, { end: size - 1, highWaterMark: BLOCK });
    },
  };
  return source;
}

/** Less than asked for where the file has become shorter. */
async function readBytes(path: string, from: number, to: number): Promise<ArrayBuffer> {
  const bytes = new Uint8Array(to - from);
  const file = await open(path, 'r');
  try {
    let done = 0;
    while (done < bytes.length) {
      const { bytesRead } = await file.read(bytes, done, bytes.length - done, from + done);
      if (bytesRead === 0) break;
      done += bytesRead;
    }
    return done === bytes.length ? bytes.buffer : bytes.buffer.slice(0, done);
  } finally {
    await file.close();
  }
}
