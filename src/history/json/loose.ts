import { DefectError, defectOf } from '../../source/defect.ts';
import { DEFAULT_LIMITS, LimitError } from '../../source/limits.ts';
import { JsonBudget, type JsonLimits } from './budget.ts';
import { lineAt, meaningOf, put, unescaped } from './loose-text.ts';
import { Together } from './together.ts';
import type { Json, Parsed } from './values.ts';

/**
 * What can be read of a text that may be no strict JSON: literals and quotes of Python, a missing end. Stops at the first mistake. What stands in
 * lists is given to the platform's parser, piece by piece, so that no piece takes much memory before it is known to. Throws
 * {@link LimitError} where all values would.
 */
export function parseLoosely(text: string, maxDepth: number, limits: JsonLimits = DEFAULT_LIMITS): Parsed {
  // Blanks after the last value say nothing: a text that ends inside a number and a line feed ends inside the number.
  return new LooseParser(text.trimEnd(), maxDepth, limits).parse();
}

/** Thrown inside the parser to leave all levels at once; what was built so far stays. */
class Stop extends DefectError {}

const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/y;
const WORD = /[-+]?[A-Za-z_][\w.]*/y;
const CLOSERS: Record<string, string> = { '[': ']', '(': ')' };

class LooseParser {
  readonly #text: string;
  readonly #maxDepth: number;
  readonly #budget: JsonBudget;
  readonly #together = new Together();
  #at = 0;
  #python = false;
  #depth = 0;

  constructor(text: string, maxDepth: number, limits: JsonLimits) {
    this.#text = text;
    this.#maxDepth = maxDepth;
    this.#budget = new JsonBudget(limits);
  }

  parse(): Parsed {
    const root: Json[] = [];
    let stopped: Parsed['stopped'];
    try {
      this.#value((value) => {
        root[0] = value;
      });
      this.#space();
      if (this.#at < this.#text.length) throw new Stop({ code: 'text-follows' });
    } catch (error) {
      if (error instanceof LimitError) throw error;
      // A document of very deep levels can also exhaust the stack; both end the reading here.
      stopped = { line: lineAt(this.#text, this.#at), detail: defectOf(error), atEnd: this.#at >= this.#text.length };
    }
    return { value: root[0] ?? null, dialect: this.#python ? 'python' : 'json', ...(stopped && { stopped }) };
  }

  /** Reads a value and hands it over before its inside is read, so that a document cut off keeps what it has. */
  #value(take: (value: Json) => void): void {
    this.#space();
    this.#budget.spend('value');
    const char = this.#text[this.#at] ?? '';
    if (char === '{') this.#object(take);
    else if (char === '[' || char === '(') this.#array(take, CLOSERS[char] ?? ']');
    else if (char === '"' || char === "'") {
      this.#budget.spend('text');
      take(this.#string(char));
    } else this.#scalar(take);
  }

  #object(take: (value: Json) => void): void {
    const object: Record<string, Json> = {};
    this.#budget.spend('object');
    take(object);
    this.#enter();
    for (;;) {
      if (this.#closes('}')) return;
      this.#space();
      const quote = this.#text[this.#at] ?? '';
      const key = quote === '"' || quote === "'" ? this.#string(quote) : this.#bareKey();
      this.#budget.key(key);
      this.#space();
      if (this.#text[this.#at] !== ':') throw new Stop({ code: 'no-colon', text: key.slice(0, 40) });
      this.#at++;
      this.#value((value) => put(object, key, value));
      this.#separator('}');
    }
  }

  #array(take: (value: Json) => void, closer: string): void {
    const array: Json[] = [];
    this.#budget.spend('list');
    take(array);
    this.#enter();
    for (;;) {
      if (this.#closes(closer)) return;
      const index = array.length;
      const isStrict = closer === ']' && this.#many(array);
      if (!isStrict)
        this.#value((value) => {
          array[index] = value;
        });
      this.#separator(closer);
    }
  }

  #enter(): void {
    this.#at++;
    if (++this.#depth > this.#maxDepth) throw new Stop({ code: 'too-deep' });
  }

  /** Takes as many elements as the platform's parser can be given at once. */
  #many(array: Json[]): boolean {
    const found = this.#together.take(this.#text, this.#at, this.#maxDepth - this.#depth);
    if (found === undefined) return false;
    for (const value of found.values) {
      this.#budget.all(value);
      array.push(value);
    }
    this.#at = found.end;
    return true;
  }

