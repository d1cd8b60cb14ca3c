import { type Defect, DefectError } from '../../source/defect.ts';

/**
 * What SQLite reads by itself when it opens a file, before a query is asked. MLflow has 220 entries of 37 KB; 200 KB of UNIQUE take seconds,
 * and four times as many sixteen times as long.
 */
const MOST_ENTRIES = 10_000;
const MOST_BYTES = 128 * 1024;

const FILE_HEADER = 100;
const TABLE_INTERIOR = 5;
const TABLE_LEAF = 13;
const INDEX_PAGES: readonly number[] = [2, 10];

/** SQLite would not come to an end with the file, or not soon. */
class EndlessError extends DefectError {}

/**
 * Why SQLite must not open a file; undefined: it may. It reads the schema and the statistics to their ends when it opens a file, and
 * nothing stops it: where pages of theirs lie in each other, a few thousand bytes pretend to more rows than anybody can wait for.
 */
export function schemaProblem(bytes: Uint8Array): Defect | undefined {
  const pages = Pages.of(bytes);
  if (pages === undefined) return undefined;
  try {
    for (const record of pages.records(1)) {
      const text = new TextDecoder('latin1').decode(record).replaceAll('\0', '');
      // Whatever its name or its text is: no other table is read at once.
      if (/sqlite_stat/i.test(text)) for (const _ of pages.records(rootIn(record)));
    }
    return undefined;
  } catch (error) {
    if (error instanceof EndlessError) return error.defect;
    throw error;
  }
}

/** The pages of a file as far as tables are concerned (https://www.sqlite.org/fileformat2.html). */
class Pages {
  readonly #view: DataView;
  readonly #size: number;
  /** Bytes of a page without those that are reserved. */
  readonly #usable: number;

  private constructor(view: DataView, size: number, usable: number) {
    this.#view = view;
    this.#size = size;
    this.#usable = usable;
  }

  /** Undefined for a size of pages that SQLite itself refuses. */
  static of(bytes: Uint8Array): Pages | undefined {
    if (bytes.length < FILE_HEADER) return undefined;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const declared = view.getUint16(16);
    const size = declared === 1 ? 65_536 : declared;
    const usable = size - view.getUint8(20);
    return size < 512 || (size & (size - 1)) !== 0 || usable < 480 ? undefined : new Pages(view, size, usable);
  }

  /** The rows of a table as they are stored. A page that is none, or lies outside, is one at which SQLite stops. */
  *records(root: number): Generator<Uint8Array> {
    const seen = new Set<number>();
    const open = [root];
    let bytes = 0;
    let count = 0;
    for (let page = open.pop(); page !== undefined; page = open.pop()) {
      if (seen.has(page)) throw new EndlessError({ code: 'repeated-page', page });
      seen.add(page);
      const start = (page - 1) * this.#size;
      if (page === 0 || start >= this.#view.byteLength) continue;
      const header = start + (page === 1 ? FILE_HEADER : 0);
      const type = this.#byte(header);
      if (INDEX_PAGES.includes(type)) throw new EndlessError({ code: 'odd-schema' });
      if (type === TABLE_INTERIOR)
        open.push(this.#number(header + 8), ...this.#cells(start, header + 12, header).map((at) => this.#number(at)));
      if (type !== TABLE_LEAF) continue;
      for (const cell of this.#cells(start, header + 8, header)) {
        const [length, at] = this.#varint(cell);
        bytes += length;
        if (++count > MOST_ENTRIES || bytes > MOST_BYTES)
          throw new EndlessError({ code: 'long-schema', entries: MOST_ENTRIES, bytes: MOST_BYTES });
        yield this.#payload(this.#varint(at)[1], length);
      }
    }
  }

  /** Where the cells of a page begin. */
  #cells(start: number, pointers: number, header: number): number[] {
    const count = Math.min(this.#short(header + 3), Math.floor(this.#size / 2));
    return Array.from({ length: count }, (_, i) => start + (this.#short(pointers + 2 * i) % this.#size));
  }

  /** A record, with the part that overflows to other pages. */
  #payload(at: number, length: number): Uint8Array {
    const record = new Uint8Array(length);
    const local = this.#localPart(length);
    this.#copy(at, record, 0, local);
    let next = this.#number(at + local);
    for (let done = local; done < length && next > 0; done += this.#usable - 4) {
      const start = (next - 1) * this.#size;
      this.#copy(start + 4, record, done, Math.min(length - done, this.#usable - 4));
      next = this.#number(start);
    }
    return record;
  }

  #localPart(length: number): number {
    const most = this.#usable - 35;
    if (length <= most) return length;
    const least = Math.floor(((this.#usable - 12) * 32) / 255) - 23;
    const part = least + ((length - least) % (this.#usable - 4));
    return part <= most ? part : least;
  }

  #copy(from: number, to: Uint8Array, at: number, length: number): void {
    for (let i = 0; i < length; i++) to[at + i] = this.#byte(from + i);
  }

  /** What lies behind the end of the file is zero, as it is to SQLite. */
  #byte(at: number): number {
    return at < this.#view.byteLength ? this.#view.getUint8(at) : 0;
  }

  #short(at: number): number {
    return this.#byte(at) * 256 + this.#byte(at + 1);
  }

  #number(at: number): number {
    return this.#short(at) * 65_536 + this.#short(at + 2);
  }

  #varint(at: number): [value: number, end: number] {
    return varint((i) => this.#byte(i), at);
  }
}

/** A number of up to nine bytes, and where it ends. */
function varint(byteAt: (at: number) => number, at: number): [value: number, end: number] {
  let value = 0;
  for (let i = at; i < at + 8; i++) {
    value = value * 128 + (byteAt(i) & 127);
    if (byteAt(i) < 128) return [value, i + 1];
  }
  return [value * 256 + byteAt(at + 8), at + 9];
}

/** Bytes of the types of numbers. */
const NUMBERS: readonly number[] = [0, 1, 2, 3, 4, 6, 8, 8];

/** The first page of a table: the fourth column of a row of the schema. */
function rootIn(record: Uint8Array): number {
  const byteAt = (at: number) => record[at] ?? 0;
  let [start, at] = varint(byteAt, 0);
  for (let column = 0; ; column++) {
    const [type, end] = varint(byteAt, at);
    at = end;
    const length = type >= 12 ? Math.floor((type - 12) / 2) : (NUMBERS[type] ?? 0);
    if (column < 3) {
      start += length;
      continue;
    }
    if (type > 6) throw new EndlessError({ code: 'odd-schema' });
    return record.subarray(start, start + length).reduce((value, byte) => value * 256 + byte, 0);
  }
}
