import type { ChartPanel, ChartWords, LineRole } from './chart.js';
import type { Curve } from './curve.js';
import { type YScale } from './y-scale.js';
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
export declare function xOf({ extent: [from, to], width }: Plot, at: number): number;
/** Pixels from the top of the plot area, within it. */
export declare function yOf({ scale, height }: Plot, value: number): number;
export declare function curveOfRole({ curves }: Plot, role: LineRole): Curve | undefined;
/** Whether a mark stands so near to the right edge that what lies beyond must keep clear of it. */
export declare function hasMarkAtEdge(plot: Plot): boolean;
/** Whether a line reaches the right edge, so that its name stands in the column beside the plot. */
export declare function reachesEdge(end: number, extent: readonly [number, number]): boolean;
