import type { History } from '../../history/history.js';
import type { Curve } from '../curve.js';
import type { Measured } from './measured.js';
/** How long the training took, by the times in its log. */
export interface Hours {
    /** In seconds, from the first to the last evaluation. */
    readonly total: number;
    /** … from the best evaluation on. */
    readonly afterBest: number;
    /** Mean time between two epochs, in seconds; of an axis of steps between two evaluations. */
    readonly each: number;
}
/** Training that went on after its best is time that bought nothing. */
export declare function hoursOf({ clock }: History, curve: Curve | undefined): Measured<Hours>;
