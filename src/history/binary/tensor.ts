import { NUMBERS, type NumberKind } from './numbers.ts';
import { BYTES, Fields, VARINT, varintAt } from './wire.ts';

/** TensorFlow's `DataType` numbers that can hold a scalar metric: how they lie in memory, and the field of a `TensorProto` that lists them. */
const TYPES: ReadonlyMap<number, readonly [kind: NumberKind, field: number]> = new Map([
  [1, ['f4', 5]],
  [2, ['f8', 6]],
  [3, ['i4', 7]],
  [4, ['u1', 7]],
  [5, ['i2', 7]],
  [6, ['i1', 7]],
  [9, ['i8', 10]],
  [14, ['b2', 13]],
  [17, ['u2', 7]],
  [19, ['f2', 13]],
  [22, ['u4', 16]],
  [23, ['u8', 17]],
]);

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
  const [kind, listed] = TYPES.get(type) ?? [];
  if (elements !== 1 || kind === undefined) return undefined;
  if (content !== undefined && content[1] > content[0]) return rawValue(view, kind, ...content);
  return typed === undefined || typed[0] !== listed ? undefined : typedValue(view, kind, typed);
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
function rawValue(view: DataView, kind: NumberKind, start: number, end: number): number | undefined {
  return end - start === Number(kind.slice(1)) ? NUMBERS[kind](view, start, true) : undefined;
}

const word = new DataView(new ArrayBuffer(8));

/** One value of a repeated field, packed or not: floats as they are, everything else as varints. */
function typedValue(
  view: DataView,
  kind: NumberKind,
  [, wire, start, end]: readonly [number, number, number, number],
): number | undefined {
  if (kind === 'f4' || kind === 'f8') return wire === VARINT ? undefined : rawValue(view, kind, start, end);
  if ((wire !== VARINT && wire !== BYTES) || end === start || !isOneVarint(view, start, end)) return undefined;
  word.setBigInt64(0, varintAt(view, start, end), true);
  return NUMBERS[kind](word, 0, true);
}

function isOneVarint(view: DataView, start: number, end: number): boolean {
  for (let i = start; i < end - 1; i++) if (view.getUint8(i) < 128) return false;
  return view.getUint8(end - 1) < 128;
}
