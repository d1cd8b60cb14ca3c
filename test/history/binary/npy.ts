/** What `np.save` writes: version 1, a header padded to 128 bytes, little-endian doubles. */
export function npy(values: readonly number[], shape = `(${values.length},)`, descr = '<f8'): Uint8Array<ArrayBuffer> {
  const text = `{'descr': '${descr}', 'fortran_order': False, 'shape': ${shape}, }`.padEnd(117, ' ');
  const bytes = Buffer.alloc(128 + 8 * values.length);
  bytes.set([0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, 1, 0]);
  bytes.writeUInt16LE(118, 8);
  bytes.write(`${text}\n`, 10, 'latin1');
  values.forEach((value, i) => {
    bytes.writeDoubleLE(value, 128 + 8 * i);
  });
  return new Uint8Array(bytes);
}
