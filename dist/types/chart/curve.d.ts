import { type ChartLine } from './chart.js';
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
export declare function curveOf(line: ChartLine): Curve;
/** Linear between the two nearest of the sorted values. */
export declare function quantile(values: ArrayLike<number>, share: number): number;
export declare function medianOf(values: readonly number[]): number;
/** The points of a curve that can be drawn. */
export declare function finite({ points }: Curve): readonly Point[];
export declare function lastPoint({ points }: Curve): Point | undefined;
/** The curve's value at a place on the x axis, between its points in a straight line; undefined outside of it. */
export declare function valueAt(points: readonly Point[], x: number): number | undefined;
