import { type ChartPanel, isDrawable, peaksOf } from './chart.ts';
import { type Curve, finite, medianOf, type Point, quantile } from './curve.ts';
import { isEarlier } from './palette.ts';
import { type AxisNumbers, linearTicks, logarithmicTicks, type Tick, type TickStyle } from './ticks.ts';
import { allowedSpan, type Content, type Lines, messageOf, rangeOf, spanFrom, steepSpan } from './y-span.ts';

/** The vertical scale of a panel. */
export interface YScale {
  readonly type: 'linear' | 'log';
  readonly domain: readonly [number, number];
  readonly ticks: readonly Tick[];
  /** Share of its largest value that the axis covers, where that is so little that it must be said. */
  readonly zoom?: number;
}

/** Rules of thumb of the drawing, found by looking at pictures; no verdict depends on them. */
const rules = {
  /** Highest over lowest judged value from which the axis is logarithmic, and how far below the judged line it may reach. */
  logRatio: 100,
  logBelow: 100,
  /** A learning rate goes by steps where it falls from a level to this share of it; else it slopes if its median is this share of its highest. */
  rateStep: { to: 0.6, above: 0.02 },
  rateMedian: 0.2,
  /** Of fewer points each counts. */
  spikeCount: 16,
  /** A point is a spike when it lies this many spans of the later curve away from its neighbors on both sides. */
  spikeSpans: 4,
  spikeShare: 0.02,
  spikeRoom: 0.3,
  /** Of so few values each is seen. */
  fewest: 6,
  /** The start is cut off where it would make the axis this much longer than allowed. */
  cutFrom: 2,
  /** … and of so few values, from a longer one on. */
  dots: { count: 12, cutFrom: 4 },
  cutForMessage: { below: 0.08, from: 1.5 },
  /** No more than this share of the picture is cut off before a judged curve enters it, and less where the message stays high enough. */
  early: 0.15,
  earlier: 0.1,
  earlyFactor: 15,
  leastOfValue: 0.02,
  leastWithoutMessage: 0.08,
  leastOfSpan: 0.002,
  room: 0.06,
  /** A rise by this share of its end that would take this share of the height is shown from zero on, so as not to look like a multiple. */
  rise: { ofEnd: 0.1, ofHeight: 0.5 },
  /** An axis that covers less than this share of its values is zoomed. */
  zoomed: 0.01,
} as const;

/** Room for a row of text below a bracket, as a share of the height. */
const bracketRoom = 0.13;

/**
 * A scale on which the message can be seen. The start of a curve may take three quarters of the height and isolated spikes none;
 * best and last value always lie inside.
 */
export function yScale(panel: ChartPanel, curves: readonly Curve[], ticks: number, numbers: AxisNumbers): YScale {
  const style: TickStyle = { ...numbers, ...(panel.percent && { percent: true }) };
  const lines = curves.map((curve) => ({ judged: !isContext(curve), points: withoutSpikes(finite(curve)) }));
  const must = [...mustSee(panel), ...bestOfBase(panel, curves)];
  if (panel.whole) return linear([0, 1], ticks, style);
  const all = rangeOf([...lines.flatMap(({ points }) => points.map(([, y]) => y)), ...must]);
  if (!all) return linear([0, 1], ticks, style);
  if (panel.flat || all.high - all.low <= Math.abs(all.high) * 1e-9) return linear(asFlat(all.high), ticks, style);
  const judged = lines.some((line) => line.judged && line.points.length > 0) ? lines.filter((line) => line.judged) : lines;
  // Beside a jump by orders of magnitude that the heading is about, the rest is no matter of a linear axis.
  const peaks = panel.spike && !panel.spike.onlyAbove ? peaksOf(panel).map(({ value }) => value) : [];
  const range = rangeOf([...judged.flatMap(({ points }) => points.map(([, y]) => y)), ...must, ...peaks]) ?? all;
  if (panel.better === 'lower' && all.low > 0 && range.high / range.low >= rules.logRatio && !isSlopingRate(curves)) {
    const domain = [Math.max(all.low, range.low / rules.logBelow) / 1.25, Math.max(all.high, ...peaks) * 1.3] as const;
    return { type: 'log', domain, ticks: logarithmicTicks(...domain, ticks, style) };
  }
  const points = lines.map((line) => line.points);
  return linear(linearDomain({ panel, all, lines: points, judged: judged.map((line) => line.points), must }), ticks, style);
}

