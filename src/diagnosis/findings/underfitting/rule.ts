import { type Curve, logged } from '../../curve.ts';
import { abstain, clear, found, onLoss, shortened } from '../../detector.ts';
import type { Outcome } from '../../diagnosis.ts';
import type { Features } from '../../features.ts';
import { numbersOf } from '../../signs/measured.ts';
import { accuracyAmong, alike } from '../../signs/signs.ts';
import type { Skill } from '../../signs/skill.ts';
import { at } from '../../statistics/order.ts';
import type { Thresholds } from '../../thresholds.ts';

/**
 * Training loss has settled, and stays high although it has: the last doubling brought little, little was learned against a known level
 * of guessing, and validation loss is level with it. More training brings nothing, a model that can learn more may. Brownlee.
 */
export function detect(features: Features, thresholds: Thresholds): readonly Outcome[] {
  return onLoss('underfitting', features, ['train'], thresholds.minSettled, (curve) => judge(curve, features, thresholds));
}

function judge(curve: Curve, features: Features, thresholds: Thresholds): Outcome {
  const { signs, validation } = features;
  const budget = numbersOf(signs.budget);
  if (budget?.beginsLate === true) return abstain('underfitting', { code: 'begins-late', at: at(curve.x, 0) }, curve);
  if (budget?.done !== undefined && budget.done < thresholds.plannedShare && budget.ending === undefined)
    return abstain('underfitting', { code: 'incomplete' }, curve);
  if (signs.learned.extent < thresholds.minSlow)
    return abstain('underfitting', { code: 'too-few-points', points: signs.learned.extent, needed: thresholds.minSlow }, curve);
  const skill = numbersOf(signs.skill.get(curve.series));
  const course = numbersOf(signs.course.get(curve.series));
  if (skill?.fall === undefined || course === undefined)
    return abstain('underfitting', { code: 'no-level', series: curve.series.name }, curve);
  const v = validation && alike(curve, validation) ? numbersOf(signs.skill.get(validation.series)) : undefined;
  const gain = course.brought / Math.max(Math.abs(course.now), Number.MIN_VALUE);
  const evidence = {
    fall: skill.fall,
    first: logged(curve, skill.start),
    end: logged(curve, skill.end),
    gain,
  };
  const settled = gain <= thresholds.settledGain && skill.kept !== undefined && skill.kept > 0.9 * skill.fall;
  const apart = v === undefined ? 0 : v.end / skill.end - 1;
  const level = apart <= thresholds.levelWith && apart >= -thresholds.levelBelow;
  const accuracy = accuracyAmong(signs.metrics);
  const reached = reachedOf(skill, features);
  const low = reached !== undefined && reached >= thresholds.underfittingLeast && reached < thresholds.underfittingSkill;
  if (!(settled && level && low) || signs.learned.improvedFar)
    return clear('underfitting', curve, Math.min(1, thresholds.underfittingSkill / Math.max(reached ?? 1, 1e-9)), 1, evidence);
  return found(curve, {
    kind: 'underfitting',
    severity: 'warning',
    from: at(curve.x, 0),
    to: at(curve.x, curve.n - 1),
    evidence: {
      ...evidence,
      ...(accuracy !== undefined && { accuracy: accuracy.best }),
      ...(reached !== undefined && { skill: reached, threshold: thresholds.underfittingSkill }),
      points: curve.n,
    },
    margin: reached === undefined ? 0 : 1 - reached / thresholds.underfittingSkill,
    confidence: shortened(0.8, curve, thresholds),
    advice: ['bigger-model', 'raise-learning-rate', 'check-the-data'],
    checklist: [9, 8, 5],
    beside: [validation],
  });
}

/**
 * How much of what can be learned was, from 0 for a guess to 1: known from the level of guessing that is configured, from R², or from
 * an accuracy. Undefined where no level is known: the loss alone does not tell how low it could be.
 */
function reachedOf(skill: Skill, { signs, guessLevel, classes, metrics }: Features): number | undefined {
  const level = guessLevel ?? (classes === undefined ? undefined : Math.log(classes));
  if (level !== undefined && level > 0) return 1 - skill.best / level;
  const explained = metrics.find(({ series }) => series.metric === 'r2');
  const r2 = explained && numbersOf(signs.metrics.get(explained.series));
  if (r2 !== undefined) return r2.best;
  return signs.learned.reached;
}
