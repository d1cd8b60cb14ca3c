import { type Box, Canvas, type PlacedBox, type Segment } from './canvas.ts';
import type { Chart, Theme } from './chart.ts';
import { aboveRow } from './cuts.ts';
import type { JsonObject } from './json.ts';
import { drawColumn, nameEarlyEnds, withFacts } from './label-column.ts';
import { type Frame, heightOf, type Layout, layOut, rowHeight, type TextRow } from './layout.ts';
import { type Datasets, drawLines, encodingOf } from './lines.ts';
import { drawBehind, drawInFront } from './overlay.ts';
import { type Palette, palettes } from './palette.ts';
import { type Plot, xOf, yOf } from './plot.ts';
import { sizes } from './sizes.ts';
import { fitText, textWidth } from './text-width.ts';
import type { Tick } from './ticks.ts';

export interface SpecOptions {
  /** The heading stands in the picture: for where no text is beside it. */
  readonly title?: boolean;
}

/** A part of a picture: a panel, or the text above or below the panels. What takes up room in it lies within its bounds. */
export interface PicturePart {
  readonly bounds: Box;
  readonly plot?: Plot;
  readonly boxes: readonly PlacedBox[];
  /** Lines from texts to what they belong to, and those of the grid. */
  readonly leaders?: readonly Segment[];
  readonly grid?: readonly Segment[];
}

interface DrawnPart extends PicturePart {
  readonly view: JsonObject;
}

const fontFamily = 'Inter, "Helvetica Neue", Arial, sans-serif';

/** The Vega-Lite specification of a chart, with its data. It is 480 pixels wide, and valid by itself. */
export function chartSpec(chart: Chart, theme: Theme, options: SpecOptions = {}): JsonObject {
  return drawChart(chart, theme, options).spec;
}

/** A specification, and where everything lies in it. */
export function drawChart(
  chart: Chart,
  theme: Theme,
  { title = false }: SpecOptions = {},
): { readonly spec: JsonObject; readonly parts: readonly PicturePart[] } {
  const palette = palettes[theme];
  const layout = layOut(chart, title);
  const datasets: Datasets = {};
  const rows = layout.rows.map((row, r) =>
    row.map((frame, c) => drawPanel(frame, layout, chart, palette, { datasets, prefix: `${r}${c}-` })),
  );
  const left = layout.rows[0]?.[0]?.left ?? 0;
  const parts = [
    ...(layout.title.length > 0 ? [[drawText(layout.title, left, palette, sizes.margin, 0)]] : []),
    ...rows,
    ...(layout.note.length > 0 ? [[drawText(layout.note, left, palette, 0, sizes.margin)]] : []),
  ];
  const spec = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: chart.description,
    background: palette.background,
    padding: 0,
    datasets: Object.fromEntries(Object.entries(datasets).map(([name, data]) => [name, [...data]])),
    ...arranged(parts.map((row) => row.map(({ view }) => view))),
    config: configOf(palette),
  };
  return { spec, parts: parts.flat() };
}

function arranged(rows: readonly (readonly JsonObject[])[]): JsonObject {
  const plain = { spacing: 0, bounds: 'full' };
  const views = rows.map((row) => (row.length === 1 ? (row[0] ?? {}) : { hconcat: [...row], ...plain }));
  return views.length === 1 ? (views[0] ?? {}) : { vconcat: views, ...plain };
}

function drawPanel(
  frame: Frame,
  layout: Layout,
  chart: Chart,
  palette: Palette,
  { datasets, prefix }: { readonly datasets: Datasets; readonly prefix: string },
): DrawnPart {
  const { plot, left, right, head, foot } = frame;
  const canvas = new Canvas(palette);
  const bounds = { left: -left, right: plot.width + right, top: -head, bottom: plot.height + foot };
  canvas.frame(bounds);
  canvas.add(axes(frame));
  blockTicks(canvas, frame);
  canvas.grid(
    plot.scale.ticks.map(({ value }) => yOf(plot, value)),
    plot.width,
  );
  drawHeading(canvas, frame);
  drawBehind(canvas, plot);
  drawLines(canvas, plot, datasets, prefix);
  const isSmall = plot.panel.size === 'small';
  const { obstacles, homeless } = drawInFront(canvas, plot);
  const named = withFacts(plot, homeless);
  if (!isSmall) drawColumn(canvas, { plot: named, hasUnit: frame.hasUnit }, layout);
  nameEarlyEnds(canvas, named, obstacles, isSmall);
  if (frame.hasUnit) drawUnit(canvas, frame, layout, chart.unit);
  const { boxes, leaders, gridPieces: grid, layers } = canvas;
  return { bounds, plot, boxes, leaders, grid, view: { width: plot.width, height: plot.height, layer: [...layers] } };
}

