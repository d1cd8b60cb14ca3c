import { hasReturned } from '../../ascent.ts';
import { type Curve, riseEvidence, riseOf } from '../../curve.ts';
import { abstain, clear, found, missing, shortened, tooFew } from '../../detector.ts';
import type { Outcome } from '../../diagnosis.ts';
import type { Features } from '../../features.ts';
import { rateChangesOn } from '../../learning-rate.ts';
import { numbersOf } from '../../signs/measured.ts';
import { at, mean } from '../../statistics/order.ts';
import type { Thresholds } from '../../thresholds.ts';

/**
 * The training loss ends above its best value by more than 5 %, more than its scatter and a visible part of its descent: usually a
 * bug (tuning playbook). Where the learning rate was raised in that stretch the rise is expected and nothing is said.
 */
export function detect(features: Features, thresholds: Thresholds): readonly Outcome[] {
  const curve = features.train;
  if (curve === undefined) return [abstain('training-loss-rise', missing(features, 'train'))];
  const few = tooFew(curve, curve.axis === 'epoch' ? thresholds.minPoints : thresholds.minStepRise);
  if (few) return [abstain('training-loss-rise', few, curve)];
  const raised = rateChangesOn(curve, features.rate).filter((change) => change.ratio > 1 && change.at > curve.best.at);
  if (raised.length > 0) return [abstain('training-loss-rise', { code: 'rate-schedule', changes: raised.length }, curve)];
  return [judge(curve, features, thresholds)];
}

/** Standard errors by which two means must differ: the lowest of many is compared. */
const FAR = 4;

/**
 * The mean of the tail against the lowest mean of as many points before it, in units of what counts as a rise: single batches scatter
 * so widely that the lowest median of a few lies far below what the training ever was at.
 */
function levelRise(curve: Curve, base: number): number {
  const width = curve.n - curve.tailFrom;
  let lowest = curve.tail;
  for (let from = 0; from + width <= curve.n; from += Math.max(1, width >> 2))
    lowest = Math.min(lowest, mean(curve.y, from, from + width));
  const scale = curve.positive ? lowest : Math.max(curve.descent, Number.MIN_VALUE);
  const error = (FAR * curve.scatter) / Math.sqrt(width);
  return (curve.tail - lowest) / Math.max(base * scale, error);
}

function judge(curve: Curve, features: Features, thresholds: Thresholds): Outcome {
  const rise = riseOf(curve);
  const base = curve.positive ? thresholds.trainingRise : thresholds.overfittingRangeShare;
  const needed = Math.max(base, thresholds.trainingRiseNoise * rise.noise);
  const over = Math.min(
    rise.relative / needed,
    levelRise(curve, base),
    rise.difference / Math.max(curve.descent, Number.MIN_VALUE) / thresholds.trainingRiseShare,
  );
  const evidence = riseEvidence(curve, rise);
  if (!(over > 1) || hasReturned(curve, numbersOf(features.signs.rise.get(curve.series))))
    return clear('training-loss-rise', curve, Math.max(0, over), 1, evidence);
  return found(curve, {
    kind: 'training-loss-rise',
    severity: 'warning',
    from: curve.lowest.at,
    to: at(curve.x, curve.n - 1),
    evidence: { ...evidence, threshold: needed, points: curve.n },
    margin: over - 1,
    confidence: shortened(0.8, curve, thresholds),
    advice: ['lower-learning-rate', 'go-back-to-a-checkpoint', 'check-the-data'],
    checklist: [2, 8],
    beside: [features.validation],
  });
}
