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
 * `DataView` and masked to byte offsets: measured a quarter faster than typed arrays and three times a bytewise loop.
 */
function sliced(t: DataView, view: DataView, start: number, end: number, previous: number): number {
  let crc = ~previous;
  let i = start;
  for (; i < end - 15; i += 16) {
    crc =
      ofWord(t, 15360, view.getInt32(i, true) ^ crc) ^
      ofWord(t, 11264, view.getInt32(i + 4, true)) ^
      ofWord(t, 7168, view.getInt32(i + 8, true)) ^
      ofWord(t, 3072, view.getInt32(i + 12, true));
  }
  for (; i < end - 7; i += 8) crc = ofWord(t, 7168, view.getInt32(i, true) ^ crc) ^ ofWord(t, 3072, view.getInt32(i + 4, true));
  for (; i < end; i++) crc = (crc >>> 8) ^ t.getInt32(((crc ^ view.getUint8(i)) & 255) << 2, true);
  return ~crc >>> 0;
}

/** What four bytes do to the check, by the table of the first of them. */
function ofWord(t: DataView, table: number, word: number): number {
  return (
    t.getInt32(table + ((word << 2) & 1020), true) ^
    t.getInt32(table - 1024 + ((word >>> 6) & 1020), true) ^
    t.getInt32(table - 2048 + ((word >>> 14) & 1020), true) ^
    t.getInt32(table - 3072 + ((word >>> 22) & 1020), true)
  );
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
