import type { Curve } from '../../curve.ts';
import { logged } from '../../curve.ts';
import { clear, found, onLoss } from '../../detector.ts';
import type { Outcome } from '../../diagnosis.ts';
import type { Features } from '../../features.ts';
import { hypothesis } from '../../hypothesis.ts';
import { at } from '../../statistics/order.ts';
import type { Thresholds } from '../../thresholds.ts';

/**
 * The training loss falls steadily and as fast at the end as before: the second half still brings 40 % of the whole fall. A
 * learning rate that is too low is the usual reason, so where the learned estimate can be made it decides. AutoTrainer, BTTackler.
 */
export function detect(features: Features, thresholds: Thresholds): readonly Outcome[] {
  return onLoss('slow-convergence', features, ['train', 'validation'], thresholds.minPoints, (curve) =>
    judge(curve, features, thresholds),
  );
}

function judge(curve: Curve, features: Features, thresholds: Thresholds): Outcome {
  const fall = at(curve.smooth, 0) - curve.tail;
  const late = at(curve.smooth, (curve.n - 1) >> 1) - curve.tail;
  const lateShare = fall > 2 * curve.noise ? late / fall : 0;
  const relativeFall = fall / Math.max(Math.abs(curve.first), Number.MIN_VALUE);
  const guess = hypothesis(features, 'slow-convergence', thresholds);
  const evidence = {
    lateShare,
    fall: relativeFall,
    end: logged(curve, curve.tail),
    noise: curve.noise / Math.max(curve.descent, Number.MIN_VALUE),
    ...(guess ? { probability: guess.probability } : {}),
  };
  const over = lateShare / thresholds.slowLateShare;
  if (!(guess?.found ?? over > 1))
    return clear('slow-convergence', curve, Math.max(0, Math.min(1, guess?.probability ?? over)), 1, evidence);
  return found(curve, {
    kind: 'slow-convergence',
    severity: guess?.sure ? 'warning' : 'note',
    from: at(curve.x, 0),
    to: at(curve.x, curve.n - 1),
    evidence: { ...evidence, threshold: thresholds.slowLateShare, points: curve.n },
    margin: guess?.probability ?? over - 1,
    confidence: guess?.probability ?? RULE_CONFIDENCE,
    advice: ['raise-learning-rate', 'train-longer'],
    checklist: [2, 5],
    beside: features.train ? [features.validation] : [],
  });
}

/** Of the rule alone, on the clinic's runs. */
const RULE_CONFIDENCE = 0.5;
