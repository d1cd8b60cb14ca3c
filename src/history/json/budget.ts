import { LimitError, type Limits } from '../../source/limits.ts';

/** What values take once parsed, in bytes: estimates from above, as V8 keeps them. Keys are shared by the rows of a list. */
export const WEIGHTS = { value: 40, key: 32, text: 80, list: 80, object: 128 } as const;

/** What bounds the values of one document. */
export type JsonLimits = Pick<Limits, 'parsedBytes' | 'columns' | 'positions'>;

/** A key that counts positions, and names nothing. */
const POSITION = /^\d{1,15}$/;

/** The keys of one document. Throws {@link LimitError} where they are more than a table has columns, or curves in this form points. */
export class KeyCount {
  readonly #limits: JsonLimits;
  readonly #names = new Set<string>();
  #positions = 0;

  constructor(limits: JsonLimits) {
    this.#limits = limits;
  }

  add(key: string): void {
    if (this.#names.has(key)) return;
    const { columns, positions } = this.#limits;
    if (POSITION.test(key)) {
      if (++this.#positions > positions) throw new LimitError('positions', this.#positions, positions);
    } else if (this.#names.add(key).size > columns) throw new LimitError('columns', this.#names.size, columns);
  }
}
