import type { ChartLine, ChartPanel } from './chart.ts';
import { type Gap, gapsOf } from './gaps.ts';
import { fitText, textWidth } from './text-width.ts';
import { drawnWhole, type Points, thin } from './thin.ts';
import { crossing, isDrawn, pixelOf, type YScale, yScale } from './y-scale.ts';

/** Sizes of text and space in CSS pixels; a picture of 600 pixels is read without enlarging it. */
export const sizes = {
  width: 600,
  margin: 12,
  between: 20,
  title: 15,
  panelTitle: 13,
  subtitle: 12,
  label: 12,
  axis: 11,
  lineHeight: 1.3,
  endLabelGap: 9,
  /** Vega counts a rim around text; text ends this far before the edge. */
  rim: 3,
} as const;

/** A line as it is drawn: thinned, with a gap where the log starts again. */
export interface DrawnLine extends Points {
  /** So many points that they merge into a band. */
  readonly dense: boolean;
  readonly role: ChartLine['role'];
  readonly label: string;
}

/** A label beside the last point of a line, in pixels of the plot area. */
export interface EndLabel {
  readonly role: ChartLine['role'];
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A line's name above the plot area: left edge of its sample, and its row's middle, negative. */
export interface LegendEntry {
  readonly role: ChartLine['role'];
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Where everything of one panel lies. Widths and heights in pixels. */
export interface Layout {
  /** Whether it is the only panel. */
  readonly alone: boolean;
  readonly lines: readonly DrawnLine[];
  readonly xDomain: readonly [number, number];
  readonly y: YScale;
  /** From the panel's left edge to the plot area: title of the axis and tick labels. */
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly right: number;
  readonly endLabels: readonly EndLabel[];
  /** Names of the lines above the plot area, where they do not fit at the lines' ends; empty otherwise. */
  readonly legend: readonly LegendEntry[];
  readonly gaps: readonly Gap[];
}

const heights = { one: 260, several: 170 } as const;

/** Lays one of `count` panels out in `width` pixels, with at least `minimumLeft` in front of the plot area. */
export function layOut(panel: ChartPanel, width: number, count: number, minimumLeft = 0): Layout {
  const whole = panel.lines.map((line) => drawn(line, width));
  const y = yScale({ ...panel, lines: whole });
  const lines = whole.map((line) => cut(line, y));
  const height = count === 1 ? heights.one : heights.several;
  const xDomain = domainOf(whole, panel);
  const named = lines.filter((line) => line.role !== 'replicate' && line.x.length > 0);
  const longest = Math.max(0, ...named.map((line) => textWidth(line.label, sizes.label, 600)));
  const direct = named.length <= 5 && longest <= width * 0.3;
  const labels = Math.max(14, ...y.ticks.map((tick) => textWidth(tickText(tick, y.format), sizes.axis)));
  const left = Math.max(minimumLeft, Math.ceil(sizes.axis + 14 + labels));
  const right = direct && named.length > 0 ? Math.ceil(longest + sizes.endLabelGap + sizes.rim) : 12;
  const plot = width - left - right;
  const at = (value: number) => ((value - xDomain[0]) / (xDomain[1] - xDomain[0])) * plot;
  const gaps = gapsOf(lines, at, height);
  const endLabels = direct ? placeEndLabels(named, gaps, at, (value) => pixelOf(value, y, height), height) : [];
  const strip = panel.region || y.above !== undefined ? 20 : 4;
  const legend = direct ? [] : placeLegend(named, 2 - left, plot + right - sizes.rim, strip);
  return { alone: count === 1, lines, xDomain, y, left, width: plot, height, right, endLabels, legend, gaps };
}

const legendRow = 18;

/** Length of the piece of line in front of a name in the legend, with the space behind it. */
export const legendSample = 28;

/** One entry a role, from left to right and in as many rows as needed, the last row just above the strip. */
function placeLegend(lines: readonly DrawnLine[], left: number, right: number, strip: number): readonly LegendEntry[] {
  const entries: (LegendEntry & { row: number })[] = [];
  let x = left;
  let row = 0;
  for (const line of [...lines].sort((a, b) => depth.indexOf(b.role) - depth.indexOf(a.role))) {
    if (entries.some((entry) => entry.role === line.role && entry.text === line.label)) continue;
    const text = fitText(line.label, right - left - legendSample, sizes.label);
    const width = legendSample + textWidth(text, sizes.label);
    if (x > left && x + width > right) {
      x = left;
      row++;
    }
    entries.push({ role: line.role, text, x, y: 0, row });
    x += width + 16;
  }
  return entries.map(({ row: own, ...entry }) => ({ ...entry, y: -strip - (row - own + 0.5) * legendRow }));
}

/** Roles from the back of the picture to the front. */
export const depth: readonly ChartLine['role'][] = ['base', 'replicate', 'train', 'validation'];

function drawn(line: ChartLine, width: number): DrawnLine {
  const { x, y } = thin(line, width);
  const from: number[] = [];
  const to: number[] = [];
  for (let index = 0; index < x.length; index++) {
    const here = x[index] ?? 0;
    const before = x[index - 1];
    if (before !== undefined && here < before) {
      from.push(here);
      to.push(restart);
    }
    from.push(here);
    to.push(y[index] ?? Number.NaN);
  }
  return {
    role: line.role,
    label: line.label,
    dense: line.x.length > drawnWhole,
    x: Float64Array.from(from),
    y: Float64Array.from(to),
  };
}

/** The line with its values beyond the scale left out: it ends at the edge. (A clip would cost the rasteriser more than all the rest.) */
function cut(line: DrawnLine, scale: YScale): DrawnLine {
  if (!(scale.above ?? scale.below)) return line;
  const [bottom, top] = scale.domain;
  const beyond = (value: number) => isDrawn(value) && (value > top || value < bottom);
  const points: (readonly [number, number])[] = [];
  for (const [index, value] of line.y.entries()) {
    const x = line.x[index] ?? 0;
    const before = line.y[index - 1] ?? Number.NaN;
    if (isDrawn(before) && isDrawn(value) && (beyond(before) || beyond(value))) {
      const from = line.x[index - 1] ?? 0;
      const edges = [bottom, top].filter((edge) => (before - edge) * (value - edge) < 0);
      const shares = edges.map((edge) => ({ edge, share: crossing(before, value, edge, scale) })).sort((a, b) => a.share - b.share);
      points.push(...shares.map(({ edge, share }) => [from + (x - from) * share, edge] as const));
    }
    points.push([x, beyond(value) ? restart : value]);
  }
  return { ...line, x: Float64Array.from(points, ([x]) => x), y: Float64Array.from(points, ([, y]) => y) };
}

// Breaks the line like any value that is not finite, without being one that the run produced.
const restart = Number.MAX_VALUE;

function domainOf(lines: readonly DrawnLine[], panel: ChartPanel): readonly [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const position of [...lines.flatMap((line) => [...line.x]), panel.best?.at ?? Number.NaN]) {
    if (!Number.isFinite(position)) continue;
    low = Math.min(low, position);
    high = Math.max(high, position);
  }
  if (low > high) return [0, 1];
  return low === high ? [low - 1, high + 1] : [low, high];
}

/** A tick label as d3 formats it, exact enough for its width. */
function tickText(tick: number, format: string): string {
  if (format === '~e') return tick === 0 ? '0' : tick.toExponential().replace('e+', 'e');
  const decimals = /^\.(\d+)f$/u.exec(format)?.[1];
  return decimals === undefined ? String(tick) : tick.toFixed(Number(decimals));
}

/** Beside the last point of each line; beside its mark at the edge where the line ends without a value. */
function placeEndLabels(
  lines: readonly DrawnLine[],
  gaps: readonly Gap[],
  xOf: (x: number) => number,
  yOf: (y: number) => number,
  height: number,
): readonly EndLabel[] {
  const labels: EndLabel[] = [];
  for (const line of lines) {
    const last = line.y.findLastIndex(isDrawn);
    const gap = gaps.findLast((each) => each.role === line.role && each.to === line.x.at(-1));
    if (!gap && last < 0) continue;
    const x = xOf(gap ? gap.to : (line.x[last] ?? 0)) + sizes.endLabelGap;
    labels.push({ role: line.role, text: line.label, x, y: gap ? gap.row : yOf(line.y[last] ?? 0) });
  }
  labels.sort((a, b) => a.y - b.y);
  return spread(labels, sizes.label * 1.2, height);
}

/** Moves labels that would overlap apart by as little as possible (least squares: neighbours that collide share one mean). */
function spread(labels: readonly EndLabel[], distance: number, height: number): readonly EndLabel[] {
  const blocks: { sum: number; count: number }[] = [];
  for (const [index, label] of labels.entries()) {
    let block = { sum: label.y - index * distance, count: 1 };
    for (let above = blocks.at(-1); above && above.sum / above.count > block.sum / block.count; above = blocks.at(-1)) {
      block = { sum: above.sum + block.sum, count: above.count + block.count };
      blocks.pop();
    }
    blocks.push(block);
  }
  const lowest = height - (labels.length - 1) * distance;
  const offsets = blocks.flatMap(({ sum, count }) => Array<number>(count).fill(Math.max(0, Math.min(lowest, sum / count))));
  return labels.map((label, index) => ({ ...label, y: (offsets[index] ?? 0) + index * distance }));
}
