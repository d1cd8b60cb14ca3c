/** Unpacks bytes as they come. */
export type UnpackStream = (packed: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;

/** What a platform does faster than JavaScript. Each may be absent: the same comes out without it. */
export interface Decoders {
  /** zstd. Each chunk that it gets lies within one frame, and the last may end in it. */
  readonly zstd?: UnpackStream;
  /** Raw DEFLATE, as in zip; the last chunk may end in the middle. */
  readonly deflate?: UnpackStream;
  /** Few bytes of raw DEFLATE, which may end in the middle; nothing where more than `most` come out. */
  readonly deflateAtOnce?: (packed: Uint8Array, most: number) => Uint8Array | undefined;
  /** CRC-32 (IEEE 802.3) of bytes that follow others of this check. */
  readonly crc32?: (bytes: Uint8Array, previous: number) => number;
}
