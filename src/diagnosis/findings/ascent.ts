import { type Curve, type Rise, riseOf } from '../curve.ts';
import type { Features } from '../features.ts';
import { numbersOf } from '../signs/measured.ts';
import type { Rise as RiseSign } from '../signs/rise.ts';
import { alike } from '../signs/signs.ts';
import { type Standing, standingOf } from '../standing.ts';
import type { Thresholds } from '../thresholds.ts';

/**
 * How the end of a validation loss stands above its best: what overfitting, a late rise, and a loss that disagrees with its metric
 * have in common.
 */
export interface Ascent {
  readonly rise: Rise;
  /** Absent below three values. */
  readonly sign: RiseSign | undefined;
  readonly standing: Standing;
  /** Relative rise that is quoted: between single values of a short curve, of the smoothed one otherwise. */
  readonly height: number;
  /** By how much the smoothed rise exceeds what the published rule asks for. */
  readonly over: number;
  /** What the published rule asks for, relative. */
  readonly needed: number;
  /** High enough, and there to stay. */
  readonly isVisible: boolean;
  /** The curve has come back from such a height before. */
  readonly returns: boolean;
  /** Whether training loss went on falling since: absent without a training loss of the same kind. */
  readonly trainingFell: boolean | undefined;
}

/** A curve belongs to one history and its thresholds: what three rules ask is measured once. */
const known = new WeakMap<Curve, Ascent>();

export function ascentOf(curve: Curve, features: Features, thresholds: Thresholds): Ascent {
  const before = known.get(curve);
  if (before !== undefined) return before;
  const ascent = measureAscent(curve, features, thresholds);
  known.set(curve, ascent);
  return ascent;
}

function measureAscent(curve: Curve, features: Features, thresholds: Thresholds): Ascent {
  const sign = numbersOf(features.signs.rise.get(curve.series));
  const rise = riseOf(curve);
  const base = curve.positive ? thresholds.overfittingRise : thresholds.overfittingRangeShare;
  const needed = Math.max(base, thresholds.overfittingNoise * rise.noise);
  const partner = features.partners.get(curve.index);
  const gap = numbersOf(features.signs.gap.get(curve.series));
  const returns = hasReturned(curve, sign);
  const trainingFell = partner === undefined || !alike(partner, curve) || gap === undefined ? undefined : gap.since > STILL_FELL;
  return {
    rise,
    sign,
    standing: standingOf(curve, thresholds),
    height: (curve.n < FEW ? sign?.loggedHeight : sign?.height) ?? rise.relative,
    over: Math.min(rise.relative / needed, rise.share / thresholds.overfittingDescentShare),
    needed,
    isVisible:
      sign !== undefined &&
      !returns &&
      rise.share > thresholds.overfittingDescentShare &&
      isVisible(curve, sign, trainingFell === true, thresholds),
    returns,
    trainingFell,
  };
}

/** Training loss that lost more than this since is still falling. */
const STILL_FELL = 0.02;
/** Below so many evaluations single values count, and not their means. */
export const FEW = 10;

/**
 * The height decides, not a test: the place of the best is picked. With three evaluations a rise of 10 % is right in 99 % of calm
 * runs; from ten on it has to stay up, or to be a trend.
 */
function isVisible(curve: Curve, sign: RiseSign, trainingFell: boolean, thresholds: Thresholds): boolean {
  const n = curve.n;
  const height = (n < FEW ? sign.loggedHeight : sign.height) ?? 0;
  const { probability, lasting, after, swing } = sign;
  if (n < FEW && height >= thresholds.overfittingRise && probability <= thresholds.riseChance) return true;
  const fromTheFirst = n >= 8 && sign.at <= 1 && probability < 0.001 && trainingFell;
  if (height >= thresholds.overfittingRise && fromTheFirst) return true;
  const logged = sign.loggedHeight ?? 0;
  const straight = n < 2 * FEW && 4 * swing < logged && after >= 3 && probability <= thresholds.riseChance;
  if (straight && logged >= Math.max(thresholds.riseVisible, thresholds.overfittingRise)) return true;
  if (height < Math.max(thresholds.riseVisible, thresholds.overfittingRise)) return false;
  if (n >= FEW) return sign.above >= 2 && (probability <= thresholds.riseChance || lasting >= thresholds.riseLasting);
  const borneOut = height >= 2 * thresholds.riseVisible || after >= 2 || n === 3;
  const lasts = lasting >= 0.6 && height > swing;
  return borneOut && (n < 5 || probability <= thresholds.riseChance || after <= 2 || lasts);
}

/** The curve has come back from such a height before, and may again, unless it has stayed up for a third of the run. */
export function hasReturned({ n }: Curve, sign: RiseSign | undefined): boolean {
  if (sign === undefined) return false;
  const { height = 0, undone = 0, after } = sign;
  return n >= FEW && height <= undone && 3 * after < n;
}

/** Share of that by which it must still get better in the last third. */
const STILL_BETTER = 0.2;

/** A task metric that was clearly better at the end of the run than where the validation loss was best. */
export function betterMetric({ metrics, signs }: Features): Curve | undefined {
  return metrics.find(({ series }) => {
    const sign = numbersOf(signs.metrics.get(series));
    if (sign === undefined || sign.points < 4 || sign.bestAt < 0.8 || sign.atLossBest === undefined) return false;
    const least = Math.max(sign.isAccuracy ? 0.03 : 0.1 * sign.span, 3 * sign.scatter);
    const gained = sign.points < FEW ? sign.best : sign.late;
    return gained - sign.atLossBest > least && sign.best - sign.atTwoThirds > STILL_BETTER * least;
  });
}
