import { type Curve, type Rise, riseOf } from './curve.ts';
import type { Features } from './features.ts';
import { numbersOf } from './signs/measured.ts';
import { isStraight, type Rise as RiseSign } from './signs/rise.ts';
import { alike } from './signs/signs.ts';
import { FEW, widthOf } from './signs/values.ts';
import { type Standing, standingOf } from './standing.ts';
import type { Thresholds } from './thresholds.ts';

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
export function ascentOf(curve: Curve, features: Pick<Features, 'partners' | 'signs'>, thresholds: Thresholds): Ascent {
  const sign = numbersOf(features.signs.rise.get(curve.series));
  const rise = riseOf(curve);
  const base = curve.positive ? thresholds.overfittingRise : thresholds.overfittingRangeShare;
  const needed = Math.max(base, thresholds.overfittingNoise * rise.noise);
  const partner = features.partners.get(curve.index);
  const gap = numbersOf(features.signs.gap.get(curve.series));
  const returns = hasReturned(curve, sign);
  const trainingFell = partner === undefined || !alike(partner, curve) || gap === undefined ? undefined : gap.since > STILL_FELL;
  const straight = sign !== undefined && isStraight(curve.n, sign);
  const isHigh = endsHigh(curve, sign, straight, thresholds) && rise.share > thresholds.overfittingDescentShare;
  // Of few values no test of scatter is better than the height alone.
  const bySingles = curve.n < FEW || straight;
  const beyond = bySingles ? Number.POSITIVE_INFINITY : beyondLuck(curve, sign);
  return {
    rise,
    sign,
    standing: standingOf(curve, thresholds),
    bySingles,
    height: (bySingles ? sign?.loggedHeight : sign?.height) ?? rise.relative,
    over: Math.min(rise.relative / needed, rise.share / thresholds.overfittingDescentShare),
    needed,
    isHigh,
    isLikely: isHigh && beyond > 0,
    isVisible: isHigh && !returns && beyond > thresholds.riseBeyondLuck,
    returns,
    trainingFell,
  };
}

/** Training loss that lost more than this since is still falling. */
export const STILL_FELL = 0.02;
/** Probability of a trend below which none of it is chance. */
export const NO_CHANCE = 0.005;

/**
 * The height that is quoted, from the lowest value to the last ones, is a tenth, and their means stand apart as well; of many values
 * more than one does. Of few, half of that is enough where the trend is beyond doubt.
 */
function endsHigh({ n, positive }: Curve, sign: RiseSign | undefined, straight: boolean, thresholds: Thresholds): boolean {
  const { height = 0, loggedHeight = 0, above = 0, probability = 1, after = 0 } = sign ?? {};
  if (positive && straight && loggedHeight >= thresholds.riseVisible) return true;
  if (!positive || height < thresholds.overfittingRise) return false;
  if (n < FEW && probability <= NO_CHANCE) return true;
  if (n < FEW) return loggedHeight >= (n > 3 && after < 2 ? 2 : 1) * thresholds.riseVisible;
  return loggedHeight >= thresholds.riseVisible && above >= 2;
}

/**
 * By how many standard deviations the end stands higher above the best than luck explains. The best is the luckiest of n / width means:
 * of so many independent ones it lies the square root of 2 ln (n / width) deviations too low (extreme value of a normal distribution).
 */
function beyondLuck({ n }: Curve, sign: RiseSign | undefined): number {
  return (sign?.deviations ?? Number.POSITIVE_INFINITY) - Math.sqrt(2 * Math.log(n / widthOf(n)));
}

/** The curve has come back from such a height before, and may again, unless it has stayed up for a third of the run. */
export function hasReturned({ n }: Curve, sign: RiseSign | undefined): boolean {
  if (sign === undefined) return false;
  const { height = 0, undone = 0, after } = sign;
  return n >= FEW && height <= undone && 3 * after < n;
}

/** Share of that by which it must still get better in the last third. */
const STILL_BETTER = 0.2;

/** A task metric that is clearly better than where the validation loss was best, and goes on improving or ends at its best. */
export function betterMetric({ metrics, signs }: Features): Curve | undefined {
  return metrics.find(({ series }) => {
    const sign = numbersOf(signs.metrics.get(series));
    if (sign === undefined || sign.points < 4 || sign.atLossBest === undefined) return false;
    const least = Math.max(sign.isAccuracy ? 0.02 : 0.1 * sign.span, 3 * sign.scatter);
    const gained = sign.points < FEW ? sign.best : sign.late;
    const goesOn = sign.bestAt >= 0.8 && sign.best - sign.atTwoThirds > STILL_BETTER * least;
    return gained - sign.atLossBest > least && (goesOn || sign.end >= sign.best);
  });
}
