import { type Box, type Canvas, touch } from './canvas.ts';
import { type Curve, valueAt } from './curve.ts';
import { distanceTo, isCrossed, leaderOf, nearest } from './leaders.ts';
import { fillPoints } from './lines.ts';
import type { Obstacles } from './obstacles.ts';
import { type Plot, xOf, yOf } from './plot.ts';
import { sizes } from './sizes.ts';
import { textWidth } from './text-width.ts';

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
  /** Color of a line from the point to a text that stands far from it, and how far that is. */
  readonly leader?: string;
  readonly far?: number;
  /** Further points that the text may stand beside: places along a line. */
  readonly along?: readonly (readonly [number, number])[];
  /** Points that the text could be taken to belong to, were it nearer to them. */
  readonly rivals?: readonly (readonly [number, number])[];
  /** The line that it names. */
  readonly own?: Curve;
  /** Written only where it is clear. */
  readonly isOptional?: boolean;
  /** Pixels between the point and the text, at most. */
  readonly within?: number;
}

/** Costs of a place, in pixels of distance. Found by looking at pictures. */
const costs = {
  line: 30,
  stretch: 40,
  taken: 400,
  wrongSide: 60,
  along: 12,
  beside: 20,
  row: 20,
  shortened: 90,
  /** Above or below, but not over the point any more. */
  aside: 90,
  left: 14,
  /** Nearer to the point of another text. */
  rival: 45,
  /** In the way of the line from such a point to its text. */
  inWay: 58,
  /** On a line of the grid, which it would interrupt. */
  grid: 16,
  /** Directly above or below another text: both would read as one. */
  stacked: 30,
  filled: 14,
  leader: 6,
  /** Another line between a text and its point: the text would seem to belong to that line. */
  between: 90,
  /** Beyond another line than its own. */
  beyond: 240,
  crossed: 400,
} as const;

const gaps = [8, 12, 18, 26, 36, 50, 66, 84, 108, 134] as const;
const shares = [0, 0.5, -0.5, 0.25, -0.25, 0.7, -0.7, 1, -1] as const;
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
 * it can, in that of its forms which fits there best. Answers whether such a place was found; where every place touches something,
 * nothing is written.
 */
export function placeLabel(canvas: Canvas, plot: Plot, obstacles: Obstacles, ...forms: readonly Label[]): boolean {
  const found = forms.flatMap((label) => {
    const placed = placeOf(canvas, plot, obstacles, label);
    return placed && (!label.isOptional || placed.isClear) ? [{ ...placed, cost: placed.place.cost + formCost(label, forms) }] : [];
  });
  const [chosen] = found.sort((a, b) => a.cost - b.cost);
  if (!chosen) return false;
  write(canvas, obstacles, chosen);
  return true;
}

/** What a form of a text costs beside the first: its rows, and the words that it leaves out. */
function formCost({ rows }: Label, [first]: readonly Label[]): number {
  const length = (all: readonly string[] = []) => all.join(' ').length;
  return costs.row * (rows.length - 1) + (length(rows) < 0.8 * length(first?.rows) ? costs.shortened : 0);
}

interface Placed {
  readonly label: Label;
  readonly place: Place;
  readonly width: number;
  readonly height: number;
  /** Neither text nor line is in the way of the other's. */
  readonly isClear: boolean;
}

