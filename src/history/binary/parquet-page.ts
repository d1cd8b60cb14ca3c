import type { DataPageHeader, DataPageHeaderV2, PageHeader } from 'hyparquet/src/types.js';
import { viewOf } from '../../source/sources.ts';
import type { Json } from '../json/values.ts';
import { NUMBERS, type NumberKind } from './numbers.ts';
import { textAt } from './wire.ts';

/** A page that is not what its head says, or is laid out in a way that is not read here. */
export class PageError extends Error {
  override readonly name = 'PageError';
}

/** Unpacks to exactly so many bytes. */
export type UnpackPage = (packed: Uint8Array, length: number) => Promise<Uint8Array>;

/** What is known of a column before its pages are read. */
export interface PageColumn {
  readonly type: string;
  /** Whether a value may be missing. */
  readonly isOptional: boolean;
  readonly unpack: UnpackPage;
}

/** The values of one column, page by page. Counts in a page are never believed beyond its bytes and the rows that there are. */
export class PageReader {
  readonly #column: PageColumn;
  #dictionary: readonly Json[] = [];

  constructor(column: PageColumn) {
    this.#column = column;
  }

  /** Values of a page of values; none of a page of the dictionary. */
  async take(head: PageHeader, packed: Uint8Array): Promise<readonly Json[]> {
    const { type, unpack } = this.#column;
    if (head.type === 'DICTIONARY_PAGE') {
      const view = viewOf(await unpack(packed, head.uncompressed_page_size));
      this.#dictionary = plainValues(view, 0, type, head.dictionary_page_header?.num_values ?? 0);
      return [];
    }
    if (head.data_page_header !== undefined)
      return this.#first(head.data_page_header, await unpack(packed, head.uncompressed_page_size));
    if (head.data_page_header_v2 !== undefined) return this.#second(head.data_page_header_v2, head.uncompressed_page_size, packed);
    throw new PageError();
  }

  #first({ num_values, encoding }: DataPageHeader, bytes: Uint8Array): readonly Json[] {
    const view = viewOf(bytes);
    if (!this.#column.isOptional) return this.#values(view, 0, encoding, num_values, undefined);
    const length = view.getUint32(0, true);
    const isThere = runsIn(view, 4, 4 + length, 1, num_values);
    return this.#values(view, 4 + length, encoding, num_values, isThere);
  }

  async #second(head: DataPageHeaderV2, length: number, packed: Uint8Array): Promise<readonly Json[]> {
    const before = head.repetition_levels_byte_length + head.definition_levels_byte_length;
    if (!(before >= 0 && before <= packed.length)) throw new PageError();
    const levels = viewOf(packed.subarray(0, before));
    const isThere = this.#column.isOptional
      ? runsIn(levels, head.repetition_levels_byte_length, before, 1, head.num_values)
      : undefined;
    const rest = packed.subarray(before);
    const bytes = head.is_compressed && rest.length > 0 ? await this.#column.unpack(rest, length - before) : rest;
    return this.#values(viewOf(bytes), 0, head.encoding, head.num_values, isThere);
  }

  /** `isThere`: 1 for a value that is there; undefined where all are. */
  #values(view: DataView, at: number, encoding: string, count: number, isThere: Uint32Array | undefined): readonly Json[] {
    const filled = isThere === undefined ? count : isThere.reduce((sum, one) => sum + one, 0);
    const values =
      encoding === 'PLAIN' ? plainValues(view, at, this.#column.type, filled) : this.#named(view, at, encoding, filled);
    if (isThere === undefined) return values;
    let next = 0;
    return Array.from(isThere, (one) => (one === 1 ? (values[next++] ?? null) : null));
  }

  #named(view: DataView, at: number, encoding: string, count: number): readonly Json[] {
    if (encoding !== 'RLE_DICTIONARY' && encoding !== 'PLAIN_DICTIONARY') throw new PageError();
    if (count === 0) return [];
    const places = runsIn(view, at + 1, view.byteLength, view.getUint8(at), count);
    return Array.from(places, (place) => this.#dictionary[place] ?? null);
  }
}

const KINDS: ReadonlyMap<string, NumberKind> = new Map([
  ['INT32', 'i4'],
  ['INT64', 'i8'],
  ['FLOAT', 'f4'],
]);

function plainValues(view: DataView, at: number, type: string, count: number): readonly Json[] {
  if (type === 'BYTE_ARRAY') return textsIn(view, at, count);
  const kind = KINDS.get(type) ?? 'f8';
  const size = Number(kind.slice(1));
  if (count * size > view.byteLength - at) throw new PageError();
  return Array.from({ length: count }, (_, i) => NUMBERS[kind](view, at + i * size, true));
}

function textsIn(view: DataView, from: number, count: number): readonly string[] {
  if (4 * count > view.byteLength - from) throw new PageError();
  let at = from;
  return Array.from({ length: count }, () => {
    const length = view.getUint32(at, true);
    if (length > view.byteLength - at - 4) throw new PageError();
    const text = textAt(view, at + 4, at + 4 + Math.min(length, 200));
    at += 4 + length;
    return text;
  });
}

/** Whole numbers in runs, packed or repeated (https://parquet.apache.org/docs/file-format/data-pages/encodings/#RLE), `count` of them. */
function runsIn(view: DataView, from: number, to: number, width: number, count: number): Uint32Array {
  const values = new Uint32Array(count);
  if (width > 32 || to > view.byteLength) throw new PageError();
  const bytes = Math.ceil(width / 8);
  let at = from;
  for (let seen = 0; seen < count; ) {
    let head = 0;
    for (let shift = 0, byte = 128; byte >= 128; shift += 7) {
      if (at >= to || shift > 28) throw new PageError();
      byte = view.getUint8(at++);
      head += (byte & 127) * 2 ** shift;
    }
    const isPacked = head % 2 === 1;
    const length = Math.floor(head / 2) * (isPacked ? 8 : 1);
    const end = at + (isPacked ? Math.ceil((length * width) / 8) : bytes);
    if (!isPacked && end > to) throw new PageError();
    const kept = Math.min(length, count - seen);
    if (isPacked) unpackBits(view, at, Math.min(end, to), width, values.subarray(seen, seen + kept));
    else values.fill(littleEndian(view, at, bytes), seen, seen + kept);
    seen += kept;
    at = end;
  }
  return values;
}

function littleEndian(view: DataView, at: number, bytes: number): number {
  let value = 0;
  for (let i = 0; i < bytes; i++) value += view.getUint8(at + i) * 256 ** i;
  return value;
}

/** Least significant bit first. */
function unpackBits(view: DataView, from: number, to: number, width: number, values: Uint32Array): void {
  for (let i = 0; i < values.length; i++) {
    let value = 0;
    for (let bit = 0; bit < width; bit++) {
      const place = i * width + bit;
      const at = from + (place >> 3);
      if (at >= to) throw new PageError();
      value += ((view.getUint8(at) >> (place & 7)) & 1) * 2 ** bit;
    }
    values[i] = value;
  }
}
