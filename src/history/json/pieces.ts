import { LimitError } from '../../source/limit-error.ts';
import type { Limits } from '../../source/limits.ts';
import { KeyCount, WEIGHTS } from './budget.ts';
import { parseLoosely, put } from './loose.ts';
import { isArray, isObject, type Json, strictJson } from './parse.ts';

/** Bytes that are given to the platform's parser at once. */
const PIECE = 64 * 1024;

/** Thrown if a document is not plain JSON. */
class Irregular extends Error {}

/**
 * Parses JSON with the literals of Python (`NaN`, `Infinity`) from UTF-8 without ever holding its text or more than the limits allow:
 * the platform's parser gets it in pieces. `undefined` for anything else: a document cut off, a Python `repr`, a mistake anywhere.
 * Throws {@link LimitError}.
 */
export function parseInPieces(bytes: Uint8Array, limits: Limits): Json | undefined {
  const large = outline(bytes, limits);
  if (large === undefined) return undefined;
  try {
    return new Pieces(bytes, large, limits).document();
  } catch (error) {
    if (error instanceof Irregular) return undefined;
    throw error;
  }
}

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [LIST, END_OF_LIST, OBJECT, END_OF_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
const [APOSTROPHE, PARENTHESIS] = [0x27, 0x28];

/** Where the lists and objects end that are larger than a piece, by where they begin. Undefined if it is not plain JSON. */
function outline(bytes: Uint8Array, limits: Limits): ReadonlyMap<number, number> | undefined {
  const large = new Map<number, number>();
  const open: number[] = [];
  let weight: number = WEIGHTS.value;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === COMMA) weight += WEIGHTS.value;
    else if (byte === COLON) weight += WEIGHTS.key - WEIGHTS.text;
    else if (byte === QUOTE) {
      at = endOfText(bytes, at) - 1;
      weight += WEIGHTS.text;
    } else if (byte === LIST || byte === OBJECT) {
      if (open.push(at) > limits.depth) throw new LimitError('depth', open.length, limits.depth);
      weight += byte === LIST ? WEIGHTS.list : WEIGHTS.object;
    } else if (byte === END_OF_LIST || byte === END_OF_OBJECT) {
      const start = open.pop();
      if (start === undefined || bytes[start] !== byte - 2) return undefined;
      if (at - start >= PIECE) large.set(start, at + 1);
    } else if (byte === APOSTROPHE || byte === PARENTHESIS) return undefined;
  }
  if (weight > limits.parsedBytes) throw new LimitError('parsedBytes', weight, limits.parsedBytes);
  return open.length === 0 ? large : undefined;
}

/** Position after the closing quote. */
function endOfText(bytes: Uint8Array, start: number): number {
  for (let at = start + 1; at < bytes.length; at++) {
    if (bytes[at] === QUOTE) return at + 1;
    if (bytes[at] === BACKSLASH) at++;
  }
  return bytes.length;
}

/** A run of members that go to the parser together. */
interface Run {
  readonly kind: typeof LIST | typeof OBJECT;
  readonly take: (inside: Json) => void;
}

class Pieces {
  readonly #bytes: Uint8Array;
  readonly #large: ReadonlyMap<number, number>;
  readonly #limits: Limits;
  readonly #decoder = new TextDecoder();
  readonly #keys: KeyCount;

  constructor(bytes: Uint8Array, large: ReadonlyMap<number, number>, limits: Limits) {
    this.#bytes = bytes;
    this.#large = large;
    this.#limits = limits;
    this.#keys = new KeyCount(limits);
  }

  document(): Json {
    const start = this.#space(0);
    const end = this.#large.get(start);
    if (end === undefined) return this.#parsed(this.#text(0, this.#bytes.length));
    if (this.#space(end) < this.#bytes.length) throw new Irregular();
    return this.#container(start, end);
  }

  #container(start: number, end: number): Json {
    if (this.#bytes[start] === LIST) {
      const list: Json[] = [];
      const take = (inside: Json) => {
        for (const one of isArray(inside) ? inside : []) {
          if (isObject(one)) for (const key in one) this.#keys.add(key);
          list.push(one);
        }
      };
      this.#members(start + 1, end - 1, { kind: LIST, take }, (_, value) => list.push(value));
      return list;
    }
    const object: Record<string, Json> = {};
    const add = (key: string, value: Json) => {
      this.#keys.add(key);
      put(object, key, value);
    };
    const take = (inside: Json) => {
      if (isObject(inside)) for (const [key, value] of Object.entries(inside)) add(key, value);
    };
    this.#members(start + 1, end - 1, { kind: OBJECT, take }, add);
    return object;
  }

  /** Members between two positions: small ones in runs of about a piece, large ones each by itself, under their keys in an object. */
  #members(from: number, to: number, run: Run, add: (key: string, value: Json) => void): void {
    const bytes = this.#bytes;
    let start = from;
    let member = from;
    let depth = 0;
    for (let at = from; at < to; at++) {
      const byte = bytes[at];
      if (byte === QUOTE) at = endOfText(bytes, at) - 1;
      else if (byte === LIST || byte === OBJECT) {
        const end = depth === 0 ? this.#large.get(at) : undefined;
        if (end === undefined) {
          depth++;
          continue;
        }
        if (start < member) this.#flush(start, member - 1, run);
        add(this.#key(member, at, run), this.#container(at, end));
        at = this.#space(end);
        if (at < to && bytes[at] !== COMMA) throw new Irregular();
        start = at + 1;
        member = start;
        if (at === to - 1) throw new Irregular();
      } else if (byte === END_OF_LIST || byte === END_OF_OBJECT) depth--;
      else if (byte === COMMA && depth === 0) {
        if (at - start >= PIECE) {
          this.#flush(start, at, run);
          start = at + 1;
        }
        member = at + 1;
      }
    }
    if (start < to) this.#flush(start, to, run);
  }

  /** The key before a large member; a list has none, and nothing else may stand there. */
  #key(from: number, to: number, { kind }: Run): string {
    const text = this.#text(from, to).trim();
    if (kind === LIST) {
      if (text !== '') throw new Irregular();
      return '';
    }
    const key = text.endsWith(String.fromCharCode(COLON)) ? strictJson(text.slice(0, -1)) : undefined;
    if (typeof key !== 'string') throw new Irregular();
    return key;
  }

  #flush(from: number, to: number, { kind, take }: Run): void {
    const text = this.#text(from, to);
    // An empty run is a comma too many: the parser would take it for an empty list.
    if (text.trim() === '') throw new Irregular();
    take(this.#parsed(kind === LIST ? `[${text}]` : `{${text}}`));
  }

  #parsed(text: string): Json {
    const strict = strictJson(text);
    if (strict !== undefined) return strict;
    const { value, stopped, dialect } = parseLoosely(text, this.#limits.depth);
    if (stopped !== undefined || dialect !== 'json') throw new Irregular();
    return value;
  }

  #text(from: number, to: number): string {
    return this.#decoder.decode(this.#bytes.subarray(from, to));
  }

  #space(from: number): number {
    let at = from;
    while (at < this.#bytes.length && (this.#bytes[at] ?? 0) <= 32) at++;
    return at;
  }
}
