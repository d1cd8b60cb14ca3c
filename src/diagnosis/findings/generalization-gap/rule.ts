import { type Curve, logged, scatterShare } from '../../curve.ts';
import { clear, found, onPair, shortened } from '../../detector.ts';
import type { Outcome } from '../../diagnosis.ts';
import type { Features } from '../../features.ts';
import { at, mean } from '../../statistics/order.ts';
import type { Thresholds } from '../../thresholds.ts';

/**
 * Validation ends far above training without rising: more than half of the training loss (SageMaker's tenth flags most healthy
 * runs) and a visible part of the descent. More data helps; in the clinic regularisation made twice as many of these runs worse as it
 * made better.
 */
export function detect(features: Features, thresholds: Thresholds): readonly Outcome[] {
  return onPair('generalization-gap', features, thresholds.minPoints, (...curves) => judge(...curves, thresholds));
}

function judge(validation: Curve, train: Curve, aligned: Float64Array, thresholds: Thresholds): Outcome {
  const end = mean(aligned, validation.tailFrom, validation.n);
  const gap = validation.tail - end;
  const descent = Math.max(validation.descent, train.descent, Number.MIN_VALUE);
  const share = gap / descent;
  const ratio = validation.positive && end > 0 ? gap / end : share;
  const over = Math.min(ratio / thresholds.gapRatio, share / thresholds.gapDescentShare);
  const evidence = {
    gap: validation.sign * gap,
    ratio,
    share,
    train: logged(train, end),
    validation: logged(validation, validation.tail),
  };
  if (!(over > 1)) return clear('generalization-gap', validation, Math.max(0, over), 1, evidence);
  return found(validation, {
    kind: 'generalization-gap',
    severity: 'note',
    from: at(validation.x, validation.tailFrom),
    to: at(validation.x, validation.n - 1),
    evidence: { ...evidence, threshold: thresholds.gapRatio, noise: scatterShare(validation), points: validation.n },
    margin: over - 1,
    confidence: shortened(0.7, validation, thresholds),
    advice: ['more-data'],
    checklist: [7, 10],
    beside: [train],
  });
}
