import { crc32c, masked } from '../../source/crc32.ts';
import type { ByteSource } from '../../source/source.ts';
import { viewOf } from '../../source/sources.ts';
import { type Framing, type OnRecord, type RecordsEnd, readFramed } from './framed.ts';

const HEADER = 12;

/** Reads TFRecord framing: u64 length, its masked CRC-32C, data, its masked CRC-32C; all little-endian. */
export function readRecords(content: ByteSource, onRecord: OnRecord, longest: number): Promise<RecordsEnd> {
  return readFramed(content, framing(), onRecord, longest);
}

/** Whether bytes begin with the header of a record: a length whose own check holds. */
export function startsWithRecord(head: Uint8Array): boolean {
  return head.length >= HEADER && isSound(viewOf(head), 0, 8);
}

function isSound(view: DataView, start: number, end: number): boolean {
  return masked(crc32c(view, start, end)) === view.getUint32(end, true);
}

function framing(): Framing {
  // Records of one tag have one length: its check is known after the first.
  let [lastLow, lastCheck] = [-1, -1];
  return {
    header: HEADER,
    footer: 4,
    isSound,
    lengthAt(view, at) {
      const [low, high] = [view.getUint32(at, true), view.getUint32(at + 4, true)];
      const check = view.getUint32(at + 8, true);
      if (low === lastLow && check === lastCheck && high === 0) return low;
      // Some file systems leave zeros where the last writes of a killed job should be.
      if (!isSound(view, at, at + 8)) return low === 0 && high === 0 && check === 0 ? 'cut-off' : 'damaged';
      if (high === 0) [lastLow, lastCheck] = [low, check];
      return high * 2 ** 32 + low;
    },
  };
}
