import { type ChartPanel } from './chart.js';
import { type Curve, type Point } from './curve.js';
import { type AxisNumbers, type Tick } from './ticks.js';
/** The vertical scale of a panel. */
export interface YScale {
    readonly type: 'linear' | 'log';
    readonly domain: readonly [number, number];
    readonly ticks: readonly Tick[];
    /** Share of its largest value that the axis covers, where that is so little that it must be said. */
    readonly zoom?: number;
}
/**
 * A scale on which the message can be seen. The start of a curve may take three quarters of the height and isolated spikes none;
 * best and last value always lie inside.
 */
export declare function yScale(panel: ChartPanel, curves: readonly Curve[], ticks: number, numbers: AxisNumbers): YScale;
/** Without single points, or a few of many, that stand out of the points before and after them. */
export declare function withoutSpikes(points: readonly Point[]): readonly Point[];
/** One scale for several panels: as long as the longest of theirs. */
export declare function sharedScale(scales: readonly YScale[], ticks: number, numbers: AxisNumbers): YScale | undefined;
export declare function isInside(value: number, { domain: [low, high] }: YScale): boolean;
/** Where a value lies between bottom (0) and top (1) of the scale, also beyond them. */
export declare function shareOf(value: number, { type, domain: [bottom, top] }: YScale): number;
