import { type Curve, logged } from '../../curve.ts';
import { abstain, clear, found, missing, shortened, tooFew } from '../../detector.ts';
import type { Outcome, Severity } from '../../diagnosis.ts';
import type { Features } from '../../features.ts';
import { poorScore } from '../../poor-score.ts';
import { numbersOf } from '../../signs/measured.ts';
import { accuracyAmong } from '../../signs/signs.ts';
import type { Skill } from '../../signs/skill.ts';
import { at, indexOfMin } from '../../statistics/order.ts';
import type { Thresholds } from '../../thresholds.ts';
import type { EvidenceOf } from '../units.ts';
import type { EVIDENCE } from './evidence.ts';

/**
 * Nothing was learned: the loss fell by less than 2 % from its first value, or by little and is level, or stands at the level of
 * guessing, or is exactly zero. Failing where that is beyond doubt: many losses that stand still for ten evaluations fall later.
 */
export function detect(features: Features, thresholds: Thresholds): readonly Outcome[] {
  const curve = features.validation ?? features.train;
  if (curve === undefined) return [abstain('no-learning', missing(features, 'train'))];
  const few = tooFew(curve, 3);
  if (few) return [abstain('no-learning', few, curve)];
  const outcome = judge(curve, features, thresholds);
  const scoreless = outcome.state === 'clear' ? nothingFound(features, thresholds) : undefined;
  return [scoreless ?? outcome];
}

const ADVICE = ['overfit-one-batch', 'check-the-data', 'lower-learning-rate', 'raise-learning-rate'] as const;
const CHECKLIST = [8, 2, 7] as const;

type Why = EvidenceOf<typeof EVIDENCE> & { readonly severity: Severity };

function judge(curve: Curve, features: Features, thresholds: Thresholds): Outcome {
  const { fall } = features.signs.learned;
  const why = zeroLoss(features, thresholds) ?? nothingLearned(features, thresholds);
  const evidence = { first: logged(curve, curve.first), end: logged(curve, curve.tail), ...(fall !== undefined && { fall }) };
  if (why === undefined)
    return clear('no-learning', curve, thresholds.nothingLearned, Math.max(fall ?? 1, thresholds.nothingLearned), evidence);
  const { severity, ...numbers } = why;
  return found(curve, {
    kind: 'no-learning',
    severity,
    from: at(curve.x, 0),
    to: at(curve.x, curve.n - 1),
    evidence: { ...evidence, ...numbers, threshold: thresholds.nothingLearned, points: curve.n },
    margin: 1,
    confidence: shortened(severity === 'failing' ? 0.97 : 0.8, curve, thresholds),
    advice: ADVICE,
    checklist: CHECKLIST,
    beside: [curve === features.validation ? features.train : undefined],
  });
}

/** The loss fell, and a score of what is found is still near 0 after many evaluations. */
function nothingFound(features: Features, thresholds: Thresholds): Outcome | undefined {
  const poor = poorScore(features);
  if (poor === undefined || poor.sign.isAccuracy || poor.sign.constant || poor.sign.points < thresholds.minSlow) return undefined;
  const { curve, sign } = poor;
  const t = features.train && numbersOf(features.signs.skill.get(features.train.series));
  return found(curve, {
    kind: 'no-learning',
    severity: 'warning',
    from: at(curve.x, 0),
    to: at(curve.x, curve.n - 1),
    evidence: { score: sign.end, threshold: thresholds.nothingLearned, points: curve.n },
    margin: 1,
    confidence: shortened(0.8, curve, thresholds),
    // A training loss that goes on falling shows that a batch can be overfit.
    advice:
      (t?.fallLater ?? 1) < thresholds.nothingLearned ? ADVICE : ['check-validation', 'raise-learning-rate', 'lower-learning-rate'],
    checklist: CHECKLIST,
    beside: [features.validation],
  });
}

/** A loss of exactly zero: a bug in the loss, unless nearly everything is predicted right. */
function zeroLoss({ train, validation, signs }: Features, thresholds: Thresholds): Why | undefined {
  const accuracy = accuracyAmong(signs.metrics);
  if (accuracy !== undefined && accuracy.best > 0.97) return undefined;
  for (const curve of [train, validation]) {
    const skill = curve && numbersOf(signs.skill.get(curve.series));
    if (
      curve === undefined ||
      skill === undefined ||
      skill.points < 3 ||
      skill.zeros < thresholds.zeroShare ||
      isUnderflow(curve.y)
    )
      continue;
    return { severity: 'failing', zeros: skill.zeros, end: 0, ...(accuracy && { accuracy: accuracy.end }) };
  }
  return undefined;
}

/** It came down to zero by and by: a model that knows its data by heart, a loss with a margin, or numbers that end there. */
function isUnderflow(values: Float64Array): boolean {
  const first = values.indexOf(0);
  return first >= GRADUAL && at(values, first - 1) < 0.25 * at(values, 0);
}

