import type { ChartPanel, ChartWords, LineRole } from './chart.ts';
import type { Curve } from './curve.ts';
import { shareOf, type YScale } from './y-scale.ts';

/** One panel with its scales and its size in pixels. */
export interface Plot {
  readonly panel: ChartPanel;
  readonly curves: readonly Curve[];
  readonly scale: YScale;
  readonly extent: readonly [number, number];
  readonly width: number;
  readonly height: number;
  readonly words: ChartWords;
}

/** Pixels from the left of the plot area. */
export function xOf({ extent: [from, to], width }: Plot, at: number): number {
  return ((at - from) / (to - from)) * width;
}

/** Pixels from the top of the plot area, within it. */
export function yOf({ scale, height }: Plot, value: number): number {
  return Math.min(height, Math.max(0, (1 - shareOf(value, scale)) * height));
}

export function curveOfRole({ curves }: Plot, role: LineRole): Curve | undefined {
  return curves.find(({ line }) => line.role === role);
}

/** Whether a mark stands so near to the right edge that what lies beyond must keep clear of it. */
export function hasMarkAtEdge(plot: Plot): boolean {
  return (plot.panel.marks ?? []).some(({ kind, at }) => kind !== 'value' && plot.width - xOf(plot, at) < 8);
}

/** Whether a line reaches the right edge, so that its name stands in the column beside the plot. */
export function reachesEdge(end: number, extent: readonly [number, number]): boolean {
  return end >= extent[1] - 0.04 * (extent[1] - extent[0]);
}
