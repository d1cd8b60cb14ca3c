import type { Canvas } from './canvas.ts';
import { type ChartMark, peaksOf } from './chart.ts';
import { lastPoint } from './curve.ts';
import { drawAbove, drawCut, spikeOutside } from './cuts.ts';
import type { JsonObject } from './json.ts';
import { mayMove } from './label-column.ts';
import { placeLabel } from './label-places.ts';
import { Obstacles } from './obstacles.ts';
import { behindStretch, strokes } from './palette.ts';
import { curveOfRole, hasMarkAtEdge, type Plot, reachesEdge, xOf, yOf } from './plot.ts';
import { sizes } from './sizes.ts';
import { drawStems, nameStems, type Stem, stemsOf } from './stems.ts';
import { textWidth, wrapText } from './text-width.ts';

const dotted = { width: 1.3, dash: [2, 3] } as const;

/** Behind the lines: the stretch without data, restarts and dotted levels. */
export function drawBehind(canvas: Canvas, plot: Plot): void {
  const { palette } = canvas;
  const { stretch, restarts = [], levels = [] } = plot.panel;
  for (const { at } of restarts) canvas.rule([xOf(plot, at), 0], [xOf(plot, at), plot.height], palette.muted, dotted);
  if (stretch) {
    const [left, right] = [xOf(plot, stretch.from), xOf(plot, stretch.to)];
    canvas.rect({ left, right, top: 0, bottom: plot.height }, palette.muted, palette.stretchFill);
    canvas.rule([left, 0], [left, plot.height], palette.muted, dotted);
  }
  for (const { value, from, tone } of levels) {
    const y = yOf(plot, value);
    canvas.rule(
      [from === undefined ? 0 : xOf(plot, from), y],
      [levelEnd(plot), y],
      tone === 'neutral' ? palette.muted : palette[strokes[tone].color],
      dotted,
    );
  }
}

/**
 * In front of the lines: marks and brackets, and the text that belongs to them, the most important first. Answers also which marks have
 * a text that found no place near them, but below the name of their line.
 */
