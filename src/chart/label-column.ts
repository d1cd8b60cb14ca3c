import type { Canvas } from './canvas.ts';
import type { ChartMark } from './chart.ts';
import { type Curve, finite, lastPoint } from './curve.ts';
import { placeLabel } from './label-places.ts';
import type { Obstacles } from './obstacles.ts';
import { isEarlier, type Stroke, strokes } from './palette.ts';
import { hasMarkAtEdge, type Plot, reachesEdge, xOf, yOf } from './plot.ts';
import { sizes } from './sizes.ts';
import { fitText, textWidth, wrapText } from './text-width.ts';
import { isInside } from './y-scale.ts';

/** The name of a line and a fact about it, as they stand at its end. */
interface Name {
  /** Absent at the ends of a forecast. */
  readonly curve?: Curve;
  readonly text: string;
  readonly stroke: Pick<Stroke, 'color' | 'text' | 'bold'>;
  readonly fact?: string;
  /** Where the line ends, in pixels. */
  readonly end: readonly [number, number];
}

function namesOf(plot: Plot): readonly Name[] {
  const names = plot.curves.flatMap((curve): readonly Name[] => {
    const last = lastPoint(curve);
    const { label, fact, role } = curve.line;
    if (label === undefined || !last) return [];
    const end = [xOf(plot, last[0]), yOf(plot, last[1])] as const;
    return [{ curve, text: label, stroke: strokes[role], ...(fact !== undefined && { fact }), end }];
  });
  return [...names, ...foreseen(plot)];
}

/** What a forecast expects, and the most that may come. */
function foreseen(plot: Plot): readonly Name[] {
  const { fill } = plot.panel;
  const last = fill?.kind === 'forecast' ? fill.points.at(-1) : undefined;
  if (fill?.kind !== 'forecast' || !last) return [];
  const at = (value: number) => [plot.width, yOf(plot, value)] as const;
  const { color, text } = strokes.validation;
  return [
    { text: fill.expected, stroke: { color, text, bold: true }, end: at(last.expected) },
    { text: fill.most, stroke: { color, text: 'muted', bold: false }, end: at(last.low) },
  ];
}

/** A long fact has two rows, which leaves more of the picture to the curves. */
function rowsOf(fact: string | undefined): readonly string[] {
  if (fact === undefined) return [];
  const rows: string[] = [];
  for (const part of fact.split(/(?<=[,;]) /u)) {
    const joined = [...rows.slice(-1), part].join(' ');
    if (textWidth(joined, sizes.axis) <= sizes.fact) rows.splice(-1, 1, joined);
    else rows.push(part);
  }
  if (rows.length === 1) return wrapText(fact, sizes.column, sizes.axis, 400, 3);
  return rows.map((row) => row.replace(/[,;]$/u, ''));
}

function isInColumn(plot: Plot, name: Name): boolean {
  if (!name.curve) return true;
  // The pass before stands behind the lines that the column names.
  if (isEarlier(name.curve.line.role)) return false;
  const end = lastPoint(name.curve)?.[0] ?? Number.NEGATIVE_INFINITY;
  return reachesEdge(end, plot.extent) || (plot.width - xOf(plot, end) < nearEdge * plot.width && isFreeBeyond(plot, name));
}

/** A validation loss is seldom logged at the very end: a line that ends in this last share of the picture is led to the column. */
const nearEdge = 0.15;

/** Whether no other line runs where one that ends would be led to the column. */
function isFreeBeyond(plot: Plot, { curve, end: [x, y] }: Name): boolean {
  const others = plot.curves.filter((other) => other !== curve);
  return !others.some(({ points }) => points.some(([at, value]) => xOf(plot, at) > x && Math.abs(yOf(plot, value) - y) < 10));
}

function weightOf({ stroke }: Name): 400 | 600 {
  return stroke.bold ? 600 : 400;
}

/** A name as it stands in the column: its fact beside it, or in rows below. */
interface Entry extends Name {
  readonly width: number;
  readonly beside?: string;
  readonly facts: readonly string[];
}

