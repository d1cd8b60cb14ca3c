/** Types of Thrift's compact protocol (https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md). */
const [STOP, FALSE, BYTE, I16, I64, DOUBLE, BINARY, LIST, STRUCT] = [0, 2, 3, 4, 6, 7, 8, 9, 12] as const;
/** Deeper than any structure of Parquet. */
const DEEPEST = 32;

/** A structure that does not hold together, or says that it has more elements than it has bytes. */
export class ThriftError extends Error {
  override readonly name = 'ThriftError';
}

/**
 * Walks a structure without building it, so that who builds it need not trust it: nothing in it goes past the end, and all lists together
 * have no more elements than there are bytes. Returns where it ends.
 */
export function endOfStruct(view: DataView, start: number): number {
  let at = start;
  let elements = view.byteLength - at;
  const skip = (bytes: number): void => {
    at += bytes;
    if (at > view.byteLength) throw new ThriftError();
  };
  const byte = (): number => {
    skip(1);
    return view.getUint8(at - 1);
  };
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; shift < 70; shift += 7) {
      const next = byte();
      value += (next & 127) * 2 ** shift;
      if (next < 128) return value;
    }
    throw new ThriftError();
  };
  const element = (type: number, depth: number): void => {
    if (depth > DEEPEST) throw new ThriftError();
    if (type === BYTE) skip(1);
    else if (type >= I16 && type <= I64) varint();
    else if (type === DOUBLE) skip(8);
    else if (type === BINARY) skip(varint());
    else if (type === LIST) {
      const head = byte();
      const size = head >> 4 === 15 ? varint() : head >> 4;
      elements -= size;
      if (elements < 0) throw new ThriftError();
      // In a list a truth value is a byte; in a structure its type says it.
      const inside = head & 15;
      for (let i = 0; i < size; i++) element(inside > STOP && inside <= FALSE ? BYTE : inside, depth + 1);
    } else if (type === STRUCT) {
      for (let head = byte(); (head & 15) !== STOP; head = byte()) {
        if (head >> 4 === 0) varint();
        element(head & 15, depth + 1);
      }
    } else if (type === STOP || type > FALSE) throw new ThriftError();
  };
  element(STRUCT, 0);
  return at;
}
