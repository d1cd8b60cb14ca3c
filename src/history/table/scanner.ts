import { parseCell } from '../cell.ts';
import { DecimalReader } from '../decimal.ts';
import { MISSING, NUMBER, TEXT } from '../records/record.ts';
import { decode } from '../sample.ts';
import type { Dialect } from './dialect.ts';

/** One row of a table as the scanner found it. The arrays are used again for the next row. */
export interface ScannedRow {
  /** Number of cells. */
  fields: number;
  /** {@link MISSING}, {@link NUMBER} or {@link TEXT} for each cell. */
  readonly kinds: Uint8Array;
  /** Values of the cells that are numbers. */
  readonly values: Float64Array;
  /** Line on which the row begins, from 1. */
  line: number;
  /** Text of a cell, without quotes. */
  text(field: number): string;
  /** Bytes of a cell. */
  length(field: number): number;
}

const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;
const TAB = 9;
const QUOTE = 34;
const COMMA = 44;
const POINT = 46;
/** A quotation that is not closed within this many bytes was never meant as one. */
const LONGEST_QUOTATION = 4096;

/**
 * Cuts bytes into rows and cells and reads the numbers where they stand: no string is made for a number, and none for a
 * row. Works on any chunks; a row longer than the limit is dropped and counted.
 */
export class RowScanner {
  readonly row: ScannedRow;
  readonly #delimiter: number;
  readonly #collapse: boolean;
  readonly #decimalComma: boolean;
  readonly #decimal: DecimalReader;
  readonly #maxRow: number;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  #buffer = new Uint8Array(0);
  #length = 0;
  #line = 1;
  #skipping = false;
  #final = false;
  /** Rows dropped for their length. */
  overlong = 0;
  /** Line of the first of them. */
  firstOverlong = 0;