/** From so many names on short facts stand beside them. */
const many = 4;

/** Between a name and the fact beside it, and the widest of both. */
const space = 6;
const widest = 132;

function entriesOf(plot: Plot): readonly Entry[] {
  const names = namesOf(plot).filter((name) => isInColumn(plot, name));
  return names.map((name): Entry => {
    const own = textWidth(name.text, sizes.label, weightOf(name));
    const both = own + space + textWidth(name.fact ?? '', sizes.axis);
    if (name.fact !== undefined && names.length >= many && both <= widest)
      return { ...name, width: both, beside: name.fact, facts: [] };
    const facts = rowsOf(name.fact);
    return { ...name, width: Math.max(own, ...facts.map((row) => textWidth(row, sizes.axis))), facts };
  });
}

/** Whether the text of a mark may stand below the name of its line, where it finds no room beside the mark. */
export function mayMove({ panel, extent, curves }: Plot, { kind, role, text }: ChartMark): boolean {
  const curve = curves.find(({ line }) => line.role === role);
  const end = curve && lastPoint(curve);
  const hasName = curve?.line.label !== undefined && curve.line.fact === undefined && end && reachesEdge(end[0], extent);
  return kind === 'best' && text !== undefined && panel.size !== 'strip' && panel.size !== 'small' && hasName === true;
}

/** Texts of marks below the names of their lines, which are bare. */
export function withFacts(plot: Plot, marks: readonly ChartMark[]): Plot {
  const curves = plot.curves.map((curve): Curve => {
    const mark = marks.find(({ role }) => role === curve.line.role);
    return mark?.text === undefined ? curve : { ...curve, line: { ...curve.line, fact: mark.text } };
  });
  return { ...plot, curves };
}

/** How wide the column of names has to be for one panel. */
export function columnWidth(plot: Plot): number {
  const movable = (plot.panel.marks ?? []).filter((mark) => mayMove(plot, mark));
  return Math.min(sizes.column, Math.ceil(Math.max(0, ...entriesOf(withFacts(plot, movable)).map(({ width }) => width))));
}

/** A name this far above or below the end of its line has a line to it; from `near` on where another line ends nearer by. */
const near = 6;
const far = 26;

/** As long as this a line to a name is seen as one. */
const longLeader = 16;

/** Right of the end of a line stand its mark and the bracket. */
const besideEnd = 14;

const nameHeight = sizes.label * 1.22;
const factHeight = sizes.axis * 1.2;

/** Names level with the ends of their lines, moved apart where they would touch. */
export function drawColumn(
  canvas: Canvas,
  { plot, hasUnit }: { readonly plot: Plot; readonly hasUnit: boolean },
  { gap, column }: { readonly gap: number; readonly column: number },
): void {
  const blocks = entriesOf(plot).map((name) => ({
    ...name,
    target: name.end[1] + (name.facts.length * factHeight) / 2,
    height: nameHeight + name.facts.length * factHeight,
  }));
  const from = plot.width + (hasMarkAtEdge(plot) ? sizes.edge : 2);
  for (const block of spread(blocks, plot.height + (hasUnit ? 0 : overhang))) {
    const { text, stroke, beside, facts, end, height, y } = block;
    const first = y - height / 2 + nameHeight / 2;
    const to = plot.width + gap - 2;
    const isFar = plot.width - end[0] > from - plot.width;
    const isMarked = (plot.panel.marks ?? []).some(({ at, role }) => role === block.curve?.line.role && xOf(plot, at) === end[0]);
    const start = isFar ? end[0] + besideEnd : plot.panel.height ? from : end[0] + (isMarked ? sizes.edge : 2);
    const away = Math.abs(first - end[1]);
    const isNearer = blocks.some((other) => Math.abs(first - other.end[1]) < away - 3);
    const isStub = isFar && to - start < longLeader;
    const isBeside = !isFar && end[1] > y - height / 2 && end[1] < y + height / 2;
    if (!isStub && !isBeside && ((isFar && to - start > longLeader) || away > far || (away > near && isNearer)))
      canvas.leader([start, end[1]], [to, first], canvas.palette[stroke.color]);
    const weight = weightOf(block);
    canvas.text(fitText(text, column, sizes.label, weight), plot.width + gap, first, {
      color: canvas.palette[stroke.text],
      weight,
    });
    if (beside !== undefined) {
      const x = plot.width + gap + textWidth(text, sizes.label, weight) + space;
      canvas.text(beside, x, first, { color: canvas.palette.muted, size: sizes.axis });
    }
    for (const [i, row] of facts.entries()) {
      const below = first + (nameHeight + factHeight) / 2 - 0.5 + i * factHeight;
      canvas.text(fitText(row, column, sizes.axis), plot.width + gap, below, { color: canvas.palette.muted, size: sizes.axis });
    }
  }
}

