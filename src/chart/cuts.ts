import type { Canvas } from './canvas.ts';
import { peaksOf } from './chart.ts';
import type { Curve, Point } from './curve.ts';
import { curveOfRole, type Plot, xOf } from './plot.ts';
import { sizes } from './sizes.ts';
import { textWidth } from './text-width.ts';
import { isInside, shareOf } from './y-scale.ts';

/** Middle of the row above the plot. */
export const aboveRow = -(sizes.axis / 2 + 10);

/** What lies outside of the scale, in the row above the plot, near the place where the line leaves it. */
export function drawCut(canvas: Canvas, plot: Plot): void {
  const { width } = plot;
  const start = startOutside(plot);
  const spike = spikeOutside(plot);
  const free = freeAbove(canvas);
  const short = spike && { x: spike.x, text: spike.short };
  const bare = start && { x: start.x, text: start.short };
  // What the page may be about comes before where a curve began.
  const choices = [[spike, start], [short, start], [short, bare], [spike], [short], [start], [bare]].map((cuts) =>
    cuts.flatMap((cut) => cut ?? []),
  );
  const placed = choices.map((cuts) => placeCuts(cuts, free, width)).find(({ length }) => length > 0);
  for (const { left, text } of placed ?? []) canvas.text(text, left, aboveRow, { color: canvas.palette.muted, size: sizes.axis });
}

/** A text in the row above the plot, near a place on the x axis, where there is room for it. */
export function drawAbove(canvas: Canvas, plot: Plot, { x, text }: Cut, color = canvas.palette.text): boolean {
  const [place] = placeCuts([{ x, text }], freeAbove(canvas), plot.width);
  if (place) canvas.text(text, place.left, aboveRow, { color, size: sizes.axis });
  return place !== undefined;
}

/** From where on the row above the plot is free. */
function freeAbove({ boxes }: Canvas): number {
  return boxes.reduce((right, box) => (box.bottom < 0 ? Math.max(right, box.right + apart) : right), 0);
}

/** Pixels between two texts of the row. */
const apart = 14;

/** Where the texts stand beside each other in the row above the plot; nowhere if one finds no room. */
function placeCuts(cuts: readonly Cut[], from: number, width: number): readonly { readonly left: number; readonly text: string }[] {
  const placed: { readonly left: number; readonly text: string }[] = [];
  let free = from;
  for (const { x, text } of cuts.toSorted((a, b) => a.x - b.x)) {
    const length = textWidth(text, sizes.axis);
    const left = Math.max(free, Math.min(x - length / 2, width - length));
    if (left + length > width + sizes.column / 2) return [];
    placed.push({ left, text });
    free = left + length + apart;
  }
  return placed;
}

interface Cut {
  readonly x: number;
  readonly text: string;
}

/** A text that has a shorter form. */
interface Shortened extends Cut {
  readonly short: string;
}

export function spikeOutside(plot: Plot): Shortened | undefined {
  const { spike } = plot.panel;
  const [low] = plot.scale.domain;
  const outside = peaksOf(plot.panel).filter(({ value }) => !isInside(value, plot.scale));
  if (!spike || outside.length === 0) return undefined;
  const below = outside.some(({ value }) => value < low);
  const arrow = below ? '↓' : '↑';
  return { x: xOf(plot, spike.at), text: `${arrow} ${spike.rows.join(' ')}`, short: `${arrow} ${spike.short.join(' ')}` };
}

/** Where the judged line comes into the picture, when its first value lies outside; else that of the training loss; by its name where there are both. */
function startOutside(plot: Plot): Shortened | undefined {
  const judged =
    curveOfRole(plot, 'validation') ?? curveOfRole(plot, 'train-alone') ?? curveOfRole(plot, 'winner') ?? plot.curves[0];
  const train = curveOfRole(plot, 'train');
  const named = (curve: Curve): Shortened | undefined => {
    const start = startOf(plot, curve);
    return start && { ...start, text: start.text.replace(' ', ` ${curve.line.label ?? ''} `) };
  };
  if (!train || train === judged) return judged && startOf(plot, judged);
  return (judged && named(judged)) ?? named(train);
}

function startOf(plot: Plot, shown: Curve): Shortened | undefined {
  const points = shown.points.filter(([, y]) => Number.isFinite(y));
  const [low] = plot.scale.domain;
  const first = firstLogged(shown);
  const inside = points.findIndex(([, y]) => isInside(y, plot.scale));
  const [after, before] = [points[inside], points[inside - 1] ?? points[0]];
  if (first === undefined || !after || !before || isInside(first, plot.scale)) return undefined;
  const below = first < low;
  const from = shareOf(before[1], plot.scale);
  const share = after === before ? 0 : ((below ? 0 : 1) - from) / (shareOf(after[1], plot.scale) - from);
  const x = xOf(plot, before[0] + share * (after[0] - before[0]));
  const text = `${below ? '↓' : '↑'} ${plot.words.startsAt(first, plot.panel.percent === true)}`;
  return { x, text, short: text };
}

/** The first value as it was logged: a smoothed line begins with a median. */
function firstLogged(curve: Curve): number | undefined {
  return curve.smoothed ? curve.line.y.find(Number.isFinite) : curve.points.find(([, y]: Point) => Number.isFinite(y))?.[1];
}