/** Values above zero before the first that is. */
const GRADUAL = 4;

function nothingLearned(features: Features, thresholds: Thresholds): Why | undefined {
  const { signs, train, validation, history } = features;
  const { fall, improved, improvedFar, still, standsAt, trained, extent, falling } = signs.learned;
  const budget = numbersOf(signs.budget);
  const accuracy = accuracyAmong(signs.metrics);
  const told = accuracy === undefined || !accuracy.isAccuracy ? {} : { accuracy: accuracy.end };
  const level = standsAt && {
    level: standsAt.value,
    ...(standsAt.classes !== undefined && { classes: standsAt.classes }),
    ...(standsAt.chance !== undefined && { chance: standsAt.chance }),
  };
  const commoner = standsAt?.source === 'commoner';
  const high = accuracy !== undefined && accuracy.best >= thresholds.highAccuracy && !accuracy.constant;
  if (improved || ((improvedFar || high) && !commoner) || isEarly(features)) return undefined;
  const numbers = { ...level, ...told };
  const late = budget?.beginsLate === true;
  const guesses = standsAt !== undefined && standsAt.source !== 'plateau';
  // A loss that creeps at the level of guessing is at that level, however surely it creeps.
  const severity: Severity = extent >= (still || guesses ? thresholds.minSure : thresholds.minCreeping) ? 'failing' : 'warning';
  const isDead = guesses && extent >= thresholds.fewestAtLevel && (fall ?? 0) < thresholds.dead;
  if (extent < thresholds.minLearning && !isDead && !signs.learned.frozen) return undefined;
  if (fall !== undefined && fall < thresholds.creeping && !late) return { severity, ...numbers };
  if (isStillLittle(features, thresholds)) return { severity: guesses ? severity : 'warning', ...numbers };
  // What a boosted model or a fine-tuned one does not learn any more it may have learned before the log begins.
  if (still && (level !== undefined || wasGuessed(accuracy?.best, validation ?? train, signs.skill)))
    return { severity, ...numbers };
  if (still && history.boosting !== true) return { severity: 'warning', ...told };
  if (isLevel(features, thresholds)) return { severity: guesses ? severity : 'warning', ...numbers };
  if (standsAt === undefined || trained || (guesses && extent < thresholds.minSlow)) return undefined;
  const learns = falling && (fall ?? 1) >= thresholds.nothingLearned;
  return { severity: guesses && !learns ? severity : 'warning', ...numbers, ...learnedUntil(features, standsAt.value) };
}

/** It fell by so little in its first evaluations that this was said, by little more since, and it is early to say more. */
function isStillLittle({ signs, train, validation }: Features, thresholds: Thresholds): boolean {
  const { creeping, nothingLearned, minLearning, minSlow } = thresholds;
  const { fall, beginsLate } = { ...signs.learned, beginsLate: numbersOf(signs.budget)?.beginsLate === true };
  if (fall === undefined || fall >= nothingLearned || signs.learned.extent >= minSlow || beginsLate) return false;
  return [train, validation].every((curve) => {
    if (curve === undefined) return true;
    const first = curve.y.subarray(0, minLearning);
    return first.length === minLearning && 1 - at(first, indexOfMin(first)) / at(first, 0) < creeping;
  });
}

/** Fell by less than 15 %, of a short run by less than 5 %, and has been level since the middle: all that it will learn, and next to nothing. */
function isLevel({ signs, train, validation }: Features, thresholds: Thresholds): boolean {
  const { fall, falling, extent } = signs.learned;
  const main = validation ?? train;
  const late = numbersOf(signs.budget)?.beginsLate === true;
  const rise = main && numbersOf(signs.rise.get(main.series));
  if (rise?.height !== undefined && rise.height >= thresholds.overfittingRise) return false;
  if (fall === undefined || late || falling) return false;
  return extent >= thresholds.minSlow
    ? fall < ((signs.learned.reached ?? 1) < thresholds.underfittingLeast ? thresholds.nearChanceFall : thresholds.slowFall)
    : extent >= thresholds.minSure && fall < thresholds.nothingLearned;
}

/** A few epochs of many that are planned say nothing yet. */
function isEarly({ signs }: Features): boolean {
  const done = numbersOf(signs.budget)?.done;
  return done !== undefined && done < 0.05;
}

/** Begins late and stands at what a guess has: the accuracy says so. */
function wasGuessed(accuracy: number | undefined, curve: Curve | undefined, skills: Features['signs']['skill']): boolean {
  const skill: Skill | undefined = curve && numbersOf(skills.get(curve.series));
  return accuracy !== undefined && skill !== undefined && accuracy < 2.5 * Math.exp(-Math.max(0.5, skill.level));
}

/** Where the loss was well below the level before it fell back to it. */
function learnedUntil({ validation }: Features, level: number): EvidenceOf<typeof EVIDENCE> {
  return validation !== undefined && validation.lowest.value < 0.8 * level ? { learnedUntil: validation.lowest.at } : {};
}
