import { type Curve, levelOf, logged, loggedRise, rawValues } from '../../curve.ts';
import { clear, found, onLoss, shortened } from '../../detector.ts';
import type { Outcome } from '../../diagnosis.ts';
import type { Features } from '../../features.ts';
import { numbersOf } from '../../signs/measured.ts';
import { at, indexOfMin, median } from '../../statistics/order.ts';
import type { Thresholds } from '../../thresholds.ts';

/**
 * The training loss gave up what it had gained. Every value of its end lies half above where it began; or half above its best and
 * back at nine tenths of where it began, well outside the scatter; or each of the last five values at least doubled. AutoTrainer,
 * TheDeepChecker. Without a training loss the validation loss is judged, since it can not fall while the training diverges; but
 * overfitting raises it as well, so that it must end at ten times where it began. Of any loss, an end so large that its differences
 * leave the range of a double: nothing else could be judged of it.
 */
/** A finding needs no more than four points, so that a run that broke off early is judged too. */
const FEWEST = 4;

export function detect(features: Features, thresholds: Thresholds): readonly Outcome[] {
  const exploded = [features.train, ...features.validations].filter((curve) => curve !== undefined).filter(isBeyond);
  if (exploded.length > 0) return exploded.map((curve) => beyond(curve, thresholds));
  return onLoss('divergence', features, ['train', 'validation'], FEWEST, (curve) => judge(curve, features, thresholds));
}

/** Largest value whose sums and differences over a few points surely fit a double. No loss computed in single precision reaches 3.4e38. */
const MOST = Number.MAX_VALUE / 1024;

function isBeyond(curve: Curve): boolean {
  const { x, y } = rawValues(curve);
  const from = curve.n < FEWEST ? Number.POSITIVE_INFINITY : at(curve.x, curve.tailFrom);
  for (let i = y.length - 1; i >= 0 && at(x, i) >= from; i--) if (Math.abs(at(y, i)) > MOST) return true;
  return false;
}

function beyond(curve: Curve, thresholds: Thresholds): Outcome {
  const { x, y } = rawValues(curve);
  const first = y.findIndex((value) => Math.abs(value) > MOST);
  return found(curve, {
    kind: 'divergence',
    severity: 'failing',
    from: at(x, first),
    to: at(curve.x, curve.n - 1),
    evidence: { reached: logged(curve, at(y, first)), limit: MOST, points: curve.n },
    margin: 1,
    confidence: shortened(0.95, curve, thresholds),
    advice: ADVICE,
    checklist: [2, 5],
  });
}

const ADVICE = ['lower-learning-rate', 'clip-gradients', 'use-a-schedule'] as const;

function judge(curve: Curve, features: Features, thresholds: Thresholds): Outcome {
  const fall = fallOf(curve, thresholds);
  const growing = isGrowing(curve, thresholds.divergenceGrowth);
  const evidence = {
    rise: fall.rise,
    ...loggedRise(curve),
    lost: fall.lost,
    best: logged(curve, curve.lowest.value),
    bestAt: curve.lowest.at,
    end: logged(curve, curve.tail),
    first: logged(curve, curve.first),
    noise: fall.noise,
  };
  const alone = features.train === undefined;
  const over = alone ? fall.aboveFirst / thresholds.divergenceAlone : overOf(fall, thresholds);
  const lost = isLost(curve, features, thresholds);
  const reached = curve === features.train && isBestAtEnd(features.validation, thresholds);
  if (reached || isFragment(curve, features) || (!growing && !(over > 1) && !lost))
    return clear('divergence', curve, Math.max(0, reached ? Math.min(1, over) : over), 1, evidence);
  return found(curve, {
    kind: 'divergence',
    severity: 'failing',
    from: curve.lowest.at,
    to: at(curve.x, curve.n - 1),
    evidence: {
      ...evidence,
      ...(growing && { growing: 1 }),
      threshold: alone ? thresholds.divergenceAlone : fall.needed,
      points: curve.n,
    },
    margin: Math.max(growing ? 1 : 0, over - 1, lost ? curve.tail / curve.first - 1 : 0),
    confidence: shortened(0.95, curve, thresholds),
    advice: ADVICE,
    checklist: [2, 5],
    beside: features.train ? [features.validation] : [],
  });
}

