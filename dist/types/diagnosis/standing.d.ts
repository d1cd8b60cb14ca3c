import type { Curve } from './curve.js';
import type { Thresholds } from './thresholds.js';
/** The end of a curve against its best, by windows of the same width, so that neither a single evaluation nor luck decides. */
export interface Standing {
    /** Points of the last window and of the lowest one. */
    readonly width: number;
    /** Index at which the lowest window begins. */
    readonly from: number;
    /** Last window over the lowest one, in the unit of the loss. */
    readonly difference: number;
    /** How far the end lies above the best, in units of what the curve's own scatter explains; at most 1000. */
    readonly over: number;
}
/**
 * How surely the end of a curve lies above its best: of two widths the surer one. No point counts for more than the higher of its
 * neighbors, nor for less than the lower, so that one bad evaluation makes no rise, and one lucky one no best.
 */
export declare function standingOf(curve: Curve, thresholds: Thresholds): Standing;
/**
 * Rise of the training loss from the lowest window to the last one, as a share of the rise of the validation loss. `train` holds one
 * value per point, `risen` how far the validation loss rose in the unit of the loss.
 */
export declare function sharedRise({ width, from }: Standing, train: Float64Array, risen: number): number;
