import type { ChartPanel } from './chart.ts';
import { type Point, valueAt } from './curve.ts';

/** Rules of thumb of the drawing, found by looking at pictures; no verdict depends on them. */
const rules = {
  /** The axis may be this many times as long as the later part of the curves, or as the message is high. */
  lateFactor: 4,
  messageFactor: 12,
  /** Where a curve falls within this share of the picture, the rest takes the height, and its start a third. */
  steep: 0.05,
  steepRoom: 1.5,
} as const;

export type Lines = readonly (readonly Point[])[];

/** All that a linear scale depends on. */
export interface Content {
  readonly panel: ChartPanel;
  readonly all: Range;
  readonly lines: Lines;
  readonly judged: Lines;
  readonly must: readonly number[];
}

export interface Range {
  readonly low: number;
  readonly high: number;
}

export function rangeOf(values: readonly number[]): Range | undefined {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return low <= high ? { low, high } : undefined;
}

/** How long the axis may be: the later part of the curves takes at least a quarter of it, the message a twelfth. */
export function allowedSpan({ panel, lines, must }: Content): number {
  const x = rangeOf(lines.flatMap((points) => points.map(([at]) => at)));
  const later = (share: number): number => {
    const from = x ? x.low + (x.high - x.low) * share : 0;
    // Logs have holes: of a line that goes on so far, a quarter of the points belong to it.
    const values = lines.flatMap((points) => {
      const index = points.findIndex(([at]) => at >= from);
      return index < 0 ? [] : points.slice(Math.min(index, Math.floor(points.length * 0.75))).map(([, y]) => y);
    });
    const range = rangeOf([...values, ...must]);
    return range ? range.high - range.low : 0;
  };
  const message = messageOf(panel);
  const span = message < 0.08 * later(1 / 3) ? later(1 / 2) : later(1 / 3);
  return Math.max(1.1 * span, Math.min(rules.lateFactor * span, rules.messageFactor * message));
}

/** How far the two values are apart that the picture is about. */
export function messageOf({ message }: ChartPanel): number {
  return message ? Math.abs(message[1] - message[0]) : Number.POSITIVE_INFINITY;
}

/** How long the axis need be where a curve falls at once: the first twentieth of the picture is no reason to squeeze the rest. */
export function steepSpan(content: Content): number {
  const { lines } = content;
  const from = placeAt(rules.steep, lines);
  const isFew = lines.some((points) => points.filter(([at]) => at >= from).length < points.length / 2);
  return isFew ? Number.POSITIVE_INFINITY : rules.steepRoom * spanFrom(rules.steep, lines, content);
}

function placeAt(share: number, lines: Lines): number {
  const x = rangeOf(lines.flatMap((points) => points.map(([at]) => at)));
  return x ? x.low + (x.high - x.low) * share : 0;
}

/** How long an axis is that holds these lines from a share of the picture on. */
export function spanFrom(share: number, lines: Lines, { panel, all, must }: Content): number {
  const from = placeAt(share, lines);
  const later = lines.flatMap((points) => points.filter(([at]) => at >= from).map(([, y]) => y));
  const range = rangeOf([...lines.flatMap((points) => valueAt(points, from) ?? []), ...later, ...must]);
  if (!range) return 0;
  return panel.better === 'lower' ? range.high - all.low : all.high - range.low;
}
