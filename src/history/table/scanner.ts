import { parseCell } from '../cell.ts';
import { decode } from '../sample.ts';
import { EXACT_DIGITS, EXACT_POWERS, MAX_EXACT_POWER, quotient } from './decimal.ts';
import type { Dialect } from './dialect.ts';

export const MISSING = 0;
export const NUMBER = 1;
export const TEXT = 2;

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
}

const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;
const TAB = 9;
const QUOTE = 34;
const ZERO = 48;
/** A quotation that runs over a line end beyond this many bytes was never closed. */
const LONGEST_QUOTATION = 4096;

/**
 * Cuts bytes into rows and cells and reads the numbers where they stand: no string is made for a number, and none for a
 * row. Works on any chunks; a row longer than the limit is dropped and counted.
 */
export class RowScanner {
  readonly row: ScannedRow;
  readonly #delimiter: number;
  readonly #collapse: boolean;
  readonly #point: number;
  readonly #maxRow: number;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  #buffer = new Uint8Array(0);
  #length = 0;
  #line = 1;
  #skipping = false;
  /** Rows dropped for their length. */
  overlong = 0;
  /** Line of the first of them. */
  firstOverlong = 0;

  constructor(dialect: Dialect, options: { columns: number; lineBytes: number }) {
    const width = options.columns;
    this.#delimiter = dialect.delimiter.charCodeAt(0);
    this.#collapse = dialect.collapse;
    this.#point = dialect.decimalComma ? 44 : 46;
    this.#maxRow = options.lineBytes;
    this.#starts = new Int32Array(width);
    this.#ends = new Int32Array(width);
    this.row = {
      fields: 0,
      kinds: new Uint8Array(width),
      values: new Float64Array(width),
      line: 0,
      text: (field) => this.#text(this.#starts[field] ?? 0, this.#ends[field] ?? 0),
    };
  }

