/**
 * A 32-bit cyclic redundancy check over bytes `start` to `end` of a view. `previous` continues a check over bytes that
 * came before; start with 0.
 */
export type Crc = (view: DataView, start: number, end: number, previous?: number) => number;

/** CRC-32C (Castagnoli, RFC 3720 appendix B.4): TFRecord files. Unsigned. */
export const crc32c: Crc = crcOf(0x82f63b78);

/** CRC-32 (IEEE 802.3, as in gzip and zip): `.wandb` logs and archives. Unsigned. */
export const crc32: Crc = crcOf(0xedb88320);

/** The masked form in which TFRecord files store a CRC-32C, so that a check over stored checks does not cancel out. */
export function masked(crc: number): number {
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}

/** Sixteen bytes a step by as many tables (Kounavis and Berry, "slicing-by-N"); the words are read through the view, which is faster than byte by byte. */
function crcOf(reflectedPolynomial: number): Crc {
  const [t0, t1, t2, t3, t4, t5, t6, t7, t8, t9, ta, tb, tc, td, te, tf] = tablesOf(reflectedPolynomial);
  return (view, start, end, previous = 0) => {
    let c = ~previous;
    let i = start;
    for (const stop = end - 15; i < stop; i += 16) {
      const a = view.getInt32(i, true) ^ c;
      const b = view.getInt32(i + 4, true);
      const d = view.getInt32(i + 8, true);
      const e = view.getInt32(i + 12, true);
      c =
        at(tf, a) ^
        at(te, a >>> 8) ^
        at(td, a >>> 16) ^
        at(tc, a >>> 24) ^
        at(tb, b) ^
        at(ta, b >>> 8) ^
        at(t9, b >>> 16) ^
        at(t8, b >>> 24) ^
        at(t7, d) ^
        at(t6, d >>> 8) ^
        at(t5, d >>> 16) ^
        at(t4, d >>> 24) ^
        at(t3, e) ^
        at(t2, e >>> 8) ^
        at(t1, e >>> 16) ^
        at(t0, e >>> 24);
    }
    if (i < end - 7) {
      const a = view.getInt32(i, true) ^ c;
      const b = view.getInt32(i + 4, true);
      c =
        at(t7, a) ^
        at(t6, a >>> 8) ^
        at(t5, a >>> 16) ^
        at(t4, a >>> 24) ^
        at(t3, b) ^
        at(t2, b >>> 8) ^
        at(t1, b >>> 16) ^
        at(t0, b >>> 24);
      i += 8;
    }
    for (; i < end; i++) c = (c >>> 8) ^ at(t0, c ^ view.getUint8(i));
    return ~c >>> 0;
  };
}

function at(table: Int32Array, word: number): number {
  return table[word & 255] ?? 0;
}

function tablesOf(polynomial: number) {
  const tables = Array.from({ length: 16 }, () => new Int32Array(256));
  const [first = new Int32Array(256)] = tables;
  for (let byte = 0; byte < 256; byte++) {
    let c = byte;
    for (let bit = 0; bit < 8; bit++) c = c & 1 ? (c >>> 1) ^ polynomial : c >>> 1;
    first[byte] = c;
  }
  for (let t = 1; t < 16; t++) {
    for (let byte = 0; byte < 256; byte++) {
      const before = tables[t - 1]?.[byte] ?? 0;
      const table = tables[t];
      if (table) table[byte] = (before >>> 8) ^ at(first, before);
    }
  }
  return tables;
}
