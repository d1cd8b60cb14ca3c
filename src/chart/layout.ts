import type { Chart, ChartPanel } from './chart.ts';
import { type Curve, curveOf, medianOf } from './curve.ts';
import { columnWidth } from './label-column.ts';
import { hasMarkAtEdge, type Plot, yOf } from './plot.ts';
import { panelSizes, sizes } from './sizes.ts';
import { textWidth, wrapText } from './text-width.ts';
import { placeTicks, type Tick } from './ticks.ts';
import { sharedScale, type YScale, yScale } from './y-scale.ts';

/** One panel and the room around its plot area, in pixels. */
export interface Frame {
  readonly plot: Plot;
  readonly left: number;
  readonly right: number;
  readonly head: number;
  readonly foot: number;
  readonly xTicks: readonly Tick[];
  /** The x axis has labels: in the lowest panel, and in small multiples. */
  readonly hasPlaces: boolean;
  /** The y axis has labels: not in small multiples right of another. */
  readonly hasValues: boolean;
  readonly hasUnit: boolean;
}

/** Where everything of a picture lies. Rows of panels beside each other. */
export interface Layout {
  readonly rows: readonly (readonly Frame[])[];
  /** Between plot area and names, and the width of these. */
  readonly gap: number;
  readonly column: number;
  readonly title: readonly TextRow[];
  readonly note: readonly TextRow[];
}

/** A row of text over the whole width, above or below the panels. */
export interface TextRow {
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 600;
}

const inner = sizes.width - 2 * sizes.margin;

/** Most small multiples in one row. */
const abreast = 4;

export function layOut(chart: Chart, hasTitle: boolean): Layout {
  const whole = chart.panels.map((panel) => panel.lines.map(curveOf));
  const extent = withRoom(chart.extent ?? extentOf(whole.flat()), chart.panels);
  const curves = whole.map((lines) => lines.map((curve) => within(curve, extent)));
  const isGrid = chart.panels[0].size === 'small';
  const title = hasTitle ? titleRows(chart) : [];
  const plots = chart.panels.map((panel, i) => withBandsThatTell(plotOf(chart, panel, curves[i] ?? [], extent)));
  const note = noteRows(chart, plots);
  if (isGrid) return { rows: gridOf(chart, plots), gap: 0, column: 0, title, note };
  const labels = plots.flatMap(({ scale }) => scale.ticks.map(({ text }) => textWidth(text, sizes.axis)));
  const left = Math.ceil(sizes.margin + Math.max(12, ...labels) + 7);
  // A bracket stands there, or a line leads from the mark at the end of one line past another's name.
  const gap = sizes.gap + (plots.some((plot) => plot.panel.height || hasMarkAtEdge(plot)) ? 5 : 0);
  const column = Math.max(Math.ceil(textWidth(chart.unit, sizes.axis)), ...plots.map(columnWidth));
  const right = gap + column + sizes.margin;
  const width = sizes.width - left - right;
  const xTicks = xTicksOf(chart, extent, width, plots);
  const frames = plots.map((plot, index): Frame => {
    const isLast = index === plots.length - 1;
    const foot = isLast ? sizes.axis + 13 + sizes.margin - 4 : 10;
    const head = sizes.axis + 15 + (index === 0 ? sizes.margin - 3 : 2);
    return { plot: { ...plot, width }, left, right, head, foot, xTicks, hasPlaces: isLast, hasValues: true, hasUnit: isLast };
  });
  return { rows: frames.map((frame) => [frame]), gap, column, title, note };
}

/** Share of the picture that is left free where a mark would stand on the labels of the y axis. */
const room = 0.03;

function withRoom([from, to]: readonly [number, number], panels: Chart['panels']): readonly [number, number] {
  const free = room * (to - from);
  const isMarked = panels.some(({ marks = [] }) =>
    marks.some(({ kind, at }) => kind !== 'value' && at >= from && at < from + free / 2),
  );
  return isMarked ? [from - free, to] : [from, to];
}

/** A band that takes more than this share of the height says nothing but that the values scatter; one of fewer pixels is not seen. */
const widest = 0.3;
const thinnest = 3;

function withBandsThatTell(plot: Plot): Plot {
  const isSeen = ({ band, smoothed, line }: Curve) => {
    const height = medianOf(band.map(([, low, high]) => yOf(plot, low) - yOf(plot, high)));
    return !smoothed || line.band || (height >= thinnest && height <= widest * plot.height);
  };
  return { ...plot, curves: plot.curves.map((curve) => (isSeen(curve) ? curve : { ...curve, band: [] })) };
}

/** The chart's note, and what a smoothed line shows. */
function noteRows({ note, words }: Chart, plots: readonly Plot[]): readonly TextRow[] {
  const smoothed = plots.flatMap(({ curves }) => curves.filter((curve) => curve.smoothed && !curve.line.band));
  const names = [...new Set(smoothed.flatMap(({ line }) => line.label ?? []))];
  const hasBand = smoothed.some(({ band }) => band.length > 0);
  const hasJumps = smoothed.some(({ jumps }) => jumps.length > 0);
  const rows = [...(names.length > 0 ? [words.smoothed(names, { hasBand, hasJumps })] : []), ...(note === undefined ? [] : [note])];
  return rows.flatMap((row) => wrapText(row, inner, sizes.axis, 400, 3)).map(textRow(sizes.axis, 400));
}

