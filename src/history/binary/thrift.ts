/** Types of Thrift's compact protocol (https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md). */
const [STOP, TRUE, FALSE, BYTE, I16, I32, I64, DOUBLE, BINARY, LIST, STRUCT] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 12] as const;
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
export function endOfStruct(view: DataView, at: number): number {
  const walk = new Walk(view, at);
  walk.struct(0);
  return walk.at;
}

class Walk {
  readonly #view: DataView;
  at: number;
  #elements: number;

  constructor(view: DataView, at: number) {
    this.#view = view;
    this.at = at;
    this.#elements = view.byteLength - at;
  }

  struct(depth: number): void {
    if (depth > DEEPEST) throw new ThriftError();
    for (;;) {
      const head = this.#byte();
      if ((head & 15) === STOP) return;
      if (head >> 4 === 0) this.#varint();
      this.#element(head & 15, depth);
    }
  }

  #element(type: number, depth: number): void {
    if (type === TRUE || type === FALSE) return;
    if (type === BYTE) this.#skip(1);
    else if (type === I16 || type === I32 || type === I64) this.#varint();
    else if (type === DOUBLE) this.#skip(8);
    else if (type === BINARY) this.#skip(this.#varint());
    else if (type === STRUCT) this.struct(depth + 1);
    else if (type === LIST) this.#list(depth + 1);
    else throw new ThriftError();
  }

  #list(depth: number): void {
    if (depth > DEEPEST) throw new ThriftError();
    const head = this.#byte();
    const size = head >> 4 === 15 ? this.#varint() : head >> 4;
    this.#elements -= size;
    if (this.#elements < 0) throw new ThriftError();
    const type = head & 15;
    for (let i = 0; i < size; i++) this.#element(type === TRUE || type === FALSE ? BYTE : type, depth);
  }

  #byte(): number {
    if (this.at >= this.#view.byteLength) throw new ThriftError();
    return this.#view.getUint8(this.at++);
  }

  #varint(): number {
    let value = 0;
    for (let shift = 0; shift < 70; shift += 7) {
      const byte = this.#byte();
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
    throw new ThriftError();
  }

  #skip(bytes: number): void {
    if (bytes > this.#view.byteLength - this.at) throw new ThriftError();
    this.at += bytes;
  }
}
