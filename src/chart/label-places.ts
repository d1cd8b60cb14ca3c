import { type Box, type Canvas, touch } from './canvas.ts';
import { type Plot, xOf, yOf } from './plot.ts';
import { sizes } from './sizes.ts';
import { textWidth } from './text-width.ts';

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

/** A text to be placed beside a point of the plot. */
export interface Label {
  /** Rows of text; the first carries the color, the others are gray. */
  readonly rows: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly color: string;
  readonly weight: 400 | 600;
  readonly prefer?: 'above' | 'below' | 'right';
  /** Pixels between the point and the text, at least. */
  readonly away?: number;
  /** Color of a line from the point to a text that stands far from it. */
  readonly leader?: string;
  /** Further points that the text may stand beside: places along a line. */
  readonly along?: readonly (readonly [number, number])[];
}

/** Costs of a place, in pixels of distance. Found by looking at pictures. */
const costs = { line: 12, stretch: 40, taken: 400, wrongSide: 30, along: 12, beside: 20, left: 14 } as const;

const gaps = [8, 12, 18, 26, 36, 50, 66, 84] as const;
const shares = [0, 0.5, -0.5, 0.25, -0.25, 0.7, -0.7] as const;
const air = 7;

/** Distance between the rows of a label. */
const rowHeight = 1.22 * sizes.label;

interface Place {
  readonly cost: number;
  readonly x: number;
  readonly y: number;
  readonly from: readonly [number, number];
}

/**
 * Writes the text at the place nearest to its point where it touches neither text nor marks and covers as little of the lines as
 * it can. Of several forms of it the first that covers none of them, else the first. Answers whether such a place was found; where every
 * place touches something, nothing is written.
 */
export function placeLabel(canvas: Canvas, plot: Plot, obstacles: Obstacles, ...forms: readonly Label[]): boolean {
  const found = forms.flatMap((label) => placeOf(canvas, plot, obstacles, label) ?? []);
  const chosen = found.find(({ covers }) => covers === 0) ?? found[0];
  if (chosen) write(canvas, chosen);
  return chosen !== undefined;
}

interface Placed {
  readonly label: Label;
  readonly place: Place;
  readonly width: number;
  readonly height: number;
  /** Parts of lines under the text. */
  readonly covers: number;
}

function placeOf(canvas: Canvas, plot: Plot, obstacles: Obstacles, label: Label): Placed | undefined {
  const width = Math.max(...label.rows.map((row, i) => textWidth(row, sizes.label, i === 0 ? label.weight : 400)));
  const height = label.rows.length * rowHeight - 0.12 * sizes.label;
  const stretch = plot.panel.stretch && [xOf(plot, plot.panel.stretch.from), xOf(plot, plot.panel.stretch.to)];
  let best: (Place & { readonly covers: number }) | undefined;
  for (const place of candidates(label, width, height, plot.width)) {
    const { x, y } = place;
    const box = { left: x - width / 2 - 3, right: x + width / 2 + 3, top: y - height / 2 - 1, bottom: y + height / 2 + 1 };
    if (box.left < 0 || box.right > plot.width + 2 || box.top < 1 || box.bottom > plot.height - 1) continue;
    const wide = { ...box, left: box.left - air, right: box.right + air };
    const taken = canvas.boxes.some((other) => touch(other.kind === 'mark' ? box : wide, other));
    const inStretch = stretch !== undefined && box.right > (stretch[0] ?? 0) && box.left < (stretch[1] ?? 0);
    const covers = obstacles.in(box);
    const cost = place.cost + covers * costs.line + (taken ? costs.taken : 0) + (inStretch ? costs.stretch : 0);
    if (!best || cost < best.cost) best = { ...place, cost, covers };
  }
  return best && best.cost < costs.taken ? { label, place: best, width, height, covers: best.covers } : undefined;
}

function candidates(label: Label, width: number, height: number, plotWidth: number): readonly Place[] {
  const { prefer, away = 6 } = label;
  const starts = [[label.x, label.y] as const, ...(label.along ?? [])];
  return starts.flatMap((from, index) => {
    const start = index === 0 ? 0 : costs.along;
    return [away + 2, ...gaps.slice(1)].flatMap((gap) => {
      const above = [1, -1].flatMap((side) =>
        shares.map((share): Place => {
          const wrong = (prefer === 'above' && side > 0) || (prefer === 'below' && side < 0) ? costs.wrongSide : 0;
          const x = Math.max(width / 2 + 3, Math.min(plotWidth - width / 2 - 3, from[0] + share * width));
          return { x, y: from[1] + side * (gap + height / 2), cost: start + gap + Math.abs(share) * 8 + wrong, from };
        }),
      );
      const beside = [1, -1].flatMap((side) =>
        [0, -8, 8, -16, 16].map((rise): Place => {
          const wrong = prefer === 'right' ? (side < 0 ? costs.left : 0) : prefer === undefined ? 0 : costs.beside;
          const cost = start + gap + 4 + Math.abs(rise) / 2 + wrong;
          return { x: from[0] + side * (gap + width / 2), y: from[1] + rise, cost, from };
        }),
      );
      return [...above, ...beside];
    });
  });
}

/** A text this far from its point needs a line to it. */
const far = 22;

function write(canvas: Canvas, { label, place: { x, y, from }, width, height }: Placed): void {
  const near = [
    Math.max(x - width / 2, Math.min(x + width / 2, from[0])),
    Math.max(y - height / 2, Math.min(y + height / 2, from[1])),
  ] as const;
  const distance = Math.hypot(near[0] - from[0], near[1] - from[1]);
  if (label.leader !== undefined && distance > far) {
    const start = [from[0] + ((near[0] - from[0]) * 7) / distance, from[1] + ((near[1] - from[1]) * 7) / distance] as const;
    canvas.rule(start, near, label.leader, { width: 1 });
  }
  const { background, muted } = canvas.palette;
  for (const [i, row] of label.rows.entries()) {
    const middle = y + (i - (label.rows.length - 1) / 2) * rowHeight;
    const first = i === 0;
    canvas.text(row, x - width / 2, middle, {
      color: first ? label.color : muted,
      weight: first ? label.weight : 400,
      behind: background,
    });
  }
}