/** Rows of text over the whole width. */
function drawText(rows: readonly TextRow[], left: number, palette: Palette, above: number, below: number): DrawnPart {
  const canvas = new Canvas(palette);
  const [width, height] = [sizes.width - left - 1, heightOf(rows)];
  const bounds = { left: -left, right: sizes.width - left, top: -above, bottom: height + below };
  canvas.frame(bounds);
  let y = 0;
  for (const { text, size, weight } of rows) {
    y += (size * rowHeight) / 2;
    canvas.text(text, sizes.margin - left, y, { color: weight === 600 ? palette.text : palette.muted, size, weight });
    y += (size * rowHeight) / 2;
  }
  return { bounds, boxes: canvas.boxes, view: { width, height, layer: [...canvas.layers] } };
}

/** Both axes, on an unseen point. */
function axes({ plot, xTicks, hasPlaces, hasValues }: Frame): {
  readonly data: JsonObject;
  readonly mark: JsonObject;
  readonly encoding: JsonObject;
} {
  const { x, y } = encodingOf(plot) as { readonly x: JsonObject; readonly y: JsonObject };
  // Vega drops every second one of the given ticks where it would have made fewer of its own.
  const common = { tickCount: 50, title: null, labelOverlap: false, grid: false };
  const xAxis = {
    ...common,
    ...labels(xTicks),
    tickSize: 4,
    labelPadding: 4,
    labelFlush: false,
    labels: hasPlaces,
    ticks: hasPlaces,
  };
  const yAxis = { ...common, ...labels(plot.scale.ticks), domain: false, ticks: false, labelPadding: 6, labels: hasValues };
  return {
    data: { values: [{ x: plot.extent[0], y: plot.scale.domain[0] }] },
    mark: { type: 'point', opacity: 0, aria: false },
    encoding: { x: { ...x, axis: xAxis }, y: { ...y, axis: yAxis } },
  };
}

function labels(ticks: readonly Tick[]): JsonObject {
  const texts = JSON.stringify(ticks.map(({ text }) => text));
  const values = JSON.stringify(ticks.map(({ value }) => value));
  return { values: ticks.map(({ value }) => value), labelExpr: `${texts}[indexof(${values}, datum.value)]` };
}

/** The labels of the axes take up room as well. */
function blockTicks(canvas: Canvas, { plot, xTicks, hasPlaces, hasValues }: Frame): void {
  for (const { value, text } of hasPlaces ? xTicks : []) {
    const [x, half, top] = [xOf(plot, value), textWidth(text, sizes.axis) / 2, plot.height + 8];
    canvas.block({ kind: 'tick', name: text, left: x - half, right: x + half, top, bottom: top + sizes.axis });
  }
  for (const { value, text } of hasValues ? plot.scale.ticks : []) {
    const [y, half] = [yOf(plot, value), sizes.axis / 2];
    canvas.block({ kind: 'tick', name: text, left: -6 - textWidth(text, sizes.axis), right: -6, top: y - half, bottom: y + half });
  }
}

/** The metric above the plot, from the left edge of the picture; the name of a small multiple above its plot. */
function drawHeading(canvas: Canvas, { plot, left }: Frame): void {
  const { palette } = canvas;
  const { heading } = plot.panel;
  if (heading) {
    const color = { plain: palette.muted, strong: palette.text, problem: palette.validationText }[heading.tone];
    const rows = [heading.name, ...(heading.said === undefined ? [] : [heading.said])];
    for (const [i, row] of rows.entries()) {
      const weight = i === 0 ? 600 : 400;
      const y = aboveRow - (1 - i) * sizes.axis * sizes.row;
      canvas.text(fitText(row, plot.width + 14, sizes.axis, weight), 0, y, { color, size: sizes.axis, weight });
    }
    return;
  }
  canvas.text(fitText(metricOf(plot), plot.width, sizes.axis), sizes.margin - left, aboveRow, {
    color: palette.muted,
    size: sizes.axis,
  });
}

function metricOf({ panel, scale, words }: Plot): string {
  if (scale.type === 'log') return `${panel.metric} ${words.logarithmic}`;
  return scale.zoom === undefined || panel.flat ? panel.metric : `${panel.metric}${words.zoomed(scale.zoom)}`;
}

/** The unit stands in the row of the tick labels, in the column of the names. */
function drawUnit(canvas: Canvas, { plot, xTicks }: Frame, { gap }: Layout, unit: string): void {
  const last = xTicks.at(-1);
  const clear = last ? xOf(plot, last.value) + textWidth(last.text, sizes.axis) / 2 + 12 : 0;
  const x = Math.max(plot.width + (gap || 8), clear);
  canvas.text(unit, x, plot.height + 8 + sizes.axis / 2, { color: canvas.palette.muted, size: sizes.axis });
}

function configOf(palette: Palette): JsonObject {
  return {
    font: fontFamily,
    view: { stroke: null },
    axis: {
      labelFontSize: sizes.axis,
      labelFontWeight: 400,
      labelColor: palette.muted,
      domainColor: palette.axis,
      tickColor: palette.axis,
    },
  };
}
