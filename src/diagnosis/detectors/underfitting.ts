import { type Curve, levelOf, logged } from '../curve.ts';
import { abstain, clear, type Detector, found, missing, shortened, tooFew } from '../detector.ts';
import type { Outcome } from '../diagnosis.ts';
import type { Features } from '../features.ts';
import { at } from '../statistics/order.ts';
import type { Thresholds } from '../thresholds.ts';

/**
 * The training loss hardly fell over the whole run: by less than 5 % of its first value, or of its range where it is not
 * positive. The patterns in the data were not captured. Brownlee; TheDeepChecker's check of the first loss.
 */
export const underfitting: Detector = { kind: 'underfitting', detect };

function detect(features: Features, thresholds: Thresholds): readonly Outcome[] {
  const curve = features.train;
  if (curve === undefined) return [abstain('underfitting', missing(features, 'train'))];
  const few = tooFew(curve, thresholds.minPoints);
  if (few) return [abstain('underfitting', few, curve)];
  return [judge(curve, features, thresholds)];
}

function judge(curve: Curve, features: Features, thresholds: Thresholds): Outcome {
  const scale = curve.positive ? curve.first : Math.max(levelOf(curve), curve.descent, Number.MIN_VALUE);
  const fall = (curve.first - curve.tail) / scale;
  const noise = curve.noise / scale;
  const evidence = { fall, first: logged(curve, curve.first), end: logged(curve, curve.tail), noise };
  if (!(fall < thresholds.underfittingFall)) {
    return clear('underfitting', curve, thresholds.underfittingFall / fall, 1, evidence);
  }
  return found(curve, {
    kind: 'underfitting',
    severity: 'warning',
    from: at(curve.x, 0),
    to: at(curve.x, curve.n - 1),
    evidence: { ...evidence, threshold: thresholds.underfittingFall, points: curve.n },
    margin: 1 - Math.max(0, fall) / thresholds.underfittingFall,
    confidence: shortened(0.8, curve, thresholds),
    advice: ['raise-learning-rate', 'bigger-model', 'train-longer', 'check-the-data'],
    checklist: [9, 8, 5],
    beside: [features.validation],
  });
}
