import type { Axis, Clock } from './history.ts';

/** Times kept of a log: more of them tell nothing more. */
const MOST = 512;

/** Takes the times at which a log was written, and keeps some of them, evenly spread. */
export class ClockBuilder {
  readonly #axis: Axis;
  #every = 1;
  #count = 0;
  #x: number[] = [];
  #seconds: number[] = [];
  #last: readonly [number, number] | undefined;

  constructor(axis: Axis = 'step') {
    this.#axis = axis;
  }

  /** `seconds` since any moment. What goes back in either is left out. */
  push(x: number, seconds: number): void {
    if (!Number.isFinite(x) || !Number.isFinite(seconds)) return;
    if (this.#last !== undefined && (x <= this.#last[0] || seconds < this.#last[1])) return;
    this.#last = [x, seconds];
    if (this.#count++ % this.#every !== 0) return;
    this.#x.push(x);
    this.#seconds.push(seconds);
    if (this.#x.length < MOST) return;
    this.#x = this.#x.filter((_, i) => i % 2 === 0);
    this.#seconds = this.#seconds.filter((_, i) => i % 2 === 0);
    this.#every *= 2;
  }

  /** Undefined where fewer than two places have a time, or all have the same. */
  finish(): Clock | undefined {
    if (this.#last !== undefined && this.#x.at(-1) !== this.#last[0]) {
      this.#x.push(this.#last[0]);
      this.#seconds.push(this.#last[1]);
    }
    const first = this.#seconds[0] ?? 0;
    if (this.#x.length < 2 || !((this.#seconds.at(-1) ?? 0) > first)) return undefined;
    return { axis: this.#axis, x: Float64Array.from(this.#x), seconds: Float64Array.from(this.#seconds, (time) => time - first) };
  }
}
