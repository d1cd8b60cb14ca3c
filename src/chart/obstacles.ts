import type { Box } from './canvas.ts';
import { few } from './lines.ts';
import { type Plot, xOf, yOf } from './plot.ts';

/** Reach of the dots of a line with few values, and the air around them. */
const dot = 6;

/** So near to a point its own line is in the way. */
const ownLine = 9;

/** Side of a cell in pixels: about the width of a line. */
const cell = 3;

/** Where lines run in a panel: how many of their pixels lie in a box. */
export class Obstacles {
  readonly #columns: number;
  readonly #rows: number;
  readonly #counts: Float64Array;
  #sums: Float64Array | undefined;

  constructor(plot: Plot) {
    this.#columns = Math.ceil(plot.width / cell) + 1;
    this.#rows = Math.ceil(plot.height / cell) + 1;
    this.#counts = new Float64Array(this.#columns * this.#rows);
    for (const { points } of plot.curves) {
      let before: readonly [number, number] | undefined;
      for (const [at, value] of points) {
        const here = Number.isFinite(value) ? ([xOf(plot, at), yOf(plot, value)] as const) : undefined;
        if (here) this.walk(before ?? here, here);
        if (here && points.length <= few) this.walk([here[0] - dot, here[1]], [here[0] + dot, here[1]]);
        before = here;
      }
    }
  }

  /** Adds a straight line. */
  walk(from: readonly [number, number], to: readonly [number, number]): void {
    const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / cell));
    for (let step = 1; step <= steps; step++) {
      const column = Math.floor((from[0] + ((to[0] - from[0]) * step) / steps) / cell);
      const row = Math.floor((from[1] + ((to[1] - from[1]) * step) / steps) / cell);
      if (column < 0 || row < 0 || column >= this.#columns || row >= this.#rows) continue;
      const at = row * this.#columns + column;
      this.#counts[at] = (this.#counts[at] ?? 0) + 1;
    }
    this.#sums = undefined;
  }

  /** Whether a line runs between two points, away from the first. */
  between(from: readonly [number, number], to: readonly [number, number]): boolean {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    for (let at = ownLine; at < length; at += cell) {
      const [x, y] = [from[0] + ((to[0] - from[0]) * at) / length, from[1] + ((to[1] - from[1]) * at) / length];
      if (this.in({ left: x, right: x, top: y, bottom: y }) > 0) return true;
    }
    return false;
  }

  in({ left, right, top, bottom }: Box): number {
    const [c0, r0] = [Math.max(0, Math.floor(left / cell)), Math.max(0, Math.floor(top / cell))];
    const [c1, r1] = [Math.min(this.#columns, Math.floor(right / cell) + 1), Math.min(this.#rows, Math.floor(bottom / cell) + 1)];
    return c1 <= c0 || r1 <= r0 ? 0 : this.#sum(c1, r1) - this.#sum(c0, r1) - this.#sum(c1, r0) + this.#sum(c0, r0);
  }

  /** Sum of all cells left of a column and above a row (a summed-area table). */
  #sum(column: number, row: number): number {
    const width = this.#columns + 1;
    this.#sums ??= this.#table(width);
    return this.#sums[row * width + column] ?? 0;
  }

  #table(width: number): Float64Array {
    const sums = new Float64Array(width * (this.#rows + 1));
    for (let row = 1; row <= this.#rows; row++) {
      let inRow = 0;
      for (let column = 1; column < width; column++) {
        inRow += this.#counts[(row - 1) * this.#columns + column - 1] ?? 0;
        sums[row * width + column] = (sums[(row - 1) * width + column] ?? 0) + inRow;
      }
    }
    return sums;
  }
}