/** As many ticks as their labels have room beside each other. */
function xTicksOf(chart: Chart, extent: readonly [number, number], width: number, plots: readonly Plot[]): readonly Tick[] {
  const ticksEvery = (pixels: number) => placeTicks(...extent, Math.max(2, width / pixels), isWhole(plots), chart.words.numbers);
  const ticks = ticksEvery(sizes.tickEvery);
  const widest = Math.max(0, ...ticks.map(({ text }) => textWidth(text, sizes.axis)));
  const [first, second] = ticks;
  const distance = first && second ? ((second.value - first.value) / (extent[1] - extent[0])) * width : width;
  return distance < widest + tickGap ? ticksEvery(2 * sizes.tickEvery) : ticks;
}

/** Pixels between two labels of the x axis, at least. */
const tickGap = 12;

function plotOf(chart: Chart, panel: ChartPanel, curves: readonly Curve[], extent: readonly [number, number]): Plot {
  const { height, ticks } = panelSizes[panel.size];
  const [from, to] = extent;
  const marks = (panel.marks ?? []).filter(({ at }) => at >= from && at <= to);
  const scale = yScale({ ...panel, marks }, curves, ticks, chart.words.numbers);
  return { panel: { ...panel, marks }, curves, scale, extent, width: inner, height, words: chart.words };
}

/** Small multiples: every plot area has the same size and the same y axis, written once a row. */
function gridOf(chart: Chart, plots: readonly Plot[]): readonly (readonly Frame[])[] {
  const rowCount = Math.ceil(plots.length / abreast);
  const columns = Math.ceil(plots.length / rowCount);
  const scale: YScale | undefined = sharedScale(
    plots.map((plot) => plot.scale),
    panelSizes.small.ticks,
    chart.words.numbers,
  );
  const height = Math.round(panelSizes.small.height / (rowCount === 1 ? 1 : 1.5));
  const labels = (scale?.ticks ?? []).map(({ text }) => textWidth(text, sizes.axis));
  const left = Math.ceil(sizes.margin + Math.max(12, ...labels) + 7);
  const unit = Math.ceil(textWidth(chart.unit, sizes.axis)) + 8 + sizes.margin;
  const between = 22;
  const width = Math.floor((sizes.width - left - unit - (columns - 1) * between) / columns);
  const frames = plots.map((plot, index): Frame => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    const isLastRow = row === rowCount - 1;
    const isEnd = column === columns - 1 || index === plots.length - 1;
    const rest = columns - 1 - column;
    return {
      plot: { ...plot, scale: scale ?? plot.scale, width, height },
      left: column === 0 ? left : between / 2,
      right: isEnd ? unit + rest * (width + between) : between / 2,
      head: Math.round(sizes.axis * 2.25) + 12 + (row === 0 ? sizes.margin - 3 : 4),
      foot: sizes.axis + 13 + (isLastRow ? sizes.margin - 4 : 0),
      xTicks: xTicksOf(chart, plot.extent, width, plots),
      hasPlaces: true,
      hasValues: column === 0,
      hasUnit: isLastRow && isEnd,
    };
  });
  return Array.from({ length: rowCount }, (_, row) => frames.slice(row * columns, (row + 1) * columns));
}

function textRow(size: number, weight: 400 | 600): (text: string) => TextRow {
  return (text) => ({ text, size, weight });
}

function titleRows({ title, subtitle }: Chart): readonly TextRow[] {
  return [
    ...wrapText(title, inner, sizes.title, 600, 3).map(textRow(sizes.title, 600)),
    ...(subtitle === undefined ? [] : wrapText(subtitle, inner, sizes.axis, 400, 3).map(textRow(sizes.axis, 400))),
  ];
}

/** Height of rows of text, without the margin around them. */
export function heightOf(rows: readonly TextRow[]): number {
  return Math.round(rows.reduce((sum, { size }) => sum + size * rowHeight, 0));
}

export const rowHeight = 1.38;

/** The part of a curve that lies in the picture. */
function within(curve: Curve, [from, to]: readonly [number, number]): Curve {
  const isIn = ([x]: readonly [number, ...unknown[]]) => x >= from && x <= to;
  return { ...curve, points: curve.points.filter(isIn), band: curve.band.filter(isIn) };
}

/** Epochs and steps lie at whole numbers; seconds and parts of epochs do not. */
function isWhole(plots: readonly Plot[]): boolean {
  return plots.every(({ curves }) => curves.every(({ points }) => points.every(([x]) => Number.isInteger(x))));
}

function extentOf(curves: readonly Curve[]): readonly [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const { points } of curves) {
    for (const [x, y] of points) {
      if (!Number.isFinite(y)) continue;
      low = Math.min(low, x);
      high = Math.max(high, x);
    }
  }
  if (low > high) return [0, 1];
  return low === high ? [low - 1, high + 1] : [low, high];
}