  #closes(closer: string): boolean {
    this.#space();
    if (this.#at >= this.#text.length) throw new Stop({ code: 'ends-inside' });
    if (this.#text[this.#at] !== closer) return false;
    this.#at++;
    this.#depth--;
    return true;
  }

  #separator(closer: string): void {
    this.#space();
    const char = this.#text[this.#at];
    if (char === ',') this.#at++;
    else if (char !== closer) throw this.#unexpected();
  }

  #bareKey(): string {
    const number = this.#match(NUMBER);
    if (number !== undefined) return number;
    const word = this.#match(WORD);
    if (word === undefined) throw new Stop({ code: this.#at >= this.#text.length ? 'ends-inside' : 'no-key' });
    return word;
  }

  #string(quote: string): string {
    if (quote === "'") this.#python = true;
    let text = '';
    let from = this.#at + 1;
    for (let i = from; i < this.#text.length; i++) {
      const char = this.#text[i];
      if (char === quote) {
        this.#at = i + 1;
        return text + this.#text.slice(from, i);
      }
      if (char === '\\') {
        const { value, length } = unescaped(this.#text, i + 1);
        text += this.#text.slice(from, i) + value;
        i += length;
        from = i + 1;
      }
    }
    this.#at = this.#text.length;
    throw new Stop({ code: 'ends-inside' });
  }

  #scalar(take: (value: Json) => void): void {
    const start = this.#at;
    const number = this.#match(NUMBER);
    if (number !== undefined && !/[\w.]/.test(this.#text[this.#at] ?? '')) {
      // A number at the very end may have lost digits.
      if (this.#at >= this.#text.length && this.#depth > 0) throw new Stop({ code: 'ends-inside' });
      take(Number(number));
      return;
    }
    this.#at = start;
    const word = this.#match(WORD);
    if (word === undefined) throw this.#unexpected();
    this.#word(word, take);
  }

  #word(word: string, take: (value: Json) => void): void {
    const known = meaningOf(word);
    if (known !== undefined) {
      this.#python ||= known.isPython;
      take(known.value);
      return;
    }
    this.#space();
    if (this.#text[this.#at] !== '(') throw new Stop({ code: 'unexpected', text: word.slice(0, 40) });
    // array([1, 2], dtype=float32), np.float32(0.5), tensor(0.5, device='cuda:0'): the first thing inside is meant.
    this.#python = true;
    this.#enter();
    if (this.#closes(')')) {
      take(null);
      return;
    }
    this.#value(take);
    this.#rest();
  }

  /** The other arguments of a call. */
  #rest(): void {
    let open = 1;
    for (; this.#at < this.#text.length; this.#at++) {
      const char = this.#text[this.#at];
      if (char === '(') open++;
      else if (char === ')' && --open === 0) {
        this.#at++;
        this.#depth--;
        return;
      }
    }
    throw new Stop({ code: 'ends-inside' });
  }

  #unexpected(): Stop {
    const char = this.#text[this.#at];
    return new Stop(char === undefined ? { code: 'ends-inside' } : { code: 'unexpected', text: char });
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found === null) return undefined;
    this.#at = pattern.lastIndex;
    return found[0];
  }

  #space(): void {
    while (this.#at < this.#text.length && (this.#text.charCodeAt(this.#at) <= 32 || this.#text.charCodeAt(this.#at) === 0xfeff))
      this.#at++;
  }
}
