import { type ChartLine, isDrawable, type LineRole } from './chart.ts';

export type Point = readonly [x: number, y: number];
export type BandPoint = readonly [x: number, low: number, high: number];

/** A line as it is drawn: few enough points to be seen one by one. */
export interface Curve {
  readonly line: ChartLine;
  /** Ordered by x. A value that cannot be drawn is NaN, and breaks the line. */
  readonly points: readonly Point[];
  readonly band: readonly BandPoint[];
  /** The points are a running median, the band holds half of the values. */
  readonly smoothed: boolean;
  /** Values far from such a median, which it does not show. */
  readonly jumps: readonly Point[];
}

/** Lines with more points than this merge into a band: one to every second pixel of the plot. With jumps in them they take twice as many. */
const crowded = 200;

/** A smoothed line has so many points. */
const places = 112;

/** Share of the points that the running median is taken over: this much to each side, at the start less. */
const reach = { share: 0.02, start: 0.01, least: 8 } as const;

/** Smaller values vanish in the arithmetic of scales. */
const smallest = 1e-290;

export function curveOf(line: ChartLine): Curve {
  const order = Array.from(line.x, (_, index) => index).filter((index) => Number.isFinite(line.x[index]));
  if (order.some((index, i) => (line.x[index] ?? 0) < (line.x[order[i - 1] ?? 0] ?? 0)))
    order.sort((a, b) => (line.x[a] ?? 0) - (line.x[b] ?? 0));
  if (order.length > crowded) {
    const smoothed = smooth(line, order);
    if (!line.band && !isNoisy(smoothed, line)) return { ...smoothed, points: thinned(line, order), band: [], smoothed: false };
    const jumps = line.band ? [] : jumpsOff(smoothed, order);
    if (jumps.length === 0 || order.length > 2 * crowded) return { ...smoothed, jumps: jumps.slice(0, mostJumps) };
  }
  const points = order.map((index): Point => [line.x[index] ?? 0, drawable(line.y[index])]);
  const band = line.band ? order.map((index) => bandAt(line, line.band, index)).filter(([, low]) => Number.isFinite(low)) : [];
  return { line, points, band, smoothed: false, jumps: [] };
}

function bandAt(line: ChartLine, band: ChartLine['band'], index: number): BandPoint {
  return [line.x[index] ?? 0, drawable(band?.low[index]), drawable(band?.high[index])];
}

function drawable(value: number | undefined): number {
  if (!isDrawable(value)) return Number.NaN;
  return Math.abs(value) < smallest ? 0 : value;
}

/** Lines whose scatter is shown; of those drawn for comparison the median is enough. */
const scattered: ReadonlySet<LineRole> = new Set(['validation', 'train', 'train-alone'] as const);

/** A centered running median; around it the first to the third quartile, or the given band by the same medians. */
function smooth(line: ChartLine, order: readonly number[]): Curve {
  const real = order.filter((index) => Number.isFinite(drawable(line.y[index])));
  const count = real.length;
  const half = Math.max(reach.least, Math.round(count * reach.share));
  const hasBand = line.band !== undefined || scattered.has(line.role);
  const points: Point[] = [];
  const band: BandPoint[] = [];
  for (let place = 0; place < Math.min(places, count); place++) {
    const at = Math.round((place / (places - 1)) * (count - 1));
    const near = Math.max(Math.min(half, Math.ceil(count * reach.start)), Math.min(half, at));
    const window = real.slice(Math.max(0, at - near), at + near + 1);
    const x = line.x[real[at] ?? 0] ?? 0;
    const values = picked(window, line.y);
    points.push([x, quantile(values, 0.5)]);
    if (!hasBand) continue;
    band.push(
      line.band
        ? [x, quantile(picked(window, line.band.low), 0.5), quantile(picked(window, line.band.high), 0.5)]
        : [x, quantile(values, 0.25), quantile(values, 0.75)],
    );
  }
  const calm = points.map((point, index) => calmed(points, point, index));
  const [last] = calm.slice(-1);
  if (last && line.end !== undefined) calm.splice(-1, 1, [last[0], line.end]);
  // A curve that starts above all of its medians comes down from there.
  const first = real[0] ?? -1;
  const start: Point = [line.x[first] ?? 0, drawable(line.y[first])];
  const isHighest = calm.every(([, value]) => value < start[1]);
  return { line, points: isHighest ? [start, ...calm] : calm, band, smoothed: true, jumps: [] };
}

/** A value jumps when it lies off its median by these shares of that and of the curve's height, and so many times as far as most values do. */
const jump = { ofHeight: 0.15, ofValue: 0.25, times: 10, after: 0.1 } as const;
const mostJumps = 4;

