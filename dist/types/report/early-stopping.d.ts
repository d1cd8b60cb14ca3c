import type { Series } from '../history/history.js';
/** What early stopping, restoring the best weights, would have done to a run. */
export interface Stopping {
    /** Evaluations without a new best. */
    readonly patience: number;
    /** Length not trained, and trained in all, on the axis. */
    readonly saved: number;
    readonly total: number;
    /** Each unit of the axis is an evaluation. */
    readonly each: boolean;
    /** Fraction of the final loss by which the best is lower. */
    readonly share: number;
}
/**
 * The smallest customary patience with which early stopping would have kept the run's best value, replayed on the curve. Absent where none would, or where it would have saved nothing.
 */
export declare function stoppingOf(series: Series): Stopping | undefined;
