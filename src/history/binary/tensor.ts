import { BYTES, FIXED32, FIXED64, Fields, int64At, VARINT } from './wire.ts';

/** TensorFlow's `DataType` numbers that can hold a scalar metric. */
const FLOAT = 1;
const DOUBLE = 2;
const INT32 = 3;
const UINT8 = 4;
const INT16 = 5;
const INT8 = 6;
const INT64 = 9;
const BFLOAT16 = 14;
const UINT16 = 17;
const HALF = 19;
const UINT32 = 22;
const UINT64 = 23;

/**
 * The single number in a `TensorProto`, or undefined when it holds none or more than one. Rank 0 and shape [1], as raw
 * `tensor_content` or as one typed value; every integer and float type.
 */
export function scalarOfTensor(view: DataView, start: number, end: number): number | undefined {
  const fields = new Fields(view, start, end);
  let type = 0;
  let elements = 1;
  let content: readonly [number, number] | undefined;
  let typed: readonly [field: number, wire: number, start: number, end: number] | undefined;
  while (fields.next()) {
    if (fields.field === 1 && fields.type === VARINT) type = fields.value;
    else if (fields.field === 2 && fields.type === BYTES) elements = elementsOf(view, fields.start, fields.end);
    else if (fields.field === 4 && fields.type === BYTES) content = [fields.start, fields.end];
    else if (fields.field >= 5) typed = [fields.field, fields.type, fields.start, fields.end];
  }
  if (elements !== 1) return undefined;
  if (content !== undefined && content[1] > content[0]) return rawValue(view, type, content[0], content[1]);
  return typed === undefined ? undefined : typedValue(view, type, typed);
}

/** Product of a `TensorShapeProto`'s sizes, where at most one dimension is allowed; NaN for anything else. */
function elementsOf(view: DataView, start: number, end: number): number {
  const shape = new Fields(view, start, end);
  let elements = 1;
  let rank = 0;
  while (shape.next()) {
    if (shape.field === 3 && shape.type === VARINT && shape.value !== 0) return Number.NaN;
    if (shape.field !== 2 || shape.type !== BYTES) continue;
    const dimension = new Fields(view, shape.start, shape.end);
    let size = 0;
    while (dimension.next()) if (dimension.field === 1 && dimension.type === VARINT) size = dimension.value;
    elements *= size;
    rank++;
  }
  return rank > 1 ? Number.NaN : elements;
}

/** Little-endian bytes of exactly one element. */
function rawValue(view: DataView, type: number, start: number, end: number): number | undefined {
  const length = end - start;
  if (length === 8) {
    if (type === DOUBLE) return view.getFloat64(start, true);
    if (type === INT64) return Number(view.getBigInt64(start, true));
    if (type === UINT64) return Number(view.getBigUint64(start, true));
  } else if (length === 4) {
    if (type === FLOAT) return view.getFloat32(start, true);
    if (type === INT32) return view.getInt32(start, true);
    if (type === UINT32) return view.getUint32(start, true);
  } else if (length === 2) {
    if (type === HALF) return halfFloat(view.getUint16(start, true));
    if (type === BFLOAT16) return bfloat16(view.getUint16(start, true));
    if (type === INT16) return view.getInt16(start, true);
    if (type === UINT16) return view.getUint16(start, true);
  } else if (length === 1) {
    if (type === INT8) return view.getInt8(start);
    if (type === UINT8) return view.getUint8(start);
  }
  return undefined;
}

/** One value of a repeated field, packed or not: float_val 5, double_val 6, int_val 7, int64_val 10, half_val 13, uint32_val 16, uint64_val 17. */
function typedValue(
  view: DataView,
  type: number,
  [field, wire, start, end]: readonly [number, number, number, number],
): number | undefined {
  const length = end - start;
  if (field === 5 && type === FLOAT && (wire === FIXED32 || wire === BYTES))
    return length === 4 ? view.getFloat32(start, true) : undefined;
  if (field === 6 && type === DOUBLE && (wire === FIXED64 || wire === BYTES))
    return length === 8 ? view.getFloat64(start, true) : undefined;
  if ((wire !== VARINT && wire !== BYTES) || length === 0 || !isOneVarint(view, start, end)) return undefined;
  const value = int64At(view, start, end);
  if (field === 7 && (type === INT32 || type === INT16 || type === INT8 || type === UINT8 || type === UINT16)) return value;
  if (field === 10 && type === INT64) return value;
  if (field === 13 && type === HALF) return halfFloat(value & 0xffff);
  if (field === 13 && type === BFLOAT16) return bfloat16(value & 0xffff);
  if (field === 16 && type === UINT32) return value >>> 0;
  if (field === 17 && type === UINT64) return value < 0 ? value + 2 ** 64 : value;
  return undefined;
}

function isOneVarint(view: DataView, start: number, end: number): boolean {
  for (let i = start; i < end - 1; i++) if (view.getUint8(i) < 128) return false;
  return view.getUint8(end - 1) < 128;
}

/** IEEE 754 binary16: 1 sign, 5 exponent, 10 fraction bits. */
function halfFloat(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  return sign * (1024 + fraction) * 2 ** (exponent - 25);
}

const word = new DataView(new ArrayBuffer(4));

/** The upper half of a binary32. */
function bfloat16(bits: number): number {
  word.setUint32(0, (bits << 16) >>> 0);
  return word.getFloat32(0);
}
