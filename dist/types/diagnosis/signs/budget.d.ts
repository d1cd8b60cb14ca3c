import type { History } from '../../history/history.js';
import type { Curve } from '../curve.js';
import type { Measured } from './measured.js';
/** How much of the plan was done. */
export interface Budget {
    readonly evaluations: number;
    readonly from: number;
    readonly to: number;
    /** The planned end, where it is logged, and the share of it that was done. */
    readonly planned?: number;
    readonly done?: number;
    readonly completion: History['completion'];
    readonly ending?: NonNullable<History['ending']>;
    readonly restarts: number;
    /** The log does not begin at the beginning: what was learned before is not known. */
    readonly beginsLate: boolean;
}
export declare function budgetOf(history: History, curve: Curve | undefined): Measured<Budget>;
