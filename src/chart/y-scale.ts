import type { ChartLine, ChartPanel } from './chart.ts';

/** The vertical scale of a panel. */
export interface YScale {
  readonly type: 'linear' | 'log';
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  /** d3 format of the tick labels. */
  readonly format: string;
  /** The highest finite value, where it lies above the domain. */
  readonly above?: Extreme;
  /** The lowest finite value, where it lies below the domain. */
  readonly below?: Extreme;
}

/** A value that is not in the picture, and where it stands on the horizontal axis. */
export interface Extreme {
  readonly value: number;
  readonly at: number;
}

/** Rules of thumb of the drawing, found by looking at pictures; no verdict depends on them. */
const rules = {
  /** The picture may be this many times as high as the range of the later two thirds of the curves before early values are cut off. */
  earlyExcess: 25,
  /** The same against the range of the judged curve inside the finding's region, which must stay visible. */
  regionExcess: 20,
  /** Shares of the first points that may be cut off. */
  earlyShares: [0, 0.1, 0.25],
  /** Highest over lowest value from which a logarithmic scale is used, for all curves and for the curve that is judged. */
  logRange: 1000,
  logRangeOfCurve: 100,
  /** Extremes farther from the median than this many times the other side's distance are cut off where no logarithm exists. */
  skew: 30,
} as const;

interface Range {
  readonly low: number;
  readonly high: number;
}

/** A scale that shows what the panel is about although a few values may be huge: logarithmic, or with a clipped domain. */
export function yScale(panel: ChartPanel): YScale {
  const curves = panel.lines.map((line) => line.y);
  const all = rangeOf(curves, 0);
  if (!all) return { type: 'linear', domain: [0, 1], ticks: [], format: '~g' };
  const shown = withoutExtremes(withoutEarly(panel, all), curves);
  const judged = judgedOf(panel).map((line) => line.y);
  const curve = rangeOf(judged.length > 0 ? judged : curves, 0) ?? all;
  const logarithmic =
    all.low > 1 / beyondDrawing && shown.high / shown.low >= rules.logRange && curve.high / curve.low >= rules.logRangeOfCurve;
  // A logarithm has room for early values as long as they do not fill most of the panel.
  const roomy = Math.log(all.high / all.low) <= 2 * Math.log(shown.high / shown.low);
  const scale = logarithmic ? logScale(roomy ? all : shown) : linearScale(shown);
  return {
    ...scale,
    ...(all.high > scale.domain[1] && { above: extreme(panel, all.high) }),
    ...(all.low < scale.domain[0] && { below: extreme(panel, all.low) }),
  };
}

/** Larger values would overflow in the arithmetic of scales. */
const beyondDrawing = 1e300;

/** Whether the value is a point of the picture; the others are gaps. */
export function isDrawn(value: number): boolean {
  return Math.abs(value) < beyondDrawing;
}

/** Range of the values that can be drawn, without the first share of them. */
function rangeOf(curves: readonly Float64Array[], skippedShare: number): Range | undefined {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const y of curves) {
    const values = y.filter(isDrawn);
    for (const value of values.subarray(Math.ceil(values.length * skippedShare))) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  }
  return low <= high ? { low, high } : undefined;
}

function extreme(panel: ChartPanel, value: number): Extreme {
  const line = panel.lines.find((each) => each.y.includes(value));
  return { value, at: line?.x[line.y.indexOf(value)] ?? 0 };
}

function judgedOf(panel: ChartPanel): readonly ChartLine[] {
  return panel.lines.filter((line) => line.role === 'validation');
}

/** Huge first values say little about the training; what follows them would be a flat line. */
function withoutEarly(panel: ChartPanel, all: Range): Range {
  const curves = panel.lines.map((line) => line.y);
  const late = rangeOf(curves, 1 / 3);
  const limit = Math.min(late ? rules.earlyExcess * (late.high - late.low) : 0, regionLimit(panel));
  let shown = all;
  for (const share of limit > 0 ? rules.earlyShares : []) {
    shown = rangeOf(curves, share) ?? shown;
    if (shown.high - shown.low <= limit) break;
  }
  return shown;
}

