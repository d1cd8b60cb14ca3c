import { DecimalReader } from '../decimal.ts';
import { decode } from '../sample.ts';
import { type ReadLine, readLine } from './line.ts';
import { isWhole, numberEnd, PART, STARTS } from './number-bytes.ts';
import type { Pair } from './pairs.ts';
import type { Position } from './position.ts';
import { printedNumber } from './printed-number.ts';

/** How often a shape is read in full before its plan is made, and how many shapes are remembered. */
const PLAN_FROM = 3;
const MOST_SHAPES = 2000;
/** What reading a line in full costs, and each of its characters, in bytes of a table read: measured at 3.5 µs and 0.1 µs. */
const WORK_PER_LINE = 350;
const WORK_PER_CHARACTER = 14;
/** A line with more numbers or characters is read in full each time. */
const MOST_NUMBERS = 48;
const LONGEST = 8000;
const LINE_FEED = 10;

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type Field = 'epoch' | 'epochs' | 'batch' | 'batches' | 'step' | 'steps';
const FIELDS: readonly Field[] = ['epoch', 'epochs', 'batch', 'batches', 'step', 'steps'];

/** Which number of a line is what: made once for a shape, and then all that its lines need. */
interface Plan {
  readonly line: ReadLine;
  readonly position: Writable<Position> | undefined;
  readonly pairs: readonly Writable<Pair>[];
  /** For every field of the position and every value, the ordinal of its number; -1: the line has no such field. */
  readonly source: readonly number[];
}

/**
 * Reads lines as {@link readLine} does, faster: training logs repeat few shapes of lines, which differ in their numbers only. The
 * third line of a shape is read again with one of its numbers changed after the other, which shows what each of them is; from then on
 * only numbers are read. A shape for which that does not come out plainly is read in full each time.
 */
export class LineShapes {
  /** How often a shape was seen so far, or its plan; `false` where it has none. */
  readonly #known = new Map<number, number | Plan | false>();
  /** What was done so far, to be charged by the caller: see `Limits.work`. */
  work = 0;
  /** The line as UTF-8: bytes are read several times as fast as the characters of a string. */
  readonly #bytes = new Uint8Array(3 * LONGEST + 1);
  readonly #encoder = new TextEncoder();
  readonly #decimal = new DecimalReader();
  #length = 0;
  #count = 0;
  readonly #from = new Int32Array(MOST_NUMBERS);
  readonly #to = new Int32Array(MOST_NUMBERS);

  readonly #explained: RegExp | undefined;

  /** `explained`: names that the user said the meaning of. */
  constructor(explained?: RegExp) {
    this.#explained = explained;
  }

  /** The answer is only good until the next call. */
  read(line: string): ReadLine | undefined {
    const shape = this.#scan(line);
    if (shape === undefined) return this.#full(line);
    const known = this.#known.get(shape) ?? 0;
    if (typeof known === 'object') return this.#fill(known);
    const full = this.#full(line);
    if (known === false) return full;
    if (known === 0 && this.#known.size >= MOST_SHAPES) this.#known.clear();
    this.#known.set(shape, known + 1 < PLAN_FROM ? known + 1 : (this.#plan(full) ?? false));
    return full;
  }

  #full(line: string): ReadLine | undefined {
    const full = readLine(line, this.#explained, this);
    if (full !== undefined) this.work += WORK_PER_LINE + WORK_PER_CHARACTER * line.length;
    return full;
  }

  /** Finds the numbers of a line and hashes the rest; undefined with too many numbers. */
  #scan(line: string): number | undefined {
    if (line.length > LONGEST) return undefined;
    const bytes = this.#bytes;
    const length = this.#encoder.encodeInto(line, bytes).written;
    bytes[length] = LINE_FEED;
    this.#length = length;
    let first = 0x811c9dc5;
    let second = 0x9e3779b9;
    let count = 0;
    let digits = 0;
    let before = 32;
    for (let i = 0; i < length; i++) {
      let code = bytes[i] ?? 0;
      const end = STARTS[code] === 1 && PART[before] !== 1 ? numberEnd(bytes, i, code) : 0;
      if (end > 0) {
        if (count === MOST_NUMBERS) return undefined;
        this.#from[count] = i;
        this.#to[count] = end;
        count++;
        // Whole numbers and others make different shapes: batches are counted in whole ones.
        code = isWhole(bytes, i, end) ? 1 : 2;
        digits += end - i;
        i = end - 1;
        before = 48;
        second = Math.imul(second ^ first, 0x85ebca6b) ^ (second >>> 13);
      } else before = code;
      first = Math.imul(first ^ code, 0x01000193);
    }
    this.#count = count;
    return (first >>> 0) * 0x100000 + (((second >>> 0) + length - digits) & 0xfffff);
  }

