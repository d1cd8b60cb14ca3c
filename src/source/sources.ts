import { CutOffError } from './defect.ts';
import type { ByteSource } from './source.ts';

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

/** A position of `slice` within the size: a negative one counts from the end. */
export function clamp(position: number, size: number): number {
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
  if (at < to) throw new CutOffError({ code: 'fewer-bytes', bytes: at, declared: to });
  return bytes.buffer;
}

/** Bytes that are given at once: whoever reads them is charged piece by piece. */
const PIECE = 256 * 1024;

type Sliced = Pick<ByteSource, 'size' | 'slice'>;

/** Bytes `start` to `end`, as far as there are any. */
export async function bytesOf(content: Sliced, start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await content.slice(Math.max(0, start), Math.min(end, content.size)).arrayBuffer());
}

export function viewOf<B extends ArrayBufferLike>(bytes: Uint8Array<B>): DataView<B> {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** `size` bytes of a source, from `start` on. */
export function partOf(content: Sliced, start: number, size: number): ByteSource {
  const at = (position: number) => start + clamp(position, size);
  return {
    size,
    slice: (from = 0, to = size) => content.slice(at(from), Math.max(at(from), at(to))),
    async *stream() {
      for (let from = 0; from < size; from += PIECE)
        yield await bytesOf(content, start + from, start + Math.min(size, from + PIECE));
    },
  };
}

/** Bytes in memory as a source. */
export function bytesSource(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    slice: (start, end) => ({ arrayBuffer: async () => new Uint8Array(bytes.slice(start, end)).buffer }),
    async *stream() {
      for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
    },
  };
}

/** Some bytes after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [first = new Uint8Array(0)] = parts;
  if (parts.length < 2) return first;
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
