import type { Budget } from './budget.ts';
import type { Decoders } from './decoders.ts';
import type { ByteSource } from './source.ts';

/** How bytes are packed: `raw` is raw DEFLATE as in zip, `stored` is not packed at all. */
export type Packing = 'stored' | 'raw' | 'gzip' | 'zstd';

/** What is known of packed bytes before they are unpacked. */
export interface Packed {
  readonly packing: Packing;
  readonly content: ByteSource;
  /**
   * Length that comes out, as an archive declares it or as it was counted before, and as it was charged: a stream that does not meet it throws.
   * A gzip or zstd file does not say; it is charged while it is unpacked for the first time.
   */
  readonly size?: number;
  /** CRC-32 that an archive declares. A gzip file says itself what it holds. */
  readonly crc?: number;
}

/** What unpacking works with. */
export interface Unpackers extends Decoders {
  readonly budget: Budget;
}

/** A path without the ending that says how the file was packed: `a.tar.gz` and `a.tgz` hold `a.tar`. */
export function withoutPacking(path: string): string {
  return path.replace(/\.(?:gz|gzip|zst|zstd)$/i, '').replace(/\.tgz$/i, '.tar');
}