/** A learning rate that falls to zero along a line or a cosine, not by steps: its shape is what is known of it. */
function isSlopingRate(curves: readonly Curve[]): boolean {
  const rate = curves.find(({ line }) => line.role === 'rate')?.line.y.filter(isDrawable) ?? new Float64Array();
  const sorted = rate.toSorted();
  const highest = sorted.at(-1) ?? 0;
  const isStep = (value: number, i: number) => {
    const before = rate[i - 1] ?? 0;
    return before === rate[i - 2] && before > rules.rateStep.above * highest && value <= rules.rateStep.to * before;
  };
  return !rate.some(isStep) && quantile(sorted, 0.5) > rules.rateMedian * highest;
}

/** Training loss and everything that is drawn only for comparison. */
function isContext({ line: { role } }: Curve): boolean {
  return role === 'train' || isEarlier(role) || role === 'second';
}

/** Values that have a mark, a level or a bracket. */
function mustSee(panel: ChartPanel): readonly number[] {
  const forecast = panel.fill?.kind === 'forecast' ? panel.fill.points.flatMap(({ low, high }) => [low, high]) : [];
  const values = [
    ...(panel.marks ?? []).map(({ value }) => value),
    ...(panel.levels ?? []).map(({ value }) => value),
    ...(panel.height ? [panel.height.from, panel.height.to] : []),
    ...(panel.saving ? [panel.saving.value] : []),
    ...forecast,
  ];
  return values.filter(isDrawable);
}

/** The best value of the base, which the head is compared with. */
function bestOfBase({ better }: ChartPanel, curves: readonly Curve[]): readonly number[] {
  const range = rangeOf(curves.filter(({ line }) => line.role === 'base').flatMap((curve) => finite(curve).map(([, y]) => y)));
  return range ? [better === 'lower' ? range.low : range.high] : [];
}

/** Nothing moves: from zero to beyond the value, so that the line looks as flat as it is and has room for a text above it. */
function asFlat(value: number): readonly [number, number] {
  const end = value === 0 ? 1 : 1.5 * value;
  return [Math.min(0, end), Math.max(0, end)];
}

/** Without single points, or a few of many, that stand out of the points before and after them. */
export function withoutSpikes(points: readonly Point[]): readonly Point[] {
  const count = points.length;
  const most = Math.max(1, Math.floor(count * rules.spikeShare));
  if (count < rules.spikeCount) return points;
  const values = points.map(([, y]) => y);
  const later = Float64Array.from(values.slice(Math.floor(count / 10))).sort();
  const span = Math.max(quantile(later, 0.95) - quantile(later, 0.05), 1e-290);
  return points.filter(([, y], i) => {
    if (i < count / 10 || i > count - 1 - most) return true;
    const before = medianOf(values.slice(Math.max(0, i - 5 - most), i - most + 1));
    const after = medianOf(values.slice(i + most, i + most + 6));
    return Math.min(Math.abs(y - before), Math.abs(y - after)) <= rules.spikeSpans * span;
  });
}

