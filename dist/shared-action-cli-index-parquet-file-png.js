// src/source/crc32.ts
var CASTAGNOLI = tablesOf(2197175160);
var IEEE = tablesOf(3988292384);
function crc32c(view, start, end, previous = 0) {
  return sliced(CASTAGNOLI, view, start, end, previous);
}
function crc32(view, start, end, previous = 0) {
  return sliced(IEEE, view, start, end, previous);
}
function masked(crc) {
  return (crc >>> 15 | crc << 17) + 2726488792 >>> 0;
}
function sliced(t, view, start, end, previous) {
  let crc = ~previous;
  let i = start;
  for (const stop = end - 15; i < stop; i += 16) {
    const a = view.getInt32(i, true) ^ crc;
    const b = view.getInt32(i + 4, true);
    const c = view.getInt32(i + 8, true);
    const d = view.getInt32(i + 12, true);
    crc = t.getInt32(15360 + (a << 2 & 1020), true) ^ t.getInt32(14336 + (a >>> 6 & 1020), true) ^ t.getInt32(13312 + (a >>> 14 & 1020), true) ^ t.getInt32(12288 + (a >>> 22 & 1020), true) ^ t.getInt32(11264 + (b << 2 & 1020), true) ^ t.getInt32(10240 + (b >>> 6 & 1020), true) ^ t.getInt32(9216 + (b >>> 14 & 1020), true) ^ t.getInt32(8192 + (b >>> 22 & 1020), true) ^ t.getInt32(7168 + (c << 2 & 1020), true) ^ t.getInt32(6144 + (c >>> 6 & 1020), true) ^ t.getInt32(5120 + (c >>> 14 & 1020), true) ^ t.getInt32(4096 + (c >>> 22 & 1020), true) ^ t.getInt32(3072 + (d << 2 & 1020), true) ^ t.getInt32(2048 + (d >>> 6 & 1020), true) ^ t.getInt32(1024 + (d >>> 14 & 1020), true) ^ t.getInt32(d >>> 22 & 1020, true);
  }
  if (i < end - 7) {
    const a = view.getInt32(i, true) ^ crc;
    const b = view.getInt32(i + 4, true);
    crc = t.getInt32(7168 + (a << 2 & 1020), true) ^ t.getInt32(6144 + (a >>> 6 & 1020), true) ^ t.getInt32(5120 + (a >>> 14 & 1020), true) ^ t.getInt32(4096 + (a >>> 22 & 1020), true) ^ t.getInt32(3072 + (b << 2 & 1020), true) ^ t.getInt32(2048 + (b >>> 6 & 1020), true) ^ t.getInt32(1024 + (b >>> 14 & 1020), true) ^ t.getInt32(b >>> 22 & 1020, true);
    i += 8;
  }
  for (; i < end; i++) crc = crc >>> 8 ^ t.getInt32(((crc ^ view.getUint8(i)) & 255) << 2, true);
  return ~crc >>> 0;
}
function tablesOf(reflectedPolynomial) {
  const tables = new DataView(new ArrayBuffer(16 * 1024));
  for (let byte = 0; byte < 256; byte++) {
    let c = byte;
    for (let bit = 0; bit < 8; bit++) c = c & 1 ? c >>> 1 ^ reflectedPolynomial : c >>> 1;
    tables.setInt32(byte * 4, c, true);
  }
  for (let at = 1024; at < 16 * 1024; at += 4) {
    const before = tables.getInt32(at - 1024, true);
    tables.setInt32(at, before >>> 8 ^ tables.getInt32((before & 255) << 2, true), true);
  }
  return tables;
}

export {
  crc32c,
  crc32,
  masked
};
