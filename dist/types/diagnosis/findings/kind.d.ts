import type { Outcome } from '../diagnosis.js';
import type { Features } from '../features.js';
import type { SignName } from '../signs/signs.js';
import type { Thresholds } from '../thresholds.js';
import type { Unit, Units } from './units.js';
/** Where a rule comes from. */
export interface Source {
    readonly label: string;
    readonly url?: string;
}
/**
 * One kind of finding: a named pattern over signs. Everything about it stands in its folder: the rule, what its evidence holds, its
 * thresholds, its words (`en.ts` and one file for each further language); its page is `docs/findings/KIND.md`.
 */
export interface Kind<U extends Units = Units> {
    /** The signs that it rests on. */
    readonly signs: readonly [SignName, ...SignName[]];
    readonly evidence: U;
    /** Unit of the threshold that the rule quotes. */
    readonly threshold: Unit;
    readonly source: Source;
    /** Pure. Mostly one outcome; one per series where several are judged. */
    detect(features: Features, thresholds: Thresholds): readonly Outcome[];
}
