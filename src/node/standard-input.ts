import type { Readable } from 'node:stream';
import type { SourceFile } from '../source/source.ts';
import { bytesSource } from '../source/sources.ts';

/** What is kept of standard input: more than any log that a training prints. */
export const MOST_INPUT = 512 * 1024 * 1024;

/** All that a pipe has to say, as one file; undefined where that is more than {@link MOST_INPUT} bytes. */
export async function readStandardInput(stream: Readable = process.stdin): Promise<SourceFile | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes: Uint8Array = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
    length += bytes.length;
    if (length > MOST_INPUT) return undefined;
    chunks.push(bytes);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return { path: 'stdin', content: bytesSource(all) };
}