  /** Scans a chunk. `onRow` is called for each whole row that is not blank. */
  push(chunk: Uint8Array, onRow: (row: ScannedRow) => void): void {
    this.#append(chunk);
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
    const { kinds, values } = row;
    const width = kinds.length;
    const buffer = this.#buffer;
    const delimiter = this.#delimiter;
    let field = 0;
    let i = at;
    for (;;) {
      let byte = buffer[i] ?? LINE_FEED;
      while (byte === SPACE || (byte === TAB && delimiter !== TAB)) byte = buffer[++i] ?? LINE_FEED;
      const start = i;
      // --- a number, digit by digit -------------------------------------------------------------------------------
      const negative = byte === 45;
      if (negative || byte === 43) byte = buffer[++i] ?? LINE_FEED;
      const digits = i;
      let high = 0;
      let digit = byte - ZERO;
      while (digit >= 0 && digit <= 9) {
        high = high * 10 + digit;
        digit = (buffer[++i] ?? LINE_FEED) - ZERO;
      }
      let count = i - digits;
      let low = 0;
      let lowDigits = 0;
      let scale = 0;
      if (digit + ZERO === this.#point && count <= EXACT_DIGITS) {
        const fraction = ++i;
        const exact = i + EXACT_DIGITS - count;
        digit = (buffer[i] ?? LINE_FEED) - ZERO;
        while (digit >= 0 && digit <= 9 && i < exact) {
          high = high * 10 + digit;
          digit = (buffer[++i] ?? LINE_FEED) - ZERO;
        }
        const rest = i;
        while (digit >= 0 && digit <= 9) {
          low = low * 10 + digit;
          digit = (buffer[++i] ?? LINE_FEED) - ZERO;
        }
        lowDigits = i - rest;
        scale = i - fraction;
        count += scale;
      }
      byte = digit + ZERO;
      if (count > 0 && (byte === 101 || byte === 69)) {
        const sign = buffer[i + 1] ?? 0;
        let e = sign === 45 || sign === 43 ? i + 2 : i + 1;
        const first = e;
        let exponent = 0;
        digit = (buffer[e] ?? 0) - ZERO;
        while (digit >= 0 && digit <= 9 && e - first < 4) {
          exponent = exponent * 10 + digit;
          digit = (buffer[++e] ?? 0) - ZERO;
        }
        if (e > first) {
          scale += sign === 45 ? exponent : -exponent;
          i = e;
          byte = buffer[i] ?? LINE_FEED;
        }
      }
      // --- what ends it -------------------------------------------------------------------------------------------
      const stop = i;
      while (byte === SPACE || (byte === TAB && delimiter !== TAB)) byte = buffer[++i] ?? LINE_FEED;
      const spaced = this.#collapse && i > stop;
      let kind = NUMBER;
      let value = 0;
      const ended = byte === delimiter || byte === LINE_FEED || byte === RETURN || spaced;
      if (ended && (count > 0 || stop === start)) {
        if (count === 0) kind = MISSING;
        else {
          value = Number.NaN;
          if (lowDigits === 0 && count <= EXACT_DIGITS) {
            if (scale >= 0 && scale <= MAX_EXACT_POWER) value = high / (EXACT_POWERS[scale] ?? 1);
            else if (scale < 0 && scale >= -MAX_EXACT_POWER) value = high * (EXACT_POWERS[-scale] ?? 1);
          } else if (lowDigits > 0 && lowDigits <= EXACT_DIGITS && scale >= 0 && scale <= MAX_EXACT_POWER) {
            value = quotient(high, low, lowDigits, scale);
          }
          if (Number.isNaN(value)) value = this.#slowNumber(digits, stop);
          if (negative) value = -value;
        }
      } else {
        i = this.#endOfText(start);
        byte = buffer[i] ?? LINE_FEED;
        const cell = parseCell(this.#text(start, i), this.#point === 44);
        if (typeof cell === 'number') value = cell;
        else kind = cell === 'missing' ? MISSING : TEXT;
        if (this.#collapse) while (byte === SPACE || byte === TAB) byte = buffer[++i] ?? LINE_FEED;
      }
      if (field < width) {
        kinds[field] = kind;
        values[field] = value;
        this.#starts[field] = start;
        this.#ends[field] = kind === TEXT ? Math.max(i, stop) : stop;
        field++;
      }
      // --- on to the next cell or row -----------------------------------------------------------------------------
      if (byte === delimiter && !this.#collapse) {
        i++;
        continue;
      }
      const returned = byte === RETURN;
      while (byte === RETURN) byte = buffer[++i] ?? LINE_FEED;
      if (byte === LINE_FEED || returned) {
        row.fields = field;
        if (i >= this.#length) return this.#length + 1;
        return byte === LINE_FEED ? i + 1 : i;
      }
    }
  }

  /** Digits that are too many or too small for the fast ways. */
  #slowNumber(start: number, end: number): number {
    const text = this.#text(start, end);
    return Number(this.#point === 44 ? text.replace(',', '.') : text);
  }

  /** Where a cell that is not a plain number ends; `#length` or more for a quotation that does not. */
  #endOfText(start: number): number {
    const buffer = this.#buffer;
    let i = start;
    if (buffer[i] === QUOTE) {
      for (i++; i < this.#length; i++) {
        if (buffer[i] === LINE_FEED && i - start > LONGEST_QUOTATION) break;
        if (buffer[i] !== QUOTE) continue;
        if (buffer[i + 1] === QUOTE) i++;
        else {
          i++;
          break;
        }
      }
    }
    for (; i < this.#length; i++) {
      const byte = buffer[i] ?? LINE_FEED;
      if (byte === this.#delimiter || byte === LINE_FEED || byte === RETURN) break;
      if (this.#collapse && (byte === SPACE || byte === TAB)) break;
    }
    return i;
  }

  #text(start: number, end: number): string {
    const text = decode(this.#buffer.subarray(start, end)).trim();
    return text.startsWith('"') && text.endsWith('"') && text.length > 1 ? text.slice(1, -1).replaceAll('""', '"') : text;
  }
}
