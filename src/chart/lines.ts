import type { Canvas } from './canvas.ts';
import type { ChartFill, LineRole } from './chart.ts';
import { type BandPoint, type Curve, finite, medianOf, type Point, valueAt } from './curve.ts';
import type { JsonObject } from './json.ts';
import { isJudged, strokes } from './palette.ts';
import { curveOfRole, type Plot, yOf } from './plot.ts';
import { isInside, shareOf } from './y-scale.ts';

/** Scales without axes, which every layer of data repeats. */
export function encodingOf({ scale, extent }: Plot): JsonObject {
  return {
    x: { field: 'x', type: 'quantitative', scale: { domain: [...extent], nice: false, zero: false } },
    y: {
      field: 'y',
      type: 'quantitative',
      scale: { type: scale.type, domain: [...scale.domain], nice: false, ...(scale.type === 'linear' && { zero: false }) },
    },
  };
}

/** Data of the layers by name. */
export type Datasets = Record<string, readonly JsonObject[]>;

/** Lines up to this many values show each of them as a dot. */
export const few = 12;

/** Bands, then gray lines, then the rims of the judged lines, what they enclose, these lines, and dashes over all. */
export function drawLines(canvas: Canvas, plot: Plot, datasets: Datasets, prefix: string): void {
  const drawn = plot.curves
    .map((curve, index) => ({ curve, stroke: strokes[curve.line.role], name: `${prefix}${curve.line.role}${index}` }))
    .sort((a, b) => a.stroke.depth - b.stroke.depth);
  const encoding = encodingOf(plot);
  const { palette } = canvas;
  const area = (name: string, points: readonly BandPoint[], color: string, opacity: number) => {
    datasets[name] = bandRows(points, plot);
    const mark = { type: 'area', color, opacity: 1, fillOpacity: opacity, aria: false };
    canvas.add({ data: { name }, mark, encoding: { ...encoding, y2: { field: 'y2' } } });
  };
  for (const { curve, stroke, name } of drawn) {
    datasets[name] = lineRows(curve.points, plot);
    // What lies between seeds is no rise: it is gray, unless the base has such a band.
    const isGray = curve.line.role === 'base' || (curve.line.band !== undefined && !curveOfRole(plot, 'base')?.line.band);
    const [color, opacity] = isGray ? [palette.base, palette.baseBandFill] : [palette[stroke.color], palette.bandFill];
    if (curve.band.length > 0) area(`${name}-band`, curve.band, color, opacity);
  }
  const line = (name: string, more: JsonObject) => {
    const mark = {
      type: 'line',
      strokeCap: 'round',
      strokeJoin: 'round',
      invalid: 'break-paths-show-path-domains',
      aria: false,
      ...more,
    };
    canvas.add({ data: { name }, mark, encoding });
  };
  const judged = drawn.filter(({ curve }) => isJudged(curve.line.role));
  const before = drawn.filter(({ stroke }) => stroke.depth < 4);
  const after = drawn.filter(({ stroke }) => stroke.depth >= 5);
  const draw = ({ curve, stroke, name }: (typeof drawn)[number]) => {
    const covers = coversOf(curve, plot);
    const width = covers > 0 ? 3.5 + 2.5 * covers : stroke.width;
    const { dash, opacity } = stroke;
    line(name, {
      color: palette[stroke.color],
      strokeWidth: width,
      ...(dash && { strokeDash: [...dash] }),
      ...(opacity !== undefined && { strokeOpacity: opacity }),
    });
    if (hasDots(curve, plot) && stroke.depth > 1) {
      datasets[`${name}-dots`] = dotRows(curve, plot);
      canvas.add(dots(`${name}-dots`, encoding, palette[stroke.color], stroke.depth === 4 ? 38 : 26));
    }
  };
  before.forEach(draw);
  for (const { stroke, name } of judged) line(name, { color: palette.background, strokeWidth: stroke.width + 2 });
  const { fill } = plot.panel;
  if (fill) {
    const isBetter = fill.kind === 'gap' && fill.tone === 'better';
    const opacity = fill.kind === 'forecast' ? 0.45 : isBetter ? palette.betterFill : palette.riseFill;
    // On a logarithmic axis an area says nothing, and beside the band of seeds it could not be told from it.
    const isUnclear = fill.kind === 'rise' && (plot.scale.type === 'log' || curveOfRole(plot, fill.role)?.line.band);
    const points = isUnclear ? [] : fillPoints(fill, plot);
    const color = isBetter ? 'better' : strokes[fill.kind === 'rise' ? fill.role : 'validation'].color;
    if (points.length > 1) area(`${prefix}fill`, points, palette[color], opacity);
    if (fill.kind === 'forecast') {
      datasets[`${prefix}expected`] = lineRows(
        fill.points.map(({ at, expected }) => [at, expected]),
        plot,
      );
      line(`${prefix}expected`, { color: palette[color], strokeWidth: 1 });
    }
  }
  judged.forEach(draw);
  after.forEach(draw);
}

