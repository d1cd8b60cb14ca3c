import { type Curve, logged } from '../../curve.ts';
import { abstain, clear, found, onLoss, shortened } from '../../detector.ts';
import type { Outcome } from '../../diagnosis.ts';
import type { Features } from '../../features.ts';
import { numbersOf } from '../../signs/measured.ts';
import { accuracyAmong } from '../../signs/signs.ts';
import { at } from '../../statistics/order.ts';
import type { Thresholds } from '../../thresholds.ts';

/**
 * Little was learned, and the loss still falls: it fell by less than 15 % of its first value, or falls as fast at the end as before. A
 * learning rate that is too low is the usual reason. Of TaskSet's runs with a far too low rate 70 % are found so, of good ones one in a
 * hundred.
 */
export function detect(features: Features, thresholds: Thresholds): readonly Outcome[] {
  return onLoss('slow-convergence', features, ['train', 'validation'], thresholds.minSlowValues, (curve) =>
    judge(curve, features, thresholds),
  );
}

function judge(curve: Curve, features: Features, thresholds: Thresholds): Outcome {
  const { signs } = features;
  const budget = numbersOf(signs.budget);
  if (budget?.beginsLate === true) return abstain('slow-convergence', { code: 'begins-late', at: at(curve.x, 0) }, curve);
  if (budget?.done !== undefined && budget.done < thresholds.plannedShare && budget.ending === undefined)
    return abstain('slow-convergence', { code: 'incomplete' }, curve);
  if (budget?.ending === 'early-stopping' || (features.checkpoint === 'best' && features.history.boosting === true))
    return abstain('slow-convergence', { code: 'stopped' }, curve);
  const { fall, extent } = signs.learned;
  if (extent < thresholds.minSlow)
    return abstain('slow-convergence', { code: 'too-few-points', points: extent, needed: thresholds.minSlow }, curve);
  const lateShare = lateShareOf(curve, features);
  const evidence = { lateShare, ...(fall !== undefined && { fall }), end: logged(curve, curve.tail) };
  const little =
    fall !== undefined &&
    fall < thresholds.slowFall &&
    signs.learned.falling &&
    !signs.learned.improved &&
    !isAccurate(features, thresholds);
  if (!little && !fallsEvenly(fall, lateShare, thresholds))
    return clear('slow-convergence', curve, thresholds.slowFall, Math.max(fall ?? 1, thresholds.slowFall), evidence);
  return found(curve, {
    kind: 'slow-convergence',
    // Without validation nobody knows what there is to learn.
    severity: features.validation === undefined && !features.noValidation ? 'note' : 'warning',
    from: at(curve.x, 0),
    to: at(curve.x, curve.n - 1),
    evidence: { ...evidence, threshold: thresholds.slowFall, points: curve.n },
    margin: fall === undefined ? 0 : Math.max(0, 1 - fall / thresholds.slowFall),
    confidence: shortened(0.85, curve, thresholds),
    advice: ['raise-learning-rate', 'train-longer', 'check-the-data'],
    checklist: [2, 5],
    beside: features.train ? [features.validation] : [],
  });
}

/** It fell by less than half, and as fast at the end as before. */
export function fallsEvenly(
  fall: number | undefined,
  lateShare: number,
  { slowEven, slowLateShare }: Pick<Thresholds, 'slowEven' | 'slowLateShare'>,
): boolean {
  return fall !== undefined && fall < slowEven && lateShare > slowLateShare;
}

/** Share of the fall that the second half brought: of training and validation the lesser. */
function lateShareOf(curve: Curve, { signs, validation }: Features): number {
  const share = ({ series }: Curve): number => numbersOf(signs.skill.get(series))?.lateShare ?? 0;
  return validation === undefined ? share(curve) : Math.min(share(curve), share(validation));
}

function isAccurate({ signs }: Features, { highAccuracy }: Thresholds): boolean {
  const accuracy = accuracyAmong(signs.metrics);
  return accuracy !== undefined && accuracy.best >= highAccuracy && !accuracy.constant;
}
