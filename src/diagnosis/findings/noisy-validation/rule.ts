import { type Curve, scatterShare } from '../../curve.ts';
import { abstain, clear, found, missing, shortened, tooFew } from '../../detector.ts';
import type { Outcome } from '../../diagnosis.ts';
import type { Features } from '../../features.ts';
import { at } from '../../statistics/order.ts';
import type { Thresholds } from '../../thresholds.ts';

/**
 * The validation loss scatters more than three times as much as the training loss, and by a visible part of its descent: a
 * validation set that is small or unlike the training set. Brownlee; tuning playbook.
 */
export function detect(features: Features, thresholds: Thresholds): readonly Outcome[] {
  const { train, validation } = features;
  if (validation === undefined) return [abstain('noisy-validation', missing(features, 'validation'))];
  if (train === undefined) return [abstain('noisy-validation', missing(features, 'train'), validation)];
  const few = tooFew(validation, thresholds.fullPoints) ?? tooFew(train, thresholds.fullPoints);
  if (few) return [abstain('noisy-validation', few, validation)];
  return [judge(validation, train, thresholds)];
}

function judge(validation: Curve, train: Curve, thresholds: Thresholds): Outcome {
  const share = validation.scatter / Math.max(validation.descent, Number.MIN_VALUE);
  const quiet = Math.max(train.scatter, 1e-3 * train.descent, Number.MIN_VALUE);
  const ratio = validation.scatter / quiet;
  const over = Math.min(ratio / thresholds.noiseRatio, share / thresholds.noiseDescentShare);
  const evidence = { ratio, share, noise: scatterShare(validation), trainNoise: scatterShare(train) };
  if (!(over > 1)) return clear('noisy-validation', validation, Math.max(0, over || 0), 1, evidence);
  return found(validation, {
    kind: 'noisy-validation',
    severity: 'note',
    from: at(validation.x, 0),
    to: at(validation.x, validation.n - 1),
    evidence: { ...evidence, threshold: thresholds.noiseRatio, points: validation.n },
    margin: over - 1,
    confidence: shortened(0.7, validation, thresholds),
    advice: ['fix-validation'],
    checklist: [7, 1],
    beside: [train],
  });
}