/** Lines that end before the edge are named inside the plot: at their end, or farther back along the line. */
export function nameEarlyEnds(canvas: Canvas, plot: Plot, obstacles: Obstacles, everywhere = false): void {
  for (const name of namesOf(plot)) {
    const { curve, text, stroke, fact } = name;
    if (!curve || (!everywhere && isInColumn(plot, name))) continue;
    const points = finite(curve).filter(([, value]) => isInside(value, plot.scale));
    const last = points.at(-1);
    if (!last) continue;
    const end = [xOf(plot, last[0]), yOf(plot, last[1])] as const;
    const along = [0.9, 0.75, 0.55, 0.4, 0.25].flatMap((share) => {
      const [at, value] = points[Math.floor((points.length - 1) * share)] ?? [0, Number.NaN];
      return Number.isFinite(value) ? [[xOf(plot, at), yOf(plot, value)] as const] : [];
    });
    // A cross at its end is where the name belongs.
    const isCrossed = (plot.panel.marks ?? []).some(({ kind, at }) => kind === 'not-finite' && at === last[0] && !isJudged(curve));
    const label = {
      x: end[0],
      y: end[1],
      color: canvas.palette[stroke.text],
      weight: weightOf(name),
      prefer: 'right',
      leader: canvas.palette[stroke.color],
      own: curve,
      ...(!isCrossed && { along }),
    } as const;
    const fitted = fitText(text, plot.width * 0.6, sizes.label, label.weight);
    if (!placeLabel(canvas, plot, obstacles, { ...label, rows: fact === undefined ? [fitted] : [fitted, fact] }))
      placeLabel(canvas, plot, obstacles, { ...label, rows: [fitted] });
  }
}

/** The loss of the one run that is drawn, beside which there is room. */
function isJudged({ line: { role } }: Curve): boolean {
  return role === 'validation' || role === 'train' || role === 'train-alone';
}

/** Names may reach this far above the plot, and below it where no unit stands there. */
const overhang = 8;

/** Moves blocks apart by as little as possible, in the order of their lines (least squares: neighbors that collide share one mean). */
function spread<T extends { readonly end: readonly [number, number]; readonly target: number; readonly height: number }>(
  items: readonly T[],
  height: number,
): readonly (T & { readonly y: number })[] {
  const sorted = [...items].sort((a, b) => a.end[1] - b.end[1]);
  const groups: { sum: number; count: number }[] = [];
  const offsets: number[] = [];
  let total = 0;
  for (const item of sorted) {
    const offset = total + item.height / 2;
    offsets.push(offset);
    total += item.height;
    let group = { sum: item.target - offset, count: 1 };
    for (let above = groups.at(-1); above && above.sum / above.count > group.sum / group.count; above = groups.at(-1)) {
      group = { sum: above.sum + group.sum, count: above.count + group.count };
      groups.pop();
    }
    groups.push(group);
  }
  const shifts = groups.flatMap(({ sum, count }) =>
    Array<number>(count).fill(Math.max(-overhang, Math.min(height - total, sum / count))),
  );
  return sorted.map((item, i) => ({ ...item, y: (offsets[i] ?? 0) + (shifts[i] ?? 0) }));
}
