import { type Curve, type Rise } from './curve.js';
import type { Features } from './features.js';
import { type Rise as RiseSign } from './signs/rise.js';
import { type Standing } from './standing.js';
import type { Thresholds } from './thresholds.js';
/**
 * How the end of a validation loss stands above its best: what overfitting, a late rise, and a loss that disagrees with its metric
 * have in common.
 */
export interface Ascent {
    readonly rise: Rise;
    /** Absent below three values. */
    readonly sign: RiseSign | undefined;
    readonly standing: Standing;
    /** Few values, or a straight rise: single values count, and not their means. */
    readonly bySingles: boolean;
    /** Relative rise that is quoted: between single values where they count, of the smoothed curve otherwise. */
    readonly height: number;
    /** By how much the smoothed rise exceeds what the published rule asks for. */
    readonly over: number;
    /** What the published rule asks for, relative. */
    readonly needed: number;
    /** The end lies a tenth above the best, whatever explains it. */
    readonly isHigh: boolean;
    /** High, and more than luck explains in half of all level curves; visible where it is more in nearly all, and there to stay. */
    readonly isLikely: boolean;
    readonly isVisible: boolean;
    /** The curve has come back from such a height before. */
    readonly returns: boolean;
    /** Whether training loss went on falling since: absent without a training loss of the same kind. */
    readonly trainingFell: boolean | undefined;
}
/** Measures one validation loss, or a part of one, of at least one value. */
export declare function ascentOf(curve: Curve, features: Pick<Features, 'partners' | 'signs'>, thresholds: Thresholds): Ascent;
/** Training loss that lost more than this since is still falling. */
export declare const STILL_FELL = 0.02;
/** Probability of a trend below which none of it is chance. */
export declare const NO_CHANCE = 0.005;
/** The curve has come back from such a height before, and may again, unless it has stayed up for a third of the run. */
export declare function hasReturned({ n }: Curve, sign: RiseSign | undefined): boolean;
/** A task metric that is clearly better than where the validation loss was best, and goes on improving or ends at its best. */
export declare function betterMetric({ metrics, signs }: Features): Curve | undefined;
