// What is newer than the types that the project is checked with (zstd, since Node 22.15), and the constant that hides behind it.
declare module 'node:zlib' {
  import type { Transform } from 'node:stream';

  export const createZstdDecompress: ((options: { readonly params: Readonly<Record<number, number>> }) => Transform) | undefined;
  export namespace constants {
    const ZSTD_d_windowLogMax: number;
    const Z_SYNC_FLUSH: number;
  }
}