  #number(ordinal: number): number {
    const from = this.#from[ordinal] ?? 0;
    const value = this.#decimal.read(this.#bytes, from);
    return this.#decimal.end > from ? value : printedNumber(this.#text(from, this.#to[ordinal] ?? 0));
  }

  #text(from: number, to: number): string {
    return decode(this.#bytes.subarray(from, to));
  }

  #plan(full: ReadLine | undefined): Plan | undefined {
    if (full === undefined) return undefined;
    const values = valuesOf(full);
    const source = values.map(() => -1);
    const count = this.#count;
    for (let ordinal = 0; ordinal < count; ordinal++) {
      const [start = 0, end = 0] = [this.#from[ordinal], this.#to[ordinal]];
      const number = this.#text(start, end);
      const changed = this.#full(this.#text(0, start) + another(number) + this.#text(end, this.#length));
      if (changed === undefined || signature(changed) !== signature(full)) return undefined;
      for (const [field, value] of valuesOf(changed).entries()) {
        if (Object.is(value, values[field])) continue;
        if (source[field] !== -1 || !Object.is(printedNumber(number), values[field])) return undefined;
        source[field] = ordinal;
      }
    }
    if (values.some((value, field) => value !== undefined && source[field] === -1)) return undefined;
    const position = full.position === undefined ? undefined : { ...full.position };
    const pairs = full.pairs.map((pair) => ({ ...pair }));
    return { line: { ...full, position, pairs }, position, pairs, source };
  }

  #fill({ line: read, position, pairs, source }: Plan): ReadLine {
    if (position !== undefined) {
      for (let i = 0; i < FIELDS.length; i++) {
        const [field, ordinal] = [FIELDS[i], source[i] ?? -1];
        if (field !== undefined && ordinal >= 0) position[field] = this.#number(ordinal);
      }
    }
    for (let i = 0; i < pairs.length; i++) {
      const pair = pairs[i];
      if (pair === undefined) continue;
      const [value, average] = [source[FIELDS.length + 2 * i] ?? -1, source[FIELDS.length + 2 * i + 1] ?? -1];
      if (value >= 0) pair.value = this.#number(value);
      if (average >= 0) pair.average = this.#number(average);
    }
    return read;
  }
}

/** Everything that a line says in numbers, in the order of a plan. */
function valuesOf(read: ReadLine): (number | undefined)[] {
  return [...FIELDS.map((field) => read.position?.[field]), ...read.pairs.flatMap((pair) => [pair.value, pair.average])];
}

/** Everything that a line says beside its numbers: which there are, and not what they are. */
function signature({ rank, ...read }: ReadLine): string {
  // The rest of a line has its numbers, and a bar that is whole has another shape than one that is not.
  const isLeftOut = (key: string) => key === 'rest' || key === 'isWhole';
  const said = JSON.stringify(read, (key, value: unknown) => (isLeftOut(key) ? undefined : typeof value === 'number' ? 0 : value));
  return `${rank} ${said}`;
}

/** The same number but for one digit. */
function another(text: string): string {
  const digit = /\d(?=\D*$)/.exec(text.replace(/[eE].*/, ''));
  if (digit === null) return '1.5';
  const at = digit.index;
  return `${text.slice(0, at)}${text[at] === '3' ? 4 : 3}${text.slice(at + 1)}`;
}