function linearDomain(content: Content): readonly [number, number] {
  const { panel, lines, judged } = content;
  let { low, high } = content.all;
  // A curve that has come to rest is not enlarged until its last digits move.
  const share = panel.message || panel.saving ? rules.leastOfValue : rules.leastWithoutMessage;
  const least = Math.max(share * Math.abs(low), rules.leastOfSpan * (high - low));
  const [early, earlier] = [rules.early, rules.earlier].map((share) => spanFrom(share, judged, content));
  const seen = Math.max(early ?? 0, Math.min(earlier ?? 0, rules.earlyFactor * messageOf(panel)));
  const allowed = Math.max(least, seen, Math.min(allowedSpan(content), steepSpan(content)));
  const isSmall = messageOf(panel) < rules.cutForMessage.below * (high - low);
  const areDots = lines.every(({ length }) => length <= rules.dots.count);
  const factor = areDots ? rules.dots.cutFrom : isSmall ? rules.cutForMessage.from : rules.cutFrom;
  const isCut = allowed > 0 && high - low > allowed * factor && !areFew(lines);
  if (isCut && panel.better === 'higher') low = high - allowed;
  else if (isCut) high = low + allowed;
  // A spike that hardly leaves the picture is let in.
  const peaks = peaksOf(panel).map(({ value }) => value);
  const room = rules.room * (high - low);
  high = Math.max(high, ...peaks.filter((value) => value < high + rules.spikeRoom * (high - low)).map((value) => value + room / 2));
  if (panel.saving) low = Math.min(low, panel.saving.value - (high - low) * bracketRoom);
  const isNearZero = low >= 0 && (low <= (isCut ? 0.1 : 0.25) * high || isBlownUp(panel, high - low));
  const ceiling = panel.percent ? 1 : Number.POSITIVE_INFINITY;
  const cutAbove = isCut && panel.better === 'lower';
  return [isNearZero ? 0 : low - room, cutAbove ? high : Math.max(high, Math.min(ceiling, high + room))];
}

/** Whether a rise, or values beside the level of guessing, would be enlarged beyond what they are. */
function isBlownUp(panel: ChartPanel, height: number): boolean {
  if (panel.percent && panel.levels?.some(({ tone }) => tone === 'neutral')) return true;
  const [, end] = panel.message ?? [0, Number.POSITIVE_INFINITY];
  const rise = panel.fill?.kind === 'rise' ? messageOf(panel) : 0;
  return rise > rules.rise.ofEnd * end && rise > rules.rise.ofHeight * height;
}

function areFew(lines: Lines): boolean {
  return lines.every(({ length }) => length <= rules.fewest);
}

function linear(given: readonly [number, number], ticks: number, style: TickStyle): YScale {
  const domain = [given[0], withTopTick(given, ticks, style)] as const;
  const [bottom, top] = domain;
  const share = (top - bottom) / Math.max(Math.abs(bottom), Math.abs(top));
  return {
    type: 'linear',
    domain,
    ticks: linearTicks(bottom, top, ticks, style),
    ...(share < rules.zoomed && !style.percent && { zoom: share }),
  };
}

/** A low panel has so few ticks that a line far above the last one could not be read: it reaches to the next. */
function withTopTick([bottom, top]: readonly [number, number], count: number, style: TickStyle): number {
  const values = linearTicks(bottom, top, count, style).map(({ value }) => value);
  const [last = top, before = last] = values.toReversed();
  const next = 2 * last - before;
  const isShort = count <= 3 && next > last && next - top < 0.5 * (next - last);
  return isShort && !(style.percent && next > 1) ? next : top;
}

/** One scale for several panels: as long as the longest of theirs. */
export function sharedScale(scales: readonly YScale[], ticks: number, numbers: AxisNumbers): YScale | undefined {
  const range = rangeOf(scales.flatMap(({ domain }) => domain));
  if (!range) return undefined;
  if (scales.every(({ type }) => type === 'log')) {
    return { type: 'log', domain: [range.low, range.high], ticks: logarithmicTicks(range.low, range.high, ticks, numbers) };
  }
  return linear([range.low, range.high], ticks, numbers);
}

export function isInside(value: number, { domain: [low, high] }: YScale): boolean {
  return value >= low && value <= high;
}

/** Where zero and less lie on a logarithmic scale. */
const farBelow = -10;

/** Where a value lies between bottom (0) and top (1) of the scale, also beyond them. */
export function shareOf(value: number, { type, domain: [bottom, top] }: YScale): number {
  if (type === 'linear') return (value - bottom) / (top - bottom);
  return value > 0 ? Math.log(value / bottom) / Math.log(top / bottom) : farBelow;
}
