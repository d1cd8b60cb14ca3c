import { type Curve, logged } from '../../curve.ts';
import { clear, found, onPair, shortened } from '../../detector.ts';
import type { Outcome, Severity } from '../../diagnosis.ts';
import type { Features } from '../../features.ts';
import { numbersOf } from '../../signs/measured.ts';
import { accuracyAmong, alike } from '../../signs/signs.ts';
import type { Skill } from '../../signs/skill.ts';
import { at } from '../../statistics/order.ts';
import type { Thresholds } from '../../thresholds.ts';
import type { EvidenceOf } from '../units.ts';
import type { EVIDENCE } from './evidence.ts';

/**
 * What is learned does not carry over: training loss falls by at least 30 %, while validation falls by less than 5 %, stands at the
 * level of guessing, or its accuracy never moves. Shuffled or shifted labels, noise for inputs and unscaled validation data are found
 * so, or at least warned of, in 72 of 74 runs that were broken so on purpose.
 */
export function detect(features: Features, thresholds: Thresholds): readonly Outcome[] {
  return onPair('no-generalization', features, 4, (validation, train) => judge(validation, train, features, thresholds));
}

function judge(validation: Curve, train: Curve, features: Features, thresholds: Thresholds): Outcome {
  const t = numbersOf(features.signs.skill.get(train.series));
  const v = numbersOf(features.signs.skill.get(validation.series));
  const evidence = {
    trainFirst: logged(train, train.first),
    trainEnd: logged(train, train.tail),
    first: logged(validation, validation.first),
    end: logged(validation, validation.tail),
    ...(t?.fall !== undefined && { trainFall: t.fall }),
    ...(v?.fall !== undefined && { validationFall: v.fall }),
  };
  const why = whyNot(train, features, thresholds);
  if (why === undefined) return clear('no-generalization', validation, 0, 1, evidence);
  const { severity, ...numbers } = why;
  const early = features.signs.learned.extent < (why.constant === undefined ? thresholds.minSure : thresholds.minLearning);
  return found(validation, {
    kind: 'no-generalization',
    // What a few evaluations have not carried over the next ones may.
    severity: early ? 'warning' : severity,
    from: at(validation.x, 0),
    to: at(validation.x, validation.n - 1),
    evidence: { ...evidence, ...numbers, threshold: thresholds.nothingLearned, points: validation.n },
    margin: 1,
    confidence: shortened(0.95, validation, thresholds),
    advice: ['check-validation', 'check-the-data'],
    checklist: [7, 8, 1],
    beside: [train],
  });
}

type Why = EvidenceOf<typeof EVIDENCE> & { readonly severity: Severity };

function whyNot(train: Curve, features: Features, thresholds: Thresholds): Why | undefined {
  const { signs, validation } = features;
  const t = numbersOf(signs.skill.get(train.series));
  const v = validation && numbersOf(signs.skill.get(validation.series));
  if (
    t?.fall === undefined ||
    v === undefined ||
    validation === undefined ||
    t.points < 4 ||
    !signs.learned.trained ||
    !alike(train, validation)
  )
    return undefined;
  const accuracy = accuracyAmong(signs.metrics);
  const told = accuracy && { accuracy: accuracy.end };
  const known = t.fall >= thresholds.trainingLearned;
  const never = accuracy?.constant === true && accuracy.points >= thresholds.minConstant && accuracy.end < thresholds.highAccuracy;
  if (known && never) return { severity: 'failing', constant: accuracy.end, ...told };
  // What rises is overfitting, and swings of the training loss teach nothing.
  if (isRising(v, validation, features, thresholds) || Math.abs(t.moved) < MOVED) return undefined;
  const { standsAt } = signs.learned;
  if (known && isStill(v, features, thresholds)) return { severity: 'failing', ...told };
  if (known && standsAt !== undefined) {
    const classes = standsAt.classes !== undefined && { classes: standsAt.classes };
    return { severity: 'failing', level: standsAt.value, ...classes, ...told };
  }
  return hardlyAny(t, v, features, thresholds) ? { severity: 'warning', hardly: 1, ...told } : undefined;
}

/** Standard errors of the scatter by which the training loss has to fall. */
const MOVED = 4;

/** It rises visibly, or by less where that takes back what it had fallen first: something had carried over until then. */
function isRising({ fall = 0 }: Skill, validation: Curve, { signs, ascents }: Features, thresholds: Thresholds): boolean {
  const rise = numbersOf(signs.rise.get(validation.series));
  if (rise?.height === undefined || rise.probability > thresholds.riseChance) return false;
  const share = ascents.get(validation)?.rise.share ?? 0;
  const turned = fall >= thresholds.creeping && share >= thresholds.overfittingGivenUp;
  return rise.height >= (turned ? thresholds.overfittingRise : thresholds.riseVisible);
}

/** Where the log begins late nobody knows how far validation loss had fallen before. */
function beginsLate({ signs }: Features): boolean {
  return numbersOf(signs.budget)?.beginsLate === true;
}

/** Validation loss has not fallen, and no metric says that anything was learned. */
function isStill(v: Skill, features: Features, thresholds: Thresholds): boolean {
  if (v.fall === undefined || v.fall >= thresholds.nothingLearned || beginsLate(features)) return false;
  const accuracy = accuracyAmong(features.signs.metrics);
  const { chance, much } = guessing(v);
  const knows = accuracy !== undefined && accuracy.best > Math.min(much, 3 * chance);
  const enough = accuracy !== undefined || v.points >= thresholds.minPlateauPoints;
  return enough && !knows && !features.signs.learned.improved;
}

/** The accuracy of a guess, as the first loss tells it, and one that lies far above it: three tenths of the way to 1. */
function guessing({ start }: Skill): { readonly chance: number; readonly much: number } {
  const chance = Math.exp(-Math.min(Math.max(start, 0.1), 7));
  return { chance, much: chance + 0.3 * (1 - chance) };
}

/** Training loss is nearly gone, and validation loss has hardly fallen: of 378 broken runs 88 are so, of 165 sound ones none. */
function hardlyAny(t: Skill, v: Skill, features: Features, thresholds: Thresholds): boolean {
  if (v.fall === undefined || t.fall === undefined || v.points < thresholds.minPoints || beginsLate(features)) return false;
  const accuracy = accuracyAmong(features.signs.metrics);
  if (accuracy === undefined ? features.signs.learned.improved : accuracy.best > guessing(v).much) return false;
  const never = t.fall > thresholds.trainingMoved && v.fall < thresholds.nothingLearned && v.points >= thresholds.minPlateauPoints;
  const stayed = v.points >= thresholds.minSlow && v.fall < thresholds.slowFall && staysApart(t, v, thresholds);
  return (
    never || stayed || (t.fall > thresholds.trainingKnown && v.fall < thresholds.hardlyCarried) || isLeftBehind(t, v, thresholds)
  );
}

/** After the first steps training loss falls on, and away from validation loss, which does not. */
function staysApart(t: Skill, v: Skill, { fallsApart, apart }: Thresholds): boolean {
  return (t.fallLater ?? 0) > fallsApart && (v.fallLater ?? 1) < fallsApart / 2 && v.end > apart * t.end;
}

/** … and validation loss stays where it is, far above. */
function isLeftBehind(t: Skill, v: Skill, thresholds: Thresholds): boolean {
  const later = (t.fallLater ?? 0) > thresholds.trainingKnownLater && (v.fallLater ?? 1) < thresholds.hardlyCarried;
  return later && v.end > thresholds.validationAbove * t.end && v.end > thresholds.validationStays * v.start;
}
