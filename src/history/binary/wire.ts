import type { OnRecord } from './framed.ts';

/**
 * Reading of the protobuf wire format over a view, without a schema and without trust: every length is checked against
 * the end that the caller gives. A message that does not hold together throws {@link WireError}.
 */
export class WireError extends Error {
  override readonly name = 'WireError';
}

/** Takes a record by decoding it, and tells whether it holds together. */
export function whereSound(decode: (view: DataView, start: number, end: number) => void): OnRecord {
  return (view, start, end) => {
    try {
      decode(view, start, end);
      return true;
    } catch (error) {
      if (error instanceof WireError) return false;
      throw error;
    }
  };
}

export const VARINT = 0;
export const FIXED64 = 1;
export const BYTES = 2;
export const FIXED32 = 5;

/**
 * Walks the fields of one message: `next()` until it returns false, then the field is described by `field`, `type`,
 * `start` and `end` (the bytes of its value; for a varint also `value`). One object walks any number of messages.
 */
export class Fields {
  field = 0;
  type = 0;
  /** Value of a varint, as an unsigned number; exact below 2^53. */
  value = 0;
  start = 0;
  end = 0;
  #view: DataView;
  #at = 0;
  #limit = 0;

  constructor(view: DataView, start: number, end: number) {
    this.#view = view;
    this.reset(view, start, end);
  }

  reset(view: DataView, start: number, end: number): void {
    if (start < 0 || end > view.byteLength || start > end) throw new WireError('a message goes past its end');
    this.#view = view;
    this.#at = start;
    this.#limit = end;
  }

  next(): boolean {
    if (this.#at >= this.#limit) return false;
    const key = this.#varint();
    this.type = key & 7;
    this.field = Math.floor(key / 8);
    if (this.field === 0) throw new WireError('a field has number 0');
    this.start = this.#at;
    this.#skipValue();
    this.end = this.#at;
    return true;
  }

  #skipValue(): void {
    if (this.type === VARINT) {
      this.value = this.#varint();
      return;
    }
    const length = this.type === BYTES ? this.#varint() : this.type === FIXED64 ? 8 : this.type === FIXED32 ? 4 : undefined;
    if (length === undefined) throw new WireError(`a field has wire type ${this.type}`);
    if (this.type === BYTES) this.start = this.#at;
    if (length > this.#limit - this.#at) throw new WireError('a field goes past the end of its message');
    this.#at += length;
  }

  #varint(): number {
    let value = 0;
    for (let shift = 0; shift < 70; shift += 7) {
      if (this.#at >= this.#limit) throw new WireError('a number is cut off');
      const byte = this.#view.getUint8(this.#at++);
      value += shift < 28 ? (byte & 127) << shift : (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
    throw new WireError('a number has more than ten bytes');
  }
}

/** An exact signed value of a varint's bytes: needed where the unsigned number lost its low digits, as for -1. */
export function int64At(view: DataView, start: number, end: number): number {
  return Number(BigInt.asIntN(64, varintAt(view, start, end)));
}

export function varintAt(view: DataView, start: number, end: number): bigint {
  let value = 0n;
  for (let i = start, shift = 0n; i < end; i++, shift += 7n) value |= BigInt(view.getUint8(i) & 127) << shift;
  return value;
}

const utf8 = new TextDecoder();

export function textAt(view: DataView, start: number, end: number): string {
  return utf8.decode(new Uint8Array(view.buffer, view.byteOffset + start, end - start));
}