function overOf({ aboveFirst, rise, needed, lost }: Fall, thresholds: Thresholds): number {
  return Math.max(aboveFirst / thresholds.divergenceRise, Math.min(rise / needed, lost / thresholds.divergenceLost));
}

/** Where the validation loss has fallen to its best at the end, the training loss rises for another reason: what is trained on gets harder. */
function isBestAtEnd(validation: Curve | undefined, thresholds: Thresholds): boolean {
  if (validation === undefined || !validation.positive || validation.n < thresholds.minPoints) return false;
  const fallen = validation.first - validation.tail > thresholds.nothingLearned * validation.first;
  return fallen && validation.best.index >= validation.tailFrom;
}

interface Fall {
  /** Lowest value of the end over the best: relative where values are positive, as a share of the descent otherwise. */
  readonly rise: number;
  readonly needed: number;
  readonly noise: number;
  /** Share of the descent that the lowest value of the end gave up again. */
  readonly lost: number;
  /** Lowest value of the end over the first one, in the unit of `rise`; 0 where it is below. */
  readonly aboveFirst: number;
}

/** Where the curve began. Of a loss by batches one value does not tell: the median of the first ones, where that is higher. */
function beginningOf({ first, n, y, scatter }: Curve): number {
  return n < MANY || scatter === 0 ? first : Math.max(first, median(y.slice(0, 5)));
}

/** Points of a run by steps rather than by epochs. */
const MANY = 40;

/** A few values of one late epoch, or of batches that scatter as widely as they differ, are no divergence. */
function isFragment(curve: Curve, { signs }: Features): boolean {
  if (curve.n < 5 && curve.axis !== 'epoch') return true;
  const budget = numbersOf(signs.budget);
  if (budget?.beginsLate !== true && curve.n >= 5) return false;
  const scatter = numbersOf(signs.scatter.get(curve.series))?.deviation ?? 0;
  return curve.n < 5 ? budget?.beginsLate === true : curve.tail - curve.first < 5 * scatter;
}

/** Ends half again above its lower of start and best, and a fifth above its start, beyond the scatter. */
function isLost(curve: Curve, { signs, train }: Features, thresholds: Thresholds): boolean {
  const skill = numbersOf(signs.skill.get(curve.series));
  if (skill === undefined || skill.points < FEWEST || !(skill.start > 0) || curve !== train) return false;
  const scatter = numbersOf(signs.scatter.get(curve.series))?.deviation ?? 0;
  const high = skill.end > (1 + thresholds.divergenceRise) * Math.min(skill.start, skill.best);
  return high && skill.end > 1.2 * skill.start && skill.end - skill.start > 5 * scatter;
}

function fallOf(curve: Curve, thresholds: Thresholds): Fall {
  const end = at(curve.y, indexOfMin(curve.y, curve.tailFrom));
  const descent = Math.max(curve.first - curve.best.value, curve.best.index > 0 ? curve.descent : 0);
  const lost = descent > 0 ? (end - curve.best.value) / descent : 0;
  const scale = curve.positive ? curve.best.value : Math.max(descent, Number.MIN_VALUE);
  const noise = curve.positive ? curve.relativeScatter : curve.scatter / scale;
  const first = beginningOf(curve);
  const firstScale = curve.positive ? first : Math.max(descent, levelOf(curve), Number.MIN_VALUE);
  return {
    rise: (end - curve.best.value) / scale,
    needed: Math.max(thresholds.divergenceRise, thresholds.divergenceNoise * noise),
    noise,
    lost,
    aboveFirst: Math.max(0, (end - first) / firstScale),
  };
}

/** Each of the last five values at least `factor` times the one before. */
function isGrowing(curve: Curve, factor: number): boolean {
  if (!curve.positive || curve.n < 6) return false;
  for (let i = curve.n - 5; i < curve.n; i++) if (at(curve.y, i) < factor * at(curve.y, i - 1)) return false;
  return true;
}
