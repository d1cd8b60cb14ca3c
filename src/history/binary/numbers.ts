const scratch = new DataView(new ArrayBuffer(4));

/** Numbers as they lie in memory, by their kind and bytes: floats, signed and unsigned integers, `b2` the upper half of an `f4`. */
export const NUMBERS = {
  f2: (view: DataView, at: number, little: boolean) => halfFloat(view.getUint16(at, little)),
  b2: (view: DataView, at: number, little: boolean) => {
    scratch.setUint32(0, view.getUint16(at, little) << 16);
    return scratch.getFloat32(0);
  },
  f4: (view: DataView, at: number, little: boolean) => view.getFloat32(at, little),
  f8: (view: DataView, at: number, little: boolean) => view.getFloat64(at, little),
  i1: (view: DataView, at: number) => view.getInt8(at),
  u1: (view: DataView, at: number) => view.getUint8(at),
  i2: (view: DataView, at: number, little: boolean) => view.getInt16(at, little),
  u2: (view: DataView, at: number, little: boolean) => view.getUint16(at, little),
  i4: (view: DataView, at: number, little: boolean) => view.getInt32(at, little),
  u4: (view: DataView, at: number, little: boolean) => view.getUint32(at, little),
  i8: (view: DataView, at: number, little: boolean) => Number(view.getBigInt64(at, little)),
  u8: (view: DataView, at: number, little: boolean) => Number(view.getBigUint64(at, little)),
} as const;

export type NumberKind = keyof typeof NUMBERS;

/** IEEE 754 binary16. */
function halfFloat(bits: number): number {
  const [sign, exponent, fraction] = [bits & 0x8000 ? -1 : 1, (bits >> 10) & 31, bits & 1023];
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1024 + fraction) * 2 ** (exponent - 25);
}