function regionLimit(panel: ChartPanel): number {
  const { region } = panel;
  if (!region) return Number.POSITIVE_INFINITY;
  const inside = judgedOf(panel).map((line) =>
    line.y.filter((_, index) => (line.x[index] ?? 0) >= region.from && (line.x[index] ?? 0) <= region.to),
  );
  const range = rangeOf(inside, 0);
  return range && range.high > range.low ? rules.regionExcess * (range.high - range.low) : Number.POSITIVE_INFINITY;
}

/** Where values are zero or negative no logarithm helps: an explosion is cut off at a few times the ordinary spread. */
function withoutExtremes(shown: Range, curves: readonly Float64Array[]): Range {
  if (shown.low > 0) return shown;
  const values = curves.flatMap((y) => [...y].filter((value) => value >= shown.low && value <= shown.high)).sort((a, b) => a - b);
  const quantile = (share: number) => values[Math.floor((values.length - 1) * share)] ?? 0;
  const [low, median, high] = [quantile(0.05), quantile(0.5), quantile(0.95)];
  const up = shown.high - median;
  const down = median - shown.low;
  if (down > 0 && up > rules.skew * down) return { low: shown.low, high: Math.min(shown.high, median + 4 * down) };
  if (up > 0 && down > rules.skew * up) return { low: Math.max(shown.low, median - 4 * up), high: shown.high };
  const spread = Math.max(high - median, median - low);
  if (spread > 0 && up + down > rules.skew * spread * 2) {
    return { low: Math.max(shown.low, median - 4 * spread), high: Math.min(shown.high, median + 4 * spread) };
  }
  return shown;
}

/** Zero belongs into the picture when the curves come near it. */
const nearZero = 0.3;

function linearScale({ low, high }: Range): YScale {
  // Equal or nearly equal values still need a scale that has a length.
  const span = Math.max(high - low, Math.max(Math.abs(low), Math.abs(high)) * 1e-6);
  const room = 0.06 * (span > 1 / beyondDrawing ? span : 1);
  const bottom = low >= 0 && low <= nearZero * high ? 0 : low - room;
  const top = low < 0 && high <= 0 && high >= nearZero * low ? 0 : high + room;
  const step = niceStep((top - bottom) / 4.5);
  const first = Math.ceil(bottom / step - 1e-9);
  const count = Math.floor(top / step + 1e-9) - first + 1;
  // Multiples are rounded to the step's own decimals: 3 * 0.1 is not 0.3.
  const ticks = Array.from({ length: Math.max(0, Math.min(count, 20)) }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
  return { type: 'linear', domain: [bottom, top], ticks, format: linearFormat(step, Math.max(Math.abs(bottom), Math.abs(top))) };
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const lead = rough / power;
  return (lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10) * power;
}

function linearFormat(step: number, largest: number): string {
  if (largest >= 1e5 || step < 1e-5) return '~e';
  return `.${Math.max(0, -Math.floor(Math.log10(step) + 1e-9))}f`;
}

function logScale({ low, high }: Range): YScale {
  const domain: readonly [number, number] = [low / 1.3, high * 1.3];
  const [from, to] = [Math.ceil(Math.log10(domain[0])), Math.floor(Math.log10(domain[1]))];
  const every = Math.max(1, Math.ceil((to - from + 1) / 6));
  const ticks: number[] = [];
  for (let power = from; power <= to; power += every) ticks.push(Number(`1e${power}`));
  return { type: 'log', domain, ticks, format: from < -4 || to > 4 ? '~e' : '~g' };
}

/** Where the straight line of a drawing from one value to another crosses `edge`: 0 at the first, 1 at the second. */
export function crossing(from: number, to: number, edge: number, scale: YScale): number {
  const position = scale.type === 'log' ? Math.log : (each: number) => each;
  return (position(edge) - position(from)) / (position(to) - position(from));
}

/** Where a value lies on a scale of the given height: pixels from the top, clamped to the panel. */
export function pixelOf(value: number, scale: YScale, height: number): number {
  const position = scale.type === 'log' ? Math.log : (each: number) => each;
  const [bottom, top] = [position(scale.domain[0]), position(scale.domain[1])];
  const share = (position(value) - bottom) / (top - bottom);
  return Math.min(height, Math.max(0, (1 - share) * height));
}
