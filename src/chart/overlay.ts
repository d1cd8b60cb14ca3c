import type { Canvas } from './canvas.ts';
import type { ChartMark } from './chart.ts';
import { type Curve, lastPoint, type Point, valueAt } from './curve.ts';
import type { JsonObject } from './json.ts';
import { Obstacles, placeLabel } from './label-places.ts';
import { behindStretch, strokes } from './palette.ts';
import { curveOfRole, hasMarkAtEdge, type Plot, reachesEdge, xOf, yOf } from './plot.ts';
import { sizes } from './sizes.ts';
import { fitText, textWidth, wrapText } from './text-width.ts';
import { shareOf } from './y-scale.ts';

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
      [plot.width, y],
      tone === 'neutral' ? palette.muted : palette.validation,
      dotted,
    );
  }
}

/** In front of the lines: marks and brackets, and the text that belongs to them, the most important first. */
export function drawInFront(canvas: Canvas, plot: Plot): Obstacles {
  const { marks = [] } = plot.panel;
  drawSaving(canvas, plot);
  for (const mark of marks) drawMark(canvas, plot, mark);
  drawHeight(canvas, plot);
  drawCut(canvas, plot);
  const obstacles = obstaclesOf(plot);
  const { palette } = canvas;
  drawStretchText(canvas, plot, obstacles);
  const { saving, spike, restarts = [], levels = [] } = plot.panel;
  drawHiddenSpike(canvas, plot);
  if (spike && !spike.onlyAbove && !spikeOutside(plot)) {
    const [x, y] = [xOf(plot, spike.at), yOf(plot, spike.value)];
    placeLabel(canvas, plot, obstacles, { rows: [spike.text], x, y, color: palette.text, weight: 600, prefer: 'above' });
  }
  if (saving) {
    const x = (xOf(plot, saving.from) + xOf(plot, saving.to)) / 2;
    const y = yOf(plot, saving.value);
    placeLabel(canvas, plot, obstacles, { rows: [saving.text], x, y, color: palette.text, weight: 600, prefer: 'below', away: 2 });
  }
  for (const { kind, at, value, role, text, short, prefer } of marks) {
    // The color of a plain value is that of its line.
    const color = kind === 'value' ? palette[strokes[role].text] : palette.text;
    const label = { x: xOf(plot, at), y: yOf(plot, value), color, ...(prefer && { prefer }) };
    const weight = kind === 'stop' ? 400 : 600;
    const forms = [text, short].flatMap((row) => (row === undefined ? [] : [{ ...label, weight, rows: [row] } as const]));
    placeLabel(canvas, plot, obstacles, ...forms);
  }
  for (const { at, text, isMain = false } of restarts) {
    const style = isMain ? ({ color: palette.text, weight: 600 } as const) : ({ color: palette.muted, weight: 400 } as const);
    placeLabel(canvas, plot, obstacles, { rows: [text], x: xOf(plot, at), y: 12, away: -1, ...style });
  }
  for (const { value, from, text } of levels) {
    if (text === undefined) continue;
    const x = (xOf(plot, from ?? plot.extent[0]) + plot.width) / 2;
    const rows = wrapText(text, plot.width - 12, sizes.label, 400, 2);
    placeLabel(canvas, plot, obstacles, { rows, x, y: yOf(plot, value), color: palette.muted, weight: 400, away: 1 });
  }
  return obstacles;
}

/** A running median has lost the value that jumped: it stands on a thin line of its own. */
function drawHiddenSpike(canvas: Canvas, plot: Plot): void {
  const { spike } = plot.panel;
  const outside = spikeOutside(plot);
  if (!spike || (spike.onlyAbove && !outside)) return;
  const isOf = ({ smoothed, line: { x, y } }: Curve) => smoothed && x.some((at, i) => at === spike.at && y[i] === spike.value);
  const curve = plot.curves.find(isOf);
  const usual = curve && valueAt(curve.points, spike.at);
  if (!curve || usual === undefined || !Number.isFinite(usual)) return;
  const color = canvas.palette[strokes[curve.line.role].color];
  const [x, top] = [xOf(plot, spike.at), outside ? (spike.value > usual ? 0 : plot.height) : yOf(plot, spike.value)];
  canvas.rule([x, Math.max(0, Math.min(plot.height, yOf(plot, usual)))], [x, top], color, { width: 1.25 });
  if (!outside) canvas.sign(x, top, { shape: 'circle', size: 24, fill: color });
}

