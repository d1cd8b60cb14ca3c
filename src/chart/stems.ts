import type { Canvas } from './canvas.ts';
import { type LineRole, peaksOf } from './chart.ts';
import { type Curve, valueAt } from './curve.ts';
import { spikeOutside } from './cuts.ts';
import { placeLabel } from './label-places.ts';
import type { Obstacles } from './obstacles.ts';
import { strokes } from './palette.ts';
import { type Plot, xOf, yOf } from './plot.ts';
import { isInside } from './y-scale.ts';

export interface Stem {
  readonly role: LineRole;
  /** Of a value that nothing else tells. */
  readonly value?: number;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** A running median has lost values that jump, or the best one: each stands on a thin line of its own. */
export function stemsOf(plot: Plot): readonly Stem[] {
  const { spike, marks = [] } = plot.panel;
  const lost = [
    ...(spike && (!spike.onlyAbove || spikeOutside(plot)) ? peaksOf(plot.panel) : []),
    ...marks.filter(({ kind }) => kind === 'best'),
  ];
  const told = lost.flatMap(({ at, value }) => {
    const isOf = ({ smoothed, line: { x, y } }: Curve) => smoothed && x.some((place, i) => place === at && y[i] === value);
    const curve = plot.curves.find(isOf);
    return curve ? [{ curve, at, value }] : [];
  });
  const jumps = plot.curves.flatMap((curve) => curve.jumps.map(([at, value]) => ({ curve, at, value })));
  const untold = jumps.filter((one) => !told.some(({ curve, at }) => curve === one.curve && at === one.at));
  const stemOf = ({ curve, at, value }: (typeof told)[number]): readonly Stem[] => {
    const usual = valueAt(curve.points, at);
    if (usual === undefined || !Number.isFinite(usual)) return [];
    const x = xOf(plot, at);
    return [{ role: curve.line.role, from: [x, yOf(plot, usual)], to: [x, yOf(plot, value)] }];
  };
  return [...told.flatMap(stemOf), ...untold.flatMap((one) => stemOf(one).map((stem) => ({ ...stem, value: one.value })))];
}

/** The values that nothing else tells, where there is room. */
export function nameStems(canvas: Canvas, plot: Plot, stems: readonly Stem[], obstacles: Obstacles): void {
  const { panel, words, scale } = plot;
  for (const { role, to, value } of stems) {
    if (value === undefined) continue;
    const color = canvas.palette[strokes[role].text];
    const arrow = isInside(value, scale) ? '' : value > scale.domain[1] ? '↑ ' : '↓ ';
    const rows = [arrow + words.value(value, panel.percent === true)];
    placeLabel(canvas, plot, obstacles, { rows, x: to[0], y: to[1], color, weight: 400, isOptional: true, within: near });
  }
}

/** Pixels between the end of such a line and its value, at most. */
const near = 14;

export function drawStems(canvas: Canvas, { height }: Plot, stems: readonly Stem[]): void {
  for (const { role, from, to } of stems) {
    const color = canvas.palette[strokes[role].color];
    canvas.rule(from, to, color, { width: 1.25 });
    if (to[1] > 0 && to[1] < height) canvas.sign(...to, { shape: 'circle', size: 24, fill: color });
  }
}