/** Few values that lie apart. */
function hasDots(curve: Curve, { extent, width }: Plot): boolean {
  const points = finite(curve);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length > few) return false;
  const length = ((last[0] - first[0]) / (extent[1] - extent[0])) * width;
  return points.length < 2 || length / (points.length - 1) > apart;
}

/** Pixels between two dots, at least. */
const apart = 12;

function dots(name: string, encoding: JsonObject, color: string, size: number) {
  const mark = { type: 'point', filled: true, size, opacity: 1, color, invalid: 'filter', aria: false };
  return { data: { name }, mark, encoding };
}

/** How many lines cover a base or a run, which is drawn as a broad edge then. */
function coversOf({ line, points }: Curve, plot: Plot): number {
  const above = coveredBy[line.role]?.flatMap((role) => curveOfRole(plot, role) ?? []) ?? [];
  return above.filter((other) => isSame(points, other, plot)).length;
}

/** The lines that lie on others of about their width. */
const coveredBy: Partial<Record<LineRole, readonly LineRole[]>> = {
  base: ['validation'],
  other: ['winner'],
  'fourth-worst': ['third-worst', 'second-worst', 'worst'],
  'third-worst': ['second-worst', 'worst'],
  'second-worst': ['worst'],
};

function isSame(points: readonly Point[], head: Curve, plot: Plot): boolean {
  const distances = points.flatMap(([x, y]) => {
    const other = valueAt(head.points, x);
    return other === undefined || !Number.isFinite(other - y) ? [] : [Math.abs(yOf(plot, other) - yOf(plot, y))];
  });
  return distances.length >= 3 && distances.length > points.length / 2 && medianOf(distances) < 2.5;
}

export function fillPoints(fill: ChartFill, plot: Plot): readonly BandPoint[] {
  if (fill.kind === 'forecast') return fill.points.map(({ at, low, high }) => [at, low, high]);
  const line = curveOfRole(plot, fill.kind === 'rise' ? fill.role : 'validation');
  const base = curveOfRole(plot, 'base');
  const points = line ? finite(line) : [];
  if (fill.kind === 'rise') {
    const inside = points.filter(([x]) => x >= fill.from);
    return inside.map(([x, y]) => [x, Math.min(y, fill.level), Math.max(y, fill.level)]);
  }
  if (!base) return [];
  return points.flatMap(([x, y]): readonly BandPoint[] => {
    const other = valueAt(base.points, x);
    return other === undefined || !Number.isFinite(other) ? [] : [[x, Math.min(y, other), Math.max(y, other)]];
  });
}

function bandRows(points: readonly BandPoint[], plot: Plot): readonly JsonObject[] {
  const [low, high] = plot.scale.domain;
  const round = rounding(plot);
  const inside = (value: number) => round(Math.max(low, Math.min(high, value)));
  return points.map(([x, from, to]) => ({ x, y: inside(from), y2: inside(to) }));
}

/** Logged values only: where a line is cut off there is none. */
function dotRows(curve: Curve, plot: Plot): readonly JsonObject[] {
  const round = rounding(plot);
  return finite(curve).flatMap(([x, y]) => (isInside(y, plot.scale) ? [{ x, y: round(y) }] : []));
}

/** Values to the twentieth of a pixel. A line ends at the edge where its values leave the scale: a clip path would cost the rasterizer more than all the rest. */
function lineRows(points: readonly Point[], plot: Plot): readonly JsonObject[] {
  const { domain } = plot.scale;
  const round = rounding(plot);
  const rows: { readonly x: number; readonly y: number | null }[] = [];
  for (const [i, [x, y]] of points.entries()) {
    const [x0, y0] = points[i - 1] ?? [x, Number.NaN];
    const isLine = Number.isFinite(y0) && Number.isFinite(y);
    const from = shareOf(y0, plot.scale);
    const crossed = isLine ? domain.filter((edge) => y0 < edge !== y < edge && y0 > edge !== y > edge) : [];
    const places = crossed.map((edge) => ({ edge, share: (shareOf(edge, plot.scale) - from) / (shareOf(y, plot.scale) - from) }));
    for (const { edge, share } of places.sort((a, b) => a.share - b.share)) {
      const at = Number((x0 + share * (x - x0)).toPrecision(8));
      rows.push({ x: at, y: round(edge) });
    }
    if (isInside(y, plot.scale)) rows.push({ x, y: round(y) });
    else if (rows.at(-1)?.y !== null) rows.push({ x, y: null });
  }
  return rows;
}

function rounding({ scale, height }: Plot): (value: number) => number {
  if (scale.type === 'log') return (value) => Number(value.toPrecision(6));
  const pixel = (scale.domain[1] - scale.domain[0]) / (height * 20);
  const decimals = Math.ceil(-Math.log10(pixel));
  if (decimals > 20) return (value) => Number(value.toPrecision(8));
  return (value) => (decimals <= 0 ? Math.round(value) : Number(value.toFixed(decimals)));
}
