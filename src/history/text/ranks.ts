/** More ranks than a distributed job has. */
const MOST = 1000;

/** Processes of a distributed job that print the same lines. The lowest is listened to, which is often the only one that validates. */
export class Ranks {
  readonly #writing = new Set<number>();
  #lowest: number | undefined;

  /** How many wrote values: a warning alone makes no second writer. */
  get size(): number {
    return this.#writing.size;
  }

  /** Whether a line is of another rank than the one that is listened to. */
  isOther(rank: number, hasValues: boolean): boolean {
    if (hasValues && this.#writing.size < MOST) this.#writing.add(rank);
    this.#lowest = Math.min(rank, this.#lowest ?? rank);
    return rank !== this.#lowest;
  }
}
