/**
 * The beginning and the end of what all series of a run have counted by one axis: the run was started again where any of them falls
 * back to the beginning, also for a series that is logged too seldom to show it.
 */
export class Stretch {
  #first = Number.NaN;
  #last = Number.NaN;
  #starts = 0;

  /** Takes a position, and tells how often the run was started again so far. */
  at(x: number): number {
    if (x <= this.#first && x < this.#last) {
      this.#starts++;
      this.#last = x;
    }
    if (!(x >= this.#first)) this.#first = x;
    if (!(x <= this.#last)) this.#last = x;
    return this.#starts;
  }
}