export function drawInFront(
  canvas: Canvas,
  plot: Plot,
): { readonly obstacles: Obstacles; readonly homeless: readonly ChartMark[] } {
  const { marks = [] } = plot.panel;
  drawSaving(canvas, plot);
  const stems = stemsOf(plot);
  drawStems(canvas, plot, stems);
  for (const mark of marks) drawMark(canvas, plot, mark);
  drawHeight(canvas, plot);
  drawCut(canvas, plot);
  const obstacles = obstaclesOf(plot, stems);
  const { palette } = canvas;
  drawStretchText(canvas, plot, obstacles);
  const { saving, spike, restarts = [], levels = [] } = plot.panel;
  if (spike && !spike.onlyAbove && !spikeOutside(plot)) {
    const [x, y] = [xOf(plot, spike.at), Math.min(...peaksOf(plot.panel).map(({ value }) => yOf(plot, value)))];
    const isStrip = plot.panel.size === 'strip';
    const common = { color: palette.text, weight: 600, prefer: 'above', leader: palette.muted } as const;
    const label = { x, y, ...common, isOptional: isStrip, ...(isStrip && { within }) };
    const [peaks, place] = spike.rows;
    const forms = [[spike.rows.join(' ')], spike.rows, [...peaks.split(/[,;] /u), place], [spike.short.join(' ')], spike.short];
    const isPlaced = placeLabel(canvas, plot, obstacles, ...forms.map((rows) => ({ ...label, rows })));
    if (!isPlaced && isStrip) drawAbove(canvas, plot, { x, text: spike.rows.join(' ') });
  }
  if (saving) {
    const x = (xOf(plot, saving.from) + xOf(plot, saving.to)) / 2;
    const y = yOf(plot, saving.value);
    placeLabel(canvas, plot, obstacles, { rows: [saving.text], x, y, color: palette.text, weight: 600, prefer: 'below', away: 2 });
  }
  const places = marks.map(({ at, value }) => [xOf(plot, at), yOf(plot, value)] as const);
  const homeless: ChartMark[] = [];
  for (const [i, mark] of marks.entries()) {
    const { kind, role, text, short, prefer } = mark;
    // A plain value has the color of its line, as has the best of a line that is not the judged one.
    const isOther = kind === 'best' && (role === 'train' || role === 'second-worst');
    const color = kind === 'value' || isOther ? palette[strokes[role].text] : palette.text;
    const [x, y] = places[i] ?? [0, 0];
    const rivals = places.filter((_, other) => other !== i);
    // A strip has the number beside it, and a line without a fact has room for it below its name.
    const isStrip = plot.panel.size === 'strip';
    const hasName = mayMove(plot, mark);
    const isOptional = kind === 'value' || isStrip || hasName;
    const reach = isOptional ? { within: kind === 'value' ? far : within } : { far };
    const label = { x, y, color, rivals, leader: palette.muted, isOptional, ...reach, ...(prefer && { prefer }) };
    const weight = kind === 'stop' || kind === 'before' ? 400 : 600;
    const isSaid = marks.findIndex((one) => one.text === text && one.at === mark.at && one.value === mark.value) < i;
    if (isSaid) continue;
    const forms = [...(text === undefined ? [] : [[text], text.split(', ')]), ...(short === undefined ? [] : [[short]])];
    const isPlaced = placeLabel(canvas, plot, obstacles, ...forms.map((rows) => ({ ...label, weight, rows }) as const));
    if (!isPlaced && hasName) homeless.push(mark);
    if (!isPlaced && isStrip && kind === 'best' && text !== undefined) drawAbove(canvas, plot, { x, text });
  }
  nameStems(canvas, plot, stems, obstacles);
  for (const { at, text, isMain = false } of restarts) {
    const style = isMain ? ({ color: palette.text, weight: 600 } as const) : ({ color: palette.muted, weight: 400 } as const);
    const x = xOf(plot, at);
    const along = [0.25, 0.45, 0.65].map((share) => [x, share * plot.height] as const);
    const forms = [[text], text.split(/(?<=:) |, /u)].map((rows) => ({ rows, x, y: 12, along, away: -1, ...style }));
    const isClear = placeLabel(canvas, plot, obstacles, ...forms.map((form) => ({ ...form, isOptional: true })));
    if (!isClear && !drawAbove(canvas, plot, { x, text }, style.color)) placeLabel(canvas, plot, obstacles, ...forms);
  }
  for (const { value, from, text } of levels) {
    if (text === undefined) continue;
    const [start, y] = [xOf(plot, from ?? plot.extent[0]), yOf(plot, value)];
    const along = [0.25, 0.75, 0.9].map((share) => [start + share * (plot.width - start), y] as const);
    const rows = wrapText(text, plot.width - 12, sizes.label, 400, 2);
    placeLabel(canvas, plot, obstacles, {
      ...{ rows, x: (start + plot.width) / 2, y, along },
      ...{ color: palette.muted, weight: 400, away: 3, prefer: 'above' },
    });
  }
  return { obstacles, homeless };
}

/** Pixels between a mark of a strip and its text, at most, and from where on one of the losses has a line to it. */
const within = 30;
const far = 16;

function obstaclesOf(plot: Plot, stems: readonly Stem[]): Obstacles {
  const obstacles = new Obstacles(plot);
  const { saving, height, levels = [], marks = [], restarts = [], stretch, fill } = plot.panel;
  if (saving) obstacles.walk([xOf(plot, saving.from), yOf(plot, saving.value)], [xOf(plot, saving.to), yOf(plot, saving.value)]);
  for (const { value, from } of levels) {
    const y = yOf(plot, value);
    obstacles.walk([from === undefined ? 0 : xOf(plot, from), y], [plot.width, y]);
  }
  if (height) obstacles.walk([heightAt(plot), yOf(plot, height.from)], [heightAt(plot), yOf(plot, height.to)]);
  for (const { drop, at, value } of marks) {
    if (drop) obstacles.walk([xOf(plot, at), yOf(plot, value)], [xOf(plot, at), plot.height]);
  }
  for (const { at } of restarts) obstacles.walk([xOf(plot, at), 0], [xOf(plot, at), plot.height]);
  for (const { from, to } of stems) obstacles.walk(from, to);
  if (stretch) obstacles.walk([xOf(plot, stretch.from), 0], [xOf(plot, stretch.from), plot.height]);
  if (fill?.kind === 'forecast') {
    for (const { at, low, high } of fill.points) obstacles.walk([xOf(plot, at), yOf(plot, low)], [xOf(plot, at), yOf(plot, high)]);
  }
  return obstacles;
}

function drawMark(canvas: Canvas, plot: Plot, { kind, at, value, role, drop }: ChartMark): void {
  const { palette } = canvas;
  const [x, y] = [xOf(plot, at), yOf(plot, value)];
  const color = palette[strokes[role].color];
  if (drop) canvas.rule([x, y], [x, plot.height], palette.muted, { width: 1, dash: [2, 3] });
  const sign = signOf(kind, color, palette.background, palette.text, palette.base);
  if (sign) canvas.sign(x, y, sign);
}