  constructor(dialect: Dialect, options: { columns: number; lineBytes: number }) {
    const width = options.columns;
    this.#delimiter = dialect.delimiter.charCodeAt(0);
    this.#collapse = dialect.collapse;
    this.#decimalComma = dialect.decimalComma;
    this.#decimal = new DecimalReader(dialect.decimalComma ? COMMA : POINT);
    this.#maxRow = options.lineBytes;
    this.#starts = new Int32Array(width);
    this.#ends = new Int32Array(width);
    this.row = {
      fields: 0,
      kinds: new Uint8Array(width),
      values: new Float64Array(width),
      line: 0,
      text: (field) => this.#text(this.#starts[field] ?? 0, this.#ends[field] ?? 0),
      length: (field) => (this.#ends[field] ?? 0) - (this.#starts[field] ?? 0),
    };
  }

  /** Scans a chunk. `onRow` is called for each whole row that is not blank. */
  push(chunk: Uint8Array, onRow: (row: ScannedRow) => void): void {
    const waiting = this.#length > 0;
    this.#append(chunk);
    // A row that was not whole is not whole now either: scanning it again and again would take quadratic time.
    if (waiting && !this.#skipping && this.#length <= this.#maxRow && !chunk.includes(LINE_FEED) && !chunk.includes(RETURN)) return;
    this.#scan(false, onRow);
  }

  /** Scans what is left; returns whether the last line had no end. */
  finish(onRow: (row: ScannedRow) => void): boolean {
    let end = this.#length;
    while (end > 0 && this.#buffer[end - 1] === 0) end--;
    this.#length = end;
    this.#buffer[end] = LINE_FEED;
    const unended = end > 0 && !this.#skipping;
    this.#scan(true, onRow);
    return unended;
  }

  #append(chunk: Uint8Array): void {
    const needed = this.#length + chunk.length + 1;
    if (this.#buffer.length < needed) {
      const larger = new Uint8Array(Math.max(needed, 2 * this.#buffer.length));
      larger.set(this.#buffer.subarray(0, this.#length));
      this.#buffer = larger;
    }
    this.#buffer.set(chunk, this.#length);
    this.#length += chunk.length;
    // A row that ends only here is not whole yet: see #scan.
    this.#buffer[this.#length] = LINE_FEED;
  }

  #scan(final: boolean, onRow: (row: ScannedRow) => void): void {
    this.#final = final;
    const { row } = this;
    let at = this.#skipping ? this.#skipLine(0) : 0;
    while (at < this.#length) {
      row.line = this.#line;
      const next = this.#scanRow(at);
      if (next > this.#length && !final) break;
      if (row.fields > 1 || row.kinds[0] !== MISSING) onRow(row);
      at = next;
      this.#line++;
    }
    at = Math.min(at, this.#length);
    const left = this.#length - at;
    if (left > this.#maxRow && !final) {
      this.overlong++;
      this.firstOverlong ||= this.#line;
      this.#skipping = true;
      this.#length = 0;
      return;
    }
    this.#buffer.copyWithin(0, at, this.#length);
    this.#length = left;
  }

  /** The rest of a line that is too long, up to and including its end. */
  #skipLine(from: number): number {
    const end = this.#buffer.indexOf(LINE_FEED, from);
    if (end === -1 || end >= this.#length) return this.#length;
    this.#skipping = false;
    this.#line++;
    return end + 1;
  }

  /** Scans one row from `at` and returns where the next begins: beyond `#length` when this one's end was not found. */
  #scanRow(at: number): number {
    const { row } = this;
    const buffer = this.#buffer;
    const delimiter = this.#delimiter;
    let field = 0;
    let i = at;
    for (;;) {
      i = this.#scanCell(i, field++);
      let byte = buffer[i] ?? LINE_FEED;
      if (byte === delimiter && !this.#collapse) {
        i++;
        continue;
      }
      const returned = byte === RETURN;
      while (byte === RETURN) byte = buffer[++i] ?? LINE_FEED;
      if (byte !== LINE_FEED && !returned) continue;
      row.fields = Math.min(field, row.kinds.length);
      if (i >= this.#length) return this.#length + 1;
      return byte === LINE_FEED ? i + 1 : i;
    }
  }

  /** Reads the cell at `at` and returns where what ends it stands. */
  #scanCell(at: number, field: number): number {
    const { kinds, values } = this.row;
    const buffer = this.#buffer;
    const delimiter = this.#delimiter;
    const start = this.#afterSpace(at);
    const value = this.#decimal.read(buffer, start);
    const stop = this.#decimal.end;
    const end = this.#afterSpace(stop);
    const byte = buffer[end];
    const ended = byte === delimiter || byte === LINE_FEED || byte === RETURN || (this.#collapse && end > stop);
    if (!ended) return this.#scanText(start, field);
    if (field < kinds.length) {
      kinds[field] = stop === start ? MISSING : NUMBER;
      values[field] = value;
      this.#starts[field] = start;
      this.#ends[field] = stop;
    }
    return end;
  }

  #afterSpace(at: number): number {
    let i = at;
    while (this.#buffer[i] === SPACE || (this.#buffer[i] === TAB && this.#delimiter !== TAB)) i++;
    return i;
  }

  /** A cell that is not a plain decimal: text, or a number in another notation. */
  #scanText(start: number, field: number): number {
    const { kinds, values } = this.row;
    const end = this.#endOfText(start);
    if (field < kinds.length) {
      const cell = parseCell(this.#text(start, end), this.#decimalComma);
      kinds[field] = typeof cell === 'number' ? NUMBER : cell === 'missing' ? MISSING : TEXT;
      values[field] = typeof cell === 'number' ? cell : 0;
      this.#starts[field] = start;
      this.#ends[field] = end;
    }
    return this.#collapse ? this.#afterSpace(end) : end;
  }

  /** Where a cell that is not a plain number ends; `#length` or more for a quotation that does not. */
  #endOfText(start: number): number {
    const buffer = this.#buffer;
    let i = start;
    if (buffer[i] === QUOTE) {
      const after = this.#endOfQuotation(i + 1);
      if (after === undefined) return this.#length;
      i = after;
    }
    for (; i < this.#length; i++) {
      const byte = buffer[i] ?? LINE_FEED;
      if (byte === this.#delimiter || byte === LINE_FEED || byte === RETURN) break;
      if (this.#collapse && (byte === SPACE || byte === TAB)) break;
    }
    return i;
  }

  /**
   * Where a quotation's text ends, after its closing quote. One that is not closed within reason was never meant as one: its
   * first quote is an ordinary character. Undefined while that cannot be told yet.
   */
  #endOfQuotation(from: number): number | undefined {
    const buffer = this.#buffer;
    const limit = Math.min(this.#length, from + LONGEST_QUOTATION);
    for (let i = from; i < limit; i++) {
      if (buffer[i] !== QUOTE) continue;
      if (buffer[i + 1] !== QUOTE) return i + 1;
      i++;
    }
    return limit < this.#length || this.#final ? from : undefined;
  }

  #text(start: number, end: number): string {
    const text = decode(this.#buffer.subarray(start, end)).trim();
    return text.startsWith('"') && text.endsWith('"') && text.length > 1 ? text.slice(1, -1).replaceAll('""', '"') : text;
  }
}
