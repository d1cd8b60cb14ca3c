import type { Axis } from '../history/history.js';
/** Points on an axis, with the epoch of each where it is logged beside it. */
export interface Placed {
    readonly axis: Axis;
    readonly x: Float64Array;
    readonly epochs?: Float64Array;
}
/**
 * A position on the axis of `from` as one on the axis of `to`: by the epochs that are logged beside a step, else by the share of the
 * run, which both are taken to cover.
 */
export declare function placeOn(to: Placed, position: number, from: Placed): number;
/** Index of the last point of a curve that was logged by the time of a position on another axis; its first one where none was. */
export declare function indexBy(curve: Placed, position: number, from: Placed): number;
/** Linear between points, constant beyond the ends. `x` does not decrease. */
export declare function interpolate(x: Float64Array, y: Float64Array, place: number): number;
