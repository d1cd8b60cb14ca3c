import { isObject, type JsonObject, numberOf } from '../json/values.ts';
import { joinedName } from '../kept-name.ts';

export const MISSING = 0;
export const NUMBER = 1;
export const TEXT = 2;
/** A number that only fills its place: nothing was measured. */
export const FILLER = 255;

/**
 * What stands together in a file: a row of a table, a line of JSON Lines, an object of a list, what lists have at one place. Values
 * lie by slot; a name keeps its slot through the file. One object is used again for every record.
 */
export interface Rec {
  /** Names by slot; may grow from record to record. */
  readonly names: readonly string[];
  kinds: Uint8Array;
  values: Float64Array;
  /** The slots that this record speaks of, in its order, `fields` of them. */
  order: Int32Array;
  fields: number;
  /** From 1. */
  line: number;
  text(slot: number): string;
}

interface Key {
  /** -1 until a value stands under it. */
  slot: number;
  inside: Map<string, Key> | undefined;
  readonly own: string;
  readonly keys: Map<string, Key>;
  readonly name: string;
}

const MAX_DEPTH = 6;

/**
 * Records from parsed objects: nested names are joined by a point once, not for each object. Names beyond `most` are left out: objects
 * whose keys change from one to the next must not take memory without end.
 */
export class ObjectRecord implements Rec {
  readonly names: string[] = [];
  kinds = new Uint8Array(16);
  values = new Float64Array(16);
  order = new Int32Array(16);
  fields = 0;
  line = 0;
  readonly sequence: Key[] = [];
  #at = 0;
  readonly #texts: string[] = [];
  readonly #root = new Map<string, Key>();
  readonly #slots = new Map<string, number>();
  readonly #most: number;
  #keys = 0;
  /** Values so far whose names were left out. */
  leftOut = 0;

  constructor(most = Number.POSITIVE_INFINITY) {
    this.#most = most;
  }

  /** Gives names their slots before the first record. */
  prime(names: readonly string[]): void {
    for (const name of names) this.#slotOf(name);
  }

  fill(object: JsonObject, line: number): void {
    const { kinds, order } = this;
    for (let i = 0; i < this.fields; i++) kinds[order[i] ?? 0] = MISSING;
    this.fields = 0;
    this.line = line;
    this.#at = 0;
    this.#walk(object, this.#root, '', 0);
  }

  text(slot: number): string {
    const kind = this.kinds[slot];
    return kind === TEXT ? (this.#texts[slot] ?? '') : kind === NUMBER ? String(this.values[slot]) : '';
  }

  #walk(object: JsonObject, keys: Map<string, Key>, prefix: string, depth: number): void {
    const { sequence } = this;
    for (const name in object) {
      const value = object[name];
      // Objects of one writer have the same keys in the same order: what came here last is nearly always what comes again.
      let key = sequence[this.#at];
      if (key === undefined || key.own !== name || key.keys !== keys) {
        key = keys.get(name) ?? this.#key(keys, name, prefix);
        if (key === undefined) {
          this.leftOut++;
          continue;
        }
        sequence[this.#at] = key;
      }
      this.#at++;
      if (typeof value === 'number') this.#set(key, NUMBER, value);
      else if (typeof value === 'string') {
        const number = numberOf(value);
        this.#set(key, number === undefined ? TEXT : NUMBER, number ?? 0);
        if (number === undefined) this.#texts[key.slot] = value.length > 200 ? value.slice(0, 200) : value;
      } else if (isObject(value)) {
        key.inside ??= new Map();
        if (depth < MAX_DEPTH) this.#walk(value, key.inside, key.name, depth + 1);
      } else if (value === null) this.#set(key, MISSING, 0);
    }
  }

  #set(key: Key, kind: number, value: number): void {
    if (key.slot < 0) key.slot = this.#slotOf(key.name);
    const { slot } = key;
    if (this.kinds[slot] === MISSING && this.fields < this.order.length) this.order[this.fields++] = slot;
    this.kinds[slot] = kind;
    this.values[slot] = value;
  }

  #key(keys: Map<string, Key>, own: string, prefix: string): Key | undefined {
    if (++this.#keys > this.#most) return undefined;
    const name = prefix === '' ? own : joinedName(prefix, '.', own);
    const key: Key = { slot: -1, inside: undefined, name, own, keys };
    keys.set(own, key);
    return key;
  }

  #slotOf(name: string): number {
    const known = this.#slots.get(name);
    if (known !== undefined) return known;
    const slot = this.names.push(name) - 1;
    this.#slots.set(name, slot);
    if (slot >= this.kinds.length) this.#grow();
    return slot;
  }

  #grow(): void {
    const size = 2 * this.kinds.length;
    const [kinds, values, order] = [new Uint8Array(size), new Float64Array(size), new Int32Array(size)];
    kinds.set(this.kinds);
    values.set(this.values);
    order.set(this.order);
    Object.assign(this, { kinds, values, order });
  }
}