/** The values that jump, the farthest first; a start that falls steeply is none. */
function jumpsOff({ line: { x, y }, points }: Curve, order: readonly number[]): readonly Point[] {
  const later = order.slice(Math.ceil(order.length * jump.after)).filter((index) => isDrawable(y[index]));
  const levels = sorted(points.slice(points.length / 10).map(([, value]) => value));
  const reader = readerOf(points);
  const off = later.map((index) => {
    const usual = reader(x[index] ?? 0);
    return { index, usual: Math.abs(usual), far: Math.abs((y[index] ?? 0) - usual) };
  });
  const scatter = quantile(Float64Array.from(off, ({ far }) => far).sort(), 0.75);
  const least = Math.max(jump.times * scatter, jump.ofHeight * (quantile(levels, 1) - quantile(levels, 0)));
  const jumps = off.filter(({ far, usual }) => far > least && far > jump.ofValue * usual).sort((a, b) => b.far - a.far);
  return jumps.map(({ index }): Point => [x[index] ?? 0, y[index] ?? 0]);
}

/** Reads points from left to right, in a straight line between them. */
function readerOf(points: readonly Point[]): (x: number) => number {
  let right = 1;
  return (x) => {
    while (right < points.length - 1 && (points[right]?.[0] ?? x) < x) right++;
    const [before, after] = [points[right - 1], points[right]];
    if (!before || !after || after[0] === before[0]) return before?.[1] ?? Number.NaN;
    return before[1] + ((after[1] - before[1]) * (x - before[0])) / (after[0] - before[0]);
  };
}

/** Values that mostly lie this share of the curve's height off its median are noise; nearer ones are drawn as they are. */
const noise = 0.012;

function isNoisy({ points }: Curve, { x, y }: ChartLine): boolean {
  const later = sorted(points.slice(points.length / 10).map(([, value]) => value));
  const height = quantile(later, 1) - quantile(later, 0);
  const logged = new Map(points.map(([at]) => [at, Number.NaN]));
  for (const [i, at] of x.entries()) if (logged.has(at)) logged.set(at, y[i] ?? Number.NaN);
  const off = points.map(([at, middle]) => Math.abs((logged.get(at) ?? Number.NaN) - middle)).filter(Number.isFinite);
  return quantile(sorted(off), 0.75) > noise * height;
}

/** The first and last value, and the lowest and highest of each stretch: a line that looks like that of all of them. */
function thinned({ x, y }: ChartLine, order: readonly number[]): readonly Point[] {
  const real = order.filter((index) => Number.isFinite(drawable(y[index])));
  const size = Math.max(1, Math.ceil(real.length / places));
  const kept = real.flatMap((index, i) => {
    if (i % size !== 0) return i === real.length - 1 ? [index] : [];
    const stretch = real.slice(i, i + size);
    const extreme = (sign: number) => stretch.reduce((a, b) => (sign * (y[b] ?? 0) > sign * (y[a] ?? 0) ? b : a));
    return [...(i === 0 ? [index] : []), ...[extreme(-1), extreme(1)].sort((a, b) => stretch.indexOf(a) - stretch.indexOf(b))];
  });
  return [...new Set(kept)].map((index): Point => [x[index] ?? 0, drawable(y[index])]);
}

/** A median jumps from value to value: the mean with its neighbors does not, away from the ends. */
function calmed(points: readonly Point[], point: Point, index: number): Point {
  const [before, after] = [points[index - 1], points[index + 1]];
  if (index < 3 || index > points.length - 4 || !before || !after) return point;
  return [point[0], (before[1] + point[1] + after[1]) / 3];
}

function picked(indices: readonly number[], y: Float64Array): Float64Array {
  return Float64Array.from(indices, (index) => y[index] ?? 0).sort();
}

function sorted(values: readonly number[]): Float64Array {
  return Float64Array.from(values).sort();
}

/** Linear between the two nearest of the sorted values. */
export function quantile(values: ArrayLike<number>, share: number): number {
  const at = (values.length - 1) * share;
  const low = Math.floor(at);
  const [from = Number.NaN, to = from] = [values[low], values[low + 1]];
  return from + (to - from) * (at - low);
}

export function medianOf(values: readonly number[]): number {
  return quantile(sorted(values), 0.5);
}

/** The points of a curve that can be drawn. */
export function finite({ points }: Curve): readonly Point[] {
  return points.filter(([, y]) => Number.isFinite(y));
}

export function lastPoint({ points }: Curve): Point | undefined {
  return points.findLast(([, y]) => Number.isFinite(y));
}

/** The curve's value at a place on the x axis, between its points in a straight line; undefined outside of it. */
export function valueAt(points: readonly Point[], x: number): number | undefined {
  const right = points.findIndex(([at]) => at >= x);
  const [after, before] = [points[right], points[Math.max(0, right - 1)]];
  if (!after || !before || x < before[0]) return undefined;
  return after[0] === before[0] ? after[1] : before[1] + ((after[1] - before[1]) * (x - before[0])) / (after[0] - before[0]);
}