function placeOf(canvas: Canvas, plot: Plot, obstacles: Obstacles, label: Label): Placed | undefined {
  const width = Math.max(...label.rows.map((row, i) => textWidth(row, sizes.label, i === 0 ? label.weight : 400)));
  const height = label.rows.length * rowHeight - 0.12 * sizes.label;
  const filled = fillOf(plot);
  const grid = plot.scale.ticks.map(({ value }) => yOf(plot, value));
  const onGrid = ({ top, bottom }: Box) => grid.some((height) => height > top && height < bottom);
  const stretch = plot.panel.stretch && [xOf(plot, plot.panel.stretch.from), xOf(plot, plot.panel.stretch.to)];
  let best: (Place & { readonly isClear: boolean }) | undefined;
  for (const place of candidates(label, width, height, plot.width)) {
    const { x, y } = place;
    const box = { left: x - width / 2 - 3, right: x + width / 2 + 3, top: y - height / 2 - 1, bottom: y + height / 2 + 1 };
    if (box.left < 0 || box.right > plot.width + 2 || box.top < 1 || box.bottom > plot.height - 1) continue;
    if (distanceTo(box, place.from) > (label.within ?? Number.POSITIVE_INFINITY)) continue;
    const wide = { ...box, left: box.left - air, right: box.right + air };
    const taken = canvas.boxes.some((other) => touch(other.kind === 'mark' ? box : wide, other));
    const inStretch = stretch !== undefined && box.right > (stretch[0] ?? 0) && box.left < (stretch[1] ?? 0);
    const covers = obstacles.in(box);
    const between = obstacles.between(place.from, nearest(box, place.from));
    const isBeyond = isBeyondOther(plot, label, place);
    const leader = label.leader === undefined ? undefined : leaderOf(box, place.from, between || isBeyond, label.far);
    const isRival = isNearRival(box, place.from, label);
    const [blocks, crosses] = [isInWay(box, label), leader !== undefined && isCrossed(leader, canvas)];
    const cost =
      place.cost +
      covers * costs.line +
      (taken ? costs.taken : 0) +
      (inStretch ? costs.stretch : 0) +
      (onGrid(box) ? costs.grid : 0) +
      (isRival ? costs.rival : 0) +
      (blocks ? costs.inWay : 0) +
      (isStacked(box, canvas) ? costs.stacked : 0) +
      (filled(box) ? costs.filled : 0) +
      (between ? costs.between : 0) +
      (isBeyond ? costs.beyond : 0) +
      (leader ? costs.leader : 0) +
      (crosses ? costs.crossed : 0);
    if (!best || cost < best.cost)
      best = { ...place, cost, isClear: covers === 0 && !blocks && !crosses && !isRival && !between && !isBeyond };
  }
  return best && best.cost < costs.taken ? { label, place: best, width, height, isClear: best.isClear } : undefined;
}

/** Whether another line runs between a name and its own. */
function isBeyondOther(plot: Plot, { own }: Label, { x, y }: Place): boolean {
  const [from, to] = plot.extent;
  const at = from + (x / plot.width) * (to - from);
  const level = own && valueAt(own.points, at);
  if (level === undefined) return false;
  const line = yOf(plot, level);
  return plot.curves.some((other) => {
    const value = other === own ? undefined : valueAt(other.points, at);
    const apart = value === undefined ? Number.NaN : yOf(plot, value) - line;
    return Math.abs(apart) > 2 && Math.abs(apart) < Math.abs(y - line) && apart > 0 === y > line;
  });
}

function isNearRival(box: Box, own: readonly [number, number], { rivals = [] }: Label): boolean {
  const distance = distanceTo(box, own);
  return rivals.some((rival) => distanceTo(box, rival) < distance + 3);
}

function isInWay({ left, right }: Box, { x, rivals = [] }: Label): boolean {
  return rivals.some(([other]) => Math.abs(other - x) > air && other > left - air && other < right + air);
}

/** Pixels between two texts below each other that are not one. */
const apart = 10;

function isStacked(box: Box, { boxes }: Canvas): boolean {
  const high = { ...box, top: box.top - apart, bottom: box.bottom + apart };
  return boxes.some((other) => other.kind === 'text' && touch(high, other));
}

/** Whether a box lies in the area that is shaded between two lines. */
function fillOf(plot: Plot): (box: Box) => boolean {
  const { fill } = plot.panel;
  const points = fill && fill.kind !== 'forecast' ? fillPoints(fill, plot) : [];
  const edges = points.map(([at, low, high]) => [xOf(plot, at), yOf(plot, high), yOf(plot, low)] as const);
  return ({ left, right, top, bottom }) =>
    edges.some(([x, above, below]) => x > left && x < right && above < bottom && below > top);
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
          return {
            x,
            y: from[1] + side * (gap + height / 2),
            cost: start + gap + Math.abs(share) * 8 + (Math.abs(share) === 1 ? costs.aside : 0) + wrong,
            from,
          };
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

function write(canvas: Canvas, obstacles: Obstacles, { label, place: { x, y, from }, width, height }: Placed): void {
  const box = { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
  const leader =
    label.leader === undefined ? undefined : leaderOf(box, from, obstacles.between(from, nearest(box, from)), label.far);
  if (leader && label.leader !== undefined) {
    canvas.leader(...leader, label.leader);
    obstacles.walk(...leader);
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
