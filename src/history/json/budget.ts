import { LimitError, type Limits } from '../../source/limits.ts';
import { isArray, isObject, type Json } from './values.ts';

/** What values take once parsed, in bytes: estimates from above, as V8 keeps them. Keys are shared by the rows of a list. */
const WEIGHTS = { value: 40, key: 32, text: 80, list: 80, object: 128 } as const;

/** What bounds the values of one document. */
export type JsonLimits = Pick<Limits, 'parsedBytes' | 'columns' | 'positions'>;

/** A key that counts positions, and names nothing. */
const POSITION = /^\d{1,15}$/;

/**
 * What the values of one document take so far. Throws {@link LimitError} where that is too much, where there are more keys than a table has columns,
 * or than curves in this form points.
 */
export class JsonBudget {
  readonly #limits: JsonLimits;
  readonly #names = new Set<string>();
  #positions = 0;
  #weight = 0;

  constructor(limits: JsonLimits) {
    this.#limits = limits;
  }

  spend(of: keyof typeof WEIGHTS): void {
    this.#weight += WEIGHTS[of];
    const { parsedBytes } = this.#limits;
    if (this.#weight > parsedBytes) throw new LimitError('parsedBytes', this.#weight, parsedBytes);
  }

  key(key: string): void {
    this.spend('key');
    if (this.#names.has(key)) return;
    const { columns, positions } = this.#limits;
    if (POSITION.test(key)) {
      if (++this.#positions > positions) throw new LimitError('positions', this.#positions, positions);
    } else if (this.#names.add(key).size > columns) throw new LimitError('columns', this.#names.size, columns);
  }

  /** A value with all that is in it. */
  all(value: Json): void {
    this.spend('value');
    if (typeof value === 'string') this.spend('text');
    else if (isArray(value)) {
      this.spend('list');
      for (const one of value) this.all(one);
    } else if (isObject(value)) {
      this.spend('object');
      for (const name in value) {
        this.key(name);
        this.all(value[name] ?? null);
      }
    }
  }
}
