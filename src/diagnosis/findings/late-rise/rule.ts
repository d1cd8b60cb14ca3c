import { type Curve, isLastAlone, logged, riseEvidence, riseFrom, riseOf, riseOfLast } from '../../curve.ts';
import { abstain, clear, found, missing, shortened, tooFew } from '../../detector.ts';
import type { Outcome } from '../../diagnosis.ts';
import type { Features } from '../../features.ts';
import { standingOf } from '../../standing.ts';
import { at } from '../../statistics/order.ts';
import type { Thresholds } from '../../thresholds.ts';

/**
 * A mild rise of the validation loss at the end: above 3 % (or its scatter) but not what overfitting asks for; a clear rise where no
 * training loss tells whether it is overfitting; or a last point far above all others, which is no rise yet. On the labelled curves the band from 3 to 10 % is undecided.
 */
export function detect(features: Features, thresholds: Thresholds): readonly Outcome[] {
  if (features.validations.length === 0) return [abstain('late-rise', missing(features, 'validation'))];
  return features.validations.map((curve) => judge(curve, features, thresholds));
}

function judge(curve: Curve, features: Features, thresholds: Thresholds): Outcome {
  const few = tooFew(curve, thresholds.minPoints);
  if (few) return abstain('late-rise', few, curve);
  const base = curve.positive ? thresholds.lateRise : thresholds.overfittingRangeShare / 2;
  const lasts = standingOf(curve, thresholds).over > thresholds.overfittingVisible && !isLastAlone(curve, base);
  const rise = lasts ? riseOf(curve) : riseOfLast(curve);
  const needed = Math.max(base, (lasts ? 1 : thresholds.outlyingNoise) * rise.noise);
  const over = Math.min(rise.relative / needed, rise.share / thresholds.overfittingDescentShare);
  const alone = lasts ? {} : { alone: 1, end: logged(curve, at(curve.y, curve.n - 1)) };
  const evidence = { ...riseEvidence(curve, rise), ...alone };
  if (!(over > 1)) return clear('late-rise', curve, Math.max(0, over), 1, evidence);
  const serious = Math.max(thresholds.overfittingRise, thresholds.overfittingNoise * rise.noise);
  const unexplained = lasts && !features.partners.has(curve.index) && rise.relative > serious;
  return found(curve, {
    kind: 'late-rise',
    severity: unexplained && features.checkpoint === 'last' ? 'warning' : 'note',
    from: lasts ? riseFrom(curve) : at(curve.x, curve.n - 2),
    to: at(curve.x, curve.n - 1),
    evidence: { ...evidence, threshold: needed, points: curve.n },
    margin: over - 1,
    confidence: shortened(lasts ? (unexplained ? 0.8 : 0.6) : 0.3, curve, thresholds),
    advice: ['stop-earlier'],
    checklist: [4, 1],
    beside: [features.partners.get(curve.index)],
  });
}