function signOf(kind: ChartMark['kind'], color: string, background: string, text: string, base: string): JsonObject | undefined {
  switch (kind) {
    case 'best':
      return { shape: 'circle', size: 105, fill: color, stroke: background, strokeWidth: 2 };
    case 'before':
      return { shape: 'circle', size: 56, fill: background, stroke: color, strokeWidth: 2 };
    case 'base-best':
      return { shape: 'circle', size: 70, fill: background, stroke: base, strokeWidth: 2.2 };
    case 'stop':
      return { shape: 'square', size: 72, fill: background, stroke: text, strokeWidth: 2 };
    case 'not-finite':
      return { shape: 'M-1,-1L1,1M-1,1L1,-1', size: 80, filled: false, stroke: color, strokeWidth: 2.75 };
    case 'value':
      return undefined;
  }
}

/** The height of the message at the end of the judged line, with short feet. */
function drawHeight(canvas: Canvas, plot: Plot): void {
  const { height } = plot.panel;
  if (!height) return;
  const x = heightAt(plot);
  const [from, to] = [yOf(plot, height.from), yOf(plot, height.to)];
  if (Math.abs(from - to) < 3) return;
  const color = canvas.palette[height.tone === 'better' ? 'better' : strokes[height.tone].color];
  canvas.rule([x, from], [x, to], color, { width: 1.75 });
  for (const y of [from, to]) canvas.rule([x - 3, y], [x + 3, y], color, { width: 1.75 });
}

/** A level ends where the bracket on it stands. */
function levelEnd(plot: Plot): number {
  return plot.panel.height ? Math.min(plot.width, heightAt(plot)) : plot.width;
}

/** Where the bracket stands: right of the judged line's end. */
function heightAt(plot: Plot): number {
  const judged = curveOfRole(plot, 'validation') ?? curveOfRole(plot, 'train-alone');
  const end = judged && lastPoint(judged);
  const edge = end && !reachesEdge(end[0], plot.extent) ? xOf(plot, end[0]) : plot.width;
  return edge + (hasMarkAtEdge(plot) ? sizes.edge + 1 : 5);
}

function drawSaving(canvas: Canvas, plot: Plot): void {
  const { saving } = plot.panel;
  if (!saving) return;
  const y = yOf(plot, saving.value);
  const [from, to] = [xOf(plot, saving.from), xOf(plot, saving.to)];
  canvas.rule([from, y], [to, y], canvas.palette.text, { width: 1.5 });
  for (const x of [from, to]) canvas.rule([x, y - 4], [x, y + 4], canvas.palette.text, { width: 1.5 });
}

/** In the middle of the stretch; where it is too narrow for that, beside its beginning. */
function drawStretchText(canvas: Canvas, plot: Plot, obstacles: Obstacles): void {
  const { stretch } = plot.panel;
  if (!stretch) return;
  const { palette } = canvas;
  const [left, right] = [xOf(plot, stretch.from), xOf(plot, stretch.to)];
  const behind = behindStretch(palette);
  const width = right - left - 8;
  const rows = stretch.rows.flatMap((row, i) => {
    const [weight, strong] = [i === 0 ? 600 : 400, i === 0] as const;
    const parts = textWidth(row, sizes.label, weight) > width ? row.split(/(?<=,) /u) : [row];
    return parts.flatMap((part) => wrapText(part, width, sizes.label, weight, 2).map((text) => ({ text, strong })));
  });
  if (rows.some(({ text }) => text.endsWith('…'))) {
    const [text = ''] = stretch.rows;
    if (drawAbove(canvas, plot, { x: (left + right) / 2, text })) return;
    const along = [0.1, 0.5, 0.7, 0.9].map((share) => [left, share * plot.height] as const);
    placeLabel(canvas, plot, obstacles, { x: left, y: 0.3 * plot.height, along, color: palette.text, weight: 600, rows: [text] });
    return;
  }
  const distance = sizes.label * 1.3;
  const middle = plot.panel.fill?.kind === 'forecast' ? 0.12 : 0.5;
  for (const [i, { text, strong }] of rows.entries()) {
    const y = middle * plot.height + (i - (rows.length - 1) / 2) * distance;
    const style = { color: strong ? palette.text : palette.muted, weight: strong ? 600 : 400, align: 'center', behind } as const;
    canvas.text(text, (left + right) / 2, y, style);
  }
}
