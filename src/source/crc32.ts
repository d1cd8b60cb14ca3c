const CASTAGNOLI = tablesOf(0x82f63b78);
const IEEE = tablesOf(0xedb88320);

/** CRC-32C (Castagnoli, RFC 3720 appendix B.4): TFRecord files. `previous`: the check of bytes that came before. */
export function crc32c(view: DataView, start: number, end: number, previous = 0): number {
  return sliced(CASTAGNOLI, view, start, end, previous);
}

/** CRC-32 (IEEE 802.3, as in gzip and zip): `.wandb` logs and archives. */
export function crc32(view: DataView, start: number, end: number, previous = 0): number {
  return sliced(IEEE, view, start, end, previous);
}

/** The masked form in which TFRecord files store a CRC-32C, so that a check over stored checks does not cancel out. */
export function masked(crc: number): number {
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}

/**
 * Sixteen bytes a step with as many tables (Kounavis and Berry 2005, slicing-by-N). Words and tables are read through a
 * `DataView`, unrolled and masked to byte offsets: measured a quarter faster than typed arrays and three times a bytewise loop.
 */
function sliced(t: DataView, view: DataView, start: number, end: number, previous: number): number {
  let crc = ~previous;
  let i = start;
  for (const stop = end - 15; i < stop; i += 16) {
    const a = view.getInt32(i, true) ^ crc;
    const b = view.getInt32(i + 4, true);
    const c = view.getInt32(i + 8, true);
    const d = view.getInt32(i + 12, true);
    crc =
      t.getInt32(15360 + ((a << 2) & 1020), true) ^
      t.getInt32(14336 + ((a >>> 6) & 1020), true) ^
      t.getInt32(13312 + ((a >>> 14) & 1020), true) ^
      t.getInt32(12288 + ((a >>> 22) & 1020), true) ^
      t.getInt32(11264 + ((b << 2) & 1020), true) ^
      t.getInt32(10240 + ((b >>> 6) & 1020), true) ^
      t.getInt32(9216 + ((b >>> 14) & 1020), true) ^
      t.getInt32(8192 + ((b >>> 22) & 1020), true) ^
      t.getInt32(7168 + ((c << 2) & 1020), true) ^
      t.getInt32(6144 + ((c >>> 6) & 1020), true) ^
      t.getInt32(5120 + ((c >>> 14) & 1020), true) ^
      t.getInt32(4096 + ((c >>> 22) & 1020), true) ^
      t.getInt32(3072 + ((d << 2) & 1020), true) ^
      t.getInt32(2048 + ((d >>> 6) & 1020), true) ^
      t.getInt32(1024 + ((d >>> 14) & 1020), true) ^
      t.getInt32((d >>> 22) & 1020, true);
  }
  if (i < end - 7) {
    const a = view.getInt32(i, true) ^ crc;
    const b = view.getInt32(i + 4, true);
    crc =
      t.getInt32(7168 + ((a << 2) & 1020), true) ^
      t.getInt32(6144 + ((a >>> 6) & 1020), true) ^
      t.getInt32(5120 + ((a >>> 14) & 1020), true) ^
      t.getInt32(4096 + ((a >>> 22) & 1020), true) ^
      t.getInt32(3072 + ((b << 2) & 1020), true) ^
      t.getInt32(2048 + ((b >>> 6) & 1020), true) ^
      t.getInt32(1024 + ((b >>> 14) & 1020), true) ^
      t.getInt32((b >>> 22) & 1020, true);
    i += 8;
  }
  for (; i < end; i++) crc = (crc >>> 8) ^ t.getInt32(((crc ^ view.getUint8(i)) & 255) << 2, true);
  return ~crc >>> 0;
}

/** Sixteen tables of 256 words: table t holds the effect of a byte that t more bytes follow. */
function tablesOf(reflectedPolynomial: number): DataView {
  const tables = new DataView(new ArrayBuffer(16 * 1024));
  for (let byte = 0; byte < 256; byte++) {
    let c = byte;
    for (let bit = 0; bit < 8; bit++) c = c & 1 ? (c >>> 1) ^ reflectedPolynomial : c >>> 1;
    tables.setInt32(byte * 4, c, true);
  }
  for (let at = 1024; at < 16 * 1024; at += 4) {
    const before = tables.getInt32(at - 1024, true);
    tables.setInt32(at, (before >>> 8) ^ tables.getInt32((before & 255) << 2, true), true);
  }
  return tables;
}
