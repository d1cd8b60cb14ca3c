import { DecimalReader } from '../decimal.ts';
import { joinedName } from '../kept-name.ts';
import { numberOf } from '../rows.ts';

/** A value in a line that may differ from line to line. */
interface Slot {
  /** Name of the number, with those of the objects around it joined by a point; undefined for what is no metric. */
  readonly name: string | undefined;
  readonly kind: 'scalar' | 'text';
}

const QUOTE = 34;
const BACKSLASH = 92;
/** Templates are not made for lines longer than this: they are rare, and comparing them is no gain. */
const LONGEST = 16_384;
const MAX_DEPTH = 6;
const SCALAR = /-?(?:\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|Infinity)|NaN|null|true|false/y;
const TEXT = /"[^"\\]*"/y;

/**
 * The shape of a line of JSON Lines: everything but its numbers and texts. Programs write one shape again and again; a line
 * of a known shape is compared with it and its numbers are read where they stand, which is several times faster than
 * parsing it. A line that differs in any byte is parsed as JSON.
 */
export class LineTemplate {
  /** Bytes before each slot, and after the last. */
  readonly #literals: readonly Uint8Array[];
  readonly slots: readonly Slot[];
  /** Values of the line that was matched last; what is no number is absent. */
  readonly values: Float64Array;
  readonly present: Uint8Array;
  readonly #decimal = new DecimalReader();

  private constructor(literals: readonly Uint8Array[], slots: readonly Slot[]) {
    this.#literals = literals;
    this.slots = slots;
    this.values = new Float64Array(slots.length);
    this.present = new Uint8Array(slots.length);
  }

  /** The shape of a line that is an object; undefined when it has escapes, numbers in quotes or too many levels. */
  static of(line: string): LineTemplate | undefined {
    if (line.length > LONGEST) return undefined;
    const shape = new Shape(line);
    if (!shape.read()) return undefined;
    const encoder = new TextEncoder();
    return new LineTemplate(
      shape.literals.map((literal) => encoder.encode(literal)),
      shape.slots,
    );
  }

  /** Whether the bytes from `start` to `end` have this shape; then their numbers are in `values`. */
  match(buffer: Uint8Array, start: number, end: number): boolean {
    let at = start;
    for (let slot = 0; slot < this.slots.length; slot++) {
      at = this.#afterLiteral(buffer, at, slot);
      if (at < 0) return false;
      at = this.slots[slot]?.kind === 'text' ? textEnd(buffer, at, end) : this.#scalar(buffer, at, slot);
      if (at < 0 || at > end) return false;
    }
    return this.#afterLiteral(buffer, at, this.slots.length) === end;
  }

  #afterLiteral(buffer: Uint8Array, at: number, index: number): number {
    const literal = this.#literals[index];
    if (literal === undefined) return -1;
    const { length } = literal;
    for (let i = 0; i < length; i++) if (buffer[at + i] !== literal[i]) return -1;
    return at + length;
  }

  #scalar(buffer: Uint8Array, at: number, slot: number): number {
    const value = this.#decimal.read(buffer, at);
    const { end } = this.#decimal;
    if (end > at) {
      this.values[slot] = value;
      this.present[slot] = 1;
      return end;
    }
    for (const [word, meaning] of WORDS) {
      if (!startsWith(buffer, at, word)) continue;
      this.values[slot] = meaning ?? 0;
      this.present[slot] = meaning === undefined ? 0 : 1;
      return at + word.length;
    }
    return -1;
  }
}

const WORDS: readonly (readonly [Uint8Array, number | undefined])[] = (
  [
    ['null', undefined],
    ['NaN', Number.NaN],
    ['Infinity', Infinity],
    ['-Infinity', -Infinity],
    ['true', undefined],
    ['false', undefined],
  ] as const
).map(([word, value]) => [new TextEncoder().encode(word), value]);

function startsWith(buffer: Uint8Array, at: number, word: Uint8Array): boolean {
  for (let i = 0; i < word.length; i++) if (buffer[at + i] !== word[i]) return false;
  return true;
}

/** End of a text without escapes that cannot be a number; -1 for any other. */
function textEnd(buffer: Uint8Array, at: number, end: number): number {
  const first = buffer[at + 1] ?? 0;
  if (buffer[at] !== QUOTE || (first < 58 && first !== QUOTE) || /[nNiI]/.test(String.fromCharCode(first))) return -1;
  for (let i = at + 1; i < end; i++) {
    if (buffer[i] === QUOTE) return i + 1;
    if (buffer[i] === BACKSLASH) return -1;
  }
  return -1;
}

/** Cuts a line of JSON into what stays and what changes. */
class Shape {
  readonly literals: string[] = [];
  readonly slots: Slot[] = [];
  readonly #line: string;
  #at = 0;
  #from = 0;

  constructor(line: string) {
    this.#line = line;
  }

  read(): boolean {
    if (!this.#value('', 0)) return false;
    this.literals.push(this.#line.slice(this.#from));
    return this.#at === this.#line.length;
  }

  #value(name: string | undefined, depth: number): boolean {
    const char = this.#line[this.#at];
    if (char === '{' || char === '[') return depth <= MAX_DEPTH && this.#container(char, name, depth);
    return char === '"' ? this.#text() : this.#scalar(name);
  }

  #container(opener: string, name: string | undefined, depth: number): boolean {
    const closer = opener === '{' ? '}' : ']';
    this.#at++;
    this.#space();
    if (this.#take(closer)) return true;
    do {
      this.#space();
      const inside = opener === '{' ? this.#key(name) : undefined;
      if (opener === '{' && inside === undefined) return false;
      this.#space();
      if (!this.#value(opener === '{' && (name !== undefined || depth === 0) ? inside : undefined, depth + 1)) return false;
      this.#space();
    } while (this.#take(','));
    return this.#take(closer);
  }

  #key(name: string | undefined): string | undefined {
    const key = this.#match(TEXT)?.slice(1, -1);
    this.#space();
    if (key === undefined || !this.#take(':')) return undefined;
    return name === undefined || name === '' ? key : joinedName(name, '.', key);
  }

  #text(): boolean {
    const start = this.#at;
    const text = this.#match(TEXT);
    if (text === undefined || numberOf(text.slice(1, -1)) !== undefined) return false;
    this.#slot({ name: undefined, kind: 'text' }, start);
    return true;
  }

  #scalar(name: string | undefined): boolean {
    const start = this.#at;
    if (this.#match(SCALAR) === undefined) return false;
    this.#slot({ name, kind: 'scalar' }, start);
    return true;
  }

  #slot(slot: Slot, start: number): void {
    this.literals.push(this.#line.slice(this.#from, start));
    this.slots.push(slot);
    this.#from = this.#at;
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#line)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  #take(char: string): boolean {
    if (this.#line[this.#at] !== char) return false;
    this.#at++;
    return true;
  }

  #space(): void {
    while (this.#line[this.#at] === ' ' || this.#line[this.#at] === '\t') this.#at++;
  }
}
