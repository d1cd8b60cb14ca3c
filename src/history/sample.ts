import { LimitError, type Limits } from '../source/limits.ts';
import type { ByteSource, SourceFile } from '../source/source.ts';
import { bytesOf } from '../source/sources.ts';

/** Bytes looked at to recognise a format. */
const HEAD_BYTES = 256 * 1024;
const TAIL_BYTES = 64 * 1024;

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** The beginning and the end of a file, from which its format is recognized. */
export interface Sample {
  readonly path: string;
  /** Length of the whole file in bytes. */
  readonly size: number;
  readonly head: Uint8Array;
  /** The last bytes; those of the head where the file is short, or its end would cost too much. */
  readonly tail: Uint8Array;
  /** The head as text without byte-order mark; undefined for a binary file. */
  readonly text: string | undefined;
  readonly encoding: Encoding;
  /** Whether `head` is the whole file. */
  readonly whole: boolean;
  /** What recognition cost so far beyond a look at the bytes, see `Limits.work`: added to by the formats, charged at the end. */
  readonly cost: { work: number };
  /** A place for readers to keep what they found out about this sample, so that thirty formats parse it once. */
  remember<T>(key: string, make: () => T): T;
}

/** Size from which the end of a packed file is looked at only when its beginning does not tell what it is. */
const LARGE = 16 * 1024 * 1024;

/** Whether {@link takeSample} leaves out the end unless it is asked for. */
export function isCostly({ size, sequential }: ByteSource): boolean {
  return sequential === true && size > LARGE;
}

export async function takeSample(file: SourceFile, withTail = !isCostly(file.content)): Promise<Sample> {
  const { size } = file.content;
  const head = await bytesOf(file.content, 0, HEAD_BYTES);
  const whole = size <= head.length;
  const tail =
    whole || !withTail
      ? head.subarray(Math.max(0, head.length - TAIL_BYTES))
      : await bytesOf(file.content, size - TAIL_BYTES, size);
  const encoding = encodingOf(head);
  const memory = new Map<string, unknown>();
  return {
    path: file.path,
    size,
    head,
    tail,
    text: isBinary(head, encoding) ? undefined : decode(head, encoding),
    encoding,
    whole,
    cost: { work: 0 },
    remember<T>(key: string, make: () => T): T {
      if (!memory.has(key)) memory.set(key, make());
      // Each key is used by one function with one type.
      return memory.get(key) as T;
    },
  };
}

/** All bytes of what has to be held as a whole. Throws {@link LimitError} where they are more than allowed. */
export async function wholeOf(content: ByteSource, { documentBytes }: Limits): Promise<Uint8Array<ArrayBuffer>> {
  if (content.size > documentBytes) throw new LimitError('documentBytes', content.size, documentBytes);
  return bytesOf(content, 0, content.size);
}

export function encodingOf(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** Text of some bytes, without byte-order mark; what is not valid becomes U+FFFD. */
export function decode(bytes: Uint8Array, encoding: Encoding = 'utf-8'): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** Bytes that are handed on at once: longer texts take twice as long to decode. */
const PIECE = 64 * 1024;

/**
 * The content as UTF-8 whatever its encoding, in chunks, without byte-order mark. A block of NUL bytes that a crashed file system
 * left at the end is still there: only who knows the end can tell it from others.
 */
export async function* utf8Of(content: ByteSource): AsyncGenerator<Uint8Array> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let first = true;
  const encoder = new TextEncoder();
  for await (const chunk of content.stream()) {
    let bytes = chunk;
    if (first) {
      first = false;
      const encoding = encodingOf(bytes);
      if (encoding !== 'utf-8') decoder = new TextDecoder(encoding);
      else if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) bytes = bytes.subarray(3);
    }
    if (decoder !== undefined) bytes = encoder.encode(decoder.decode(bytes, { stream: true }));
    for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
  }
}

/** The whole content as text; call only below the limit for documents. */
export async function textOf(content: ByteSource): Promise<string> {
  return textIn(await bytesOf(content, 0, content.size));
}

export function textIn(bytes: Uint8Array): string {
  return decode(withoutNulTail(bytes), encodingOf(bytes));
}

/** A crash on some file systems leaves a block of NUL bytes where the last writes should be. */
export function withoutNulTail(bytes: Uint8Array): Uint8Array {
  if (encodingOf(bytes) !== 'utf-8') return bytes;
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  return bytes.subarray(0, end);
}

/** Text has no NUL (but for a block at its end) and few other control characters; logs have some: escape, backspace. */
function isBinary(head: Uint8Array, encoding: Encoding): boolean {
  if (encoding !== 'utf-8') return false;
  const text = withoutNulTail(head);
  if (text.length === 0) return head.length > 0;
  let controls = 0;
  for (let i = 0; i < text.length; i++) {
    const byte = text[i] ?? 0;
    if (byte === 0) return true;
    if (byte < 7 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  }
  return controls > text.length / 50;
}