function obstaclesOf(plot: Plot): Obstacles {
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
  const color = height.tone === 'better' ? canvas.palette.better : canvas.palette.validation;
  canvas.rule([x, from], [x, to], color, { width: 1.75 });
  for (const y of [from, to]) canvas.rule([x - 3, y], [x + 3, y], color, { width: 1.75 });
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
  const rows = stretch.rows.flatMap((row, i) =>
    wrapText(row, right - left - 8, sizes.label, i === 0 ? 600 : 400, 2).map((text) => ({ text, strong: i === 0 })),
  );
  if (rows.some(({ text }) => text.endsWith('…'))) {
    const beside = { x: left, y: 0.3 * plot.height, color: palette.text, weight: 600 } as const;
    placeLabel(canvas, plot, obstacles, { ...beside, rows: stretch.rows.slice(0, 1) });
    return;
  }
  const distance = sizes.label * 1.3;
  const middle = plot.panel.fill?.kind === 'forecast' ? 0.28 : 0.5;
  for (const [i, { text, strong }] of rows.entries()) {
    const y = middle * plot.height + (i - (rows.length - 1) / 2) * distance;
    const style = { color: strong ? palette.text : palette.muted, weight: strong ? 600 : 400, align: 'center', behind } as const;
    canvas.text(text, (left + right) / 2, y, style);
  }
}

/** Middle of the row above the plot. */
export const aboveRow = -(sizes.axis / 2 + 10);

/** What lies outside of the scale, in the row above the plot, near the place where the line leaves it. */
function drawCut(canvas: Canvas, plot: Plot): void {
  const { width } = plot;
  const start = startOutside(plot);
  const spike = spikeOutside(plot);
  const cuts = [...(spike ? [spike] : []), ...(start ? [start] : [])];
  const style = { color: canvas.palette.muted, size: sizes.axis };
  let free = canvas.boxes.reduce((right, box) => (box.bottom < 0 ? Math.max(right, box.right + 14) : right), 0);
  for (const { x, text } of cuts) {
    const fitted = fitText(text, width, sizes.axis);
    const length = textWidth(fitted, sizes.axis);
    const left = Math.max(free, Math.min(x - length / 2, width - length));
    if (left + length > width + sizes.column / 2) continue;
    canvas.text(fitted, left, aboveRow, style);
    free = left + length + 14;
  }
}

interface Cut {
  readonly x: number;
  readonly text: string;
}

function spikeOutside(plot: Plot): Cut | undefined {
  const { spike } = plot.panel;
  const [low, high] = plot.scale.domain;
  if (!spike || (spike.value >= low && spike.value <= high)) return undefined;
  const below = spike.value < low;
  return { x: xOf(plot, spike.at), text: `${below ? '↓' : '↑'} ${spike.text}` };
}

/** Where the judged line comes into the picture, when its first value lies outside. */
function startOutside(plot: Plot): Cut | undefined {
  const shown =
    curveOfRole(plot, 'validation') ?? curveOfRole(plot, 'train-alone') ?? curveOfRole(plot, 'winner') ?? plot.curves[0];
  const points = shown ? shown.points.filter(([, y]) => Number.isFinite(y)) : [];
  const [low, high] = plot.scale.domain;
  const first = firstLogged(shown);
  const inside = points.findIndex(([, y]) => y >= low && y <= high);
  const [after, before] = [points[inside], points[inside - 1] ?? points[0]];
  if (first === undefined || !after || !before || (first <= high && first >= low)) return undefined;
  const below = first < low;
  const from = shareOf(before[1], plot.scale);
  const share = after === before ? 0 : ((below ? 0 : 1) - from) / (shareOf(after[1], plot.scale) - from);
  const x = xOf(plot, before[0] + share * (after[0] - before[0]));
  return { x, text: `${below ? '↓' : '↑'} ${plot.words.startsAt(first, plot.panel.percent === true)}` };
}

/** The first value as it was logged: a smoothed line begins with a median. */
function firstLogged(curve: Curve | undefined): number | undefined {
  return curve?.smoothed ? curve.line.y.find(Number.isFinite) : curve?.points.find(([, y]: Point) => Number.isFinite(y))?.[1];
}
