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
  for (; i < end - 15; i += 16) {
    crc = ofWord(t, 15360, view.getInt32(i, true) ^ crc) ^ ofWord(t, 11264, view.getInt32(i + 4, true)) ^ ofWord(t, 7168, view.getInt32(i + 8, true)) ^ ofWord(t, 3072, view.getInt32(i + 12, true));
  }
  for (; i < end - 7; i += 8) crc = ofWord(t, 7168, view.getInt32(i, true) ^ crc) ^ ofWord(t, 3072, view.getInt32(i + 4, true));
  for (; i < end; i++) crc = crc >>> 8 ^ t.getInt32(((crc ^ view.getUint8(i)) & 255) << 2, true);
  return ~crc >>> 0;
}
function ofWord(t, table, word) {
  return t.getInt32(table + (word << 2 & 1020), true) ^ t.getInt32(table - 1024 + (word >>> 6 & 1020), true) ^ t.getInt32(table - 2048 + (word >>> 14 & 1020), true) ^ t.getInt32(table - 3072 + (word >>> 22 & 1020), true);
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
