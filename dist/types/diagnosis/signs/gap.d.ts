import type { Curve } from '../curve.js';
import type { Measured } from './measured.js';
/** How far apart validation and training loss are, in the unit of the loss: above zero where validation is worse. */
export interface Gap {
    readonly atBest: number;
    readonly atEnd: number;
    /** Training loss at the end, where validation is measured. */
    readonly trainAtEnd: number;
    /** How far training loss fell from validation's best to the end, as a share of it: below zero where it rose. */
    readonly since: number;
}
/** `aligned`: training loss at the places of the validation. */
export declare function gapSign(validation: Curve | undefined, train: Curve | undefined, aligned?: Float64Array): Measured<Gap>;
