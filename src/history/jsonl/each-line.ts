import type { SourceFile } from '../../source/source.ts';
import { utf8Of } from '../sample.ts';

/** A line inside a buffer that is only valid until the next one. `end` is before the line feed. */
export interface LineBytes {
  readonly buffer: Uint8Array;
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly line: number;
  /** Whether a line feed follows. */
  readonly ended: boolean;
  /** The line is longer than the limit: it was dropped, and the bytes are not there. */
  readonly overlong: boolean;
}

const LINE_FEED = 10;

/** Calls `onLine` for each line of a file. A line over the limit is skipped without being held. */
export async function eachLine(file: SourceFile, maxBytes: number, onLine: (line: LineBytes) => void): Promise<void> {
  let buffer = new Uint8Array(0);
  let length = 0;
  let line = 1;
  let overlong = false;
  for await (const chunk of utf8Of(file.content)) {
    if (buffer.length < length + chunk.length) {
      const larger = new Uint8Array(Math.max(length + chunk.length, 2 * buffer.length));
      larger.set(buffer.subarray(0, length));
      buffer = larger;
    }
    buffer.set(chunk, length);
    const filled = length + chunk.length;
    let start = 0;
    for (let end = firstFeed(buffer, length, filled); end !== -1; end = firstFeed(buffer, start, filled)) {
      onLine({ buffer, start, end, line, ended: true, overlong });
      overlong = false;
      line++;
      start = end + 1;
    }
    length = filled - start;
    if (length > maxBytes) {
      overlong = true;
      length = 0;
    }
    buffer.copyWithin(0, filled - length, filled);
  }
  while (length > 0 && buffer[length - 1] === 0) length--;
  if (length > 0) onLine({ buffer, start: 0, end: length, line, ended: false, overlong });
}

function firstFeed(buffer: Uint8Array, from: number, to: number): number {
  const end = buffer.indexOf(LINE_FEED, from);
  return end < to ? end : -1;
}
