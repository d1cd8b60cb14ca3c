import { isLossName } from './naming.ts';
import type { ReadingNote } from './reasons.ts';

/** Characters of a name by which it is known to be left out. */
const LONGEST_NAME = 200;
/** Names left out that are counted, as a multiple of the limit: what is counted must not grow without end. */
const COUNTED = 10;

/** Room for the series of one run. Behind hundreds of gradients and weights the losses have as much room again. */
export class SeriesRoom {
  readonly #limit: number;
  /** Beginnings of the names that came after the limit was met: as many as are worth counting. */
  readonly #omitted = new Set<string>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Whether a new series has room beside those that are kept. Names for which there is none are counted. */
  has(name: string, kept: number): boolean {
    if (kept < this.#limit) return true;
    const begin = name.slice(0, LONGEST_NAME);
    if (this.#omitted.has(begin)) return false;
    if (kept < 2 * this.#limit && begin === name && isLossName(name)) return true;
    if (this.#omitted.size < COUNTED * this.#limit) this.#omitted.add(begin);
    return false;
  }

  /** What was left out; nothing where there was room for all. */
  notes(path: string): ReadingNote[] {
    const [example] = this.#omitted;
    return example === undefined
      ? []
      : [{ code: 'series-limit', path, example, omitted: this.#omitted.size, allowed: this.#limit }];
  }
}
