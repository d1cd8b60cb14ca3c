import type { Ascent } from '../../ascent.ts';
import { type Curve, isLastAlone, logged, riseEvidence, riseFrom, riseOf, riseOfLast } from '../../curve.ts';
import { abstain, clear, found, missing, shortened, tooFew } from '../../detector.ts';
import type { Outcome, Severity } from '../../diagnosis.ts';
import type { Features } from '../../features.ts';
import { at } from '../../statistics/order.ts';
import type { Thresholds } from '../../thresholds.ts';

/**
 * Validation loss ends above its best, and it is not overfitting: a clear rise while training loss does not fall any more, or where no
 * training loss tells; a mild one, from 3 % on; or a last point far above all others. On the labeled curves the band from 3 to 10 % is
 * undecided. A part of the loss that clearly rises is reported beside its total, which does not show it.
 */
export function detect(features: Features, thresholds: Thresholds): readonly Outcome[] {
  if (features.validations.length === 0) return [abstain('late-rise', missing(features, 'validation'))];
  return [...features.ascents].flatMap(([curve, ascent]) => {
    if (!features.parts.includes(curve)) return [judge(curve, ascent, features, thresholds)];
    return ascent.isVisible && curve.n >= thresholds.minPoints ? [visible(curve, ascent, features, thresholds)] : [];
  });
}

function judge(curve: Curve, ascent: Ascent, features: Features, thresholds: Thresholds): Outcome {
  const few = tooFew(curve, 3);
  if (few) return abstain('late-rise', few, curve);
  return ascent.isVisible || curve.n < thresholds.minPoints
    ? visible(curve, ascent, features, thresholds)
    : mild(curve, ascent, features, thresholds);
}

function visible(curve: Curve, ascent: Ascent, features: Features, thresholds: Thresholds): Outcome {
  const evidence = { ...riseEvidence(curve, ascent.rise), ...(ascent.bySingles && { rise: ascent.height }) };
  const isPart = features.parts.includes(curve);
  if (!ascent.isVisible) return clear('late-rise', curve, Math.max(0, ascent.height), thresholds.riseVisible, evidence);
  return found(curve, {
    kind: 'late-rise',
    severity: features.checkpoint === 'last' && !isPart ? 'warning' : 'note',
    from: riseFrom(curve),
    to: at(curve.x, curve.n - 1),
    evidence: { ...evidence, threshold: thresholds.riseVisible, points: curve.n },
    margin: Math.max(0, ascent.height / thresholds.riseVisible - 1),
    confidence: shortened(0.85, curve, thresholds),
    // While the whole goes on falling nothing is gained by stopping.
    advice: isPart ? [] : ['stop-earlier', 'lower-learning-rate'],
    checklist: isPart ? [4] : [4, 1],
    beside: [features.partners.get(curve.index)],
  });
}

function mild(curve: Curve, ascent: Ascent, features: Features, thresholds: Thresholds): Outcome {
  const base = curve.positive ? thresholds.lateRise : thresholds.overfittingRangeShare / 2;
  const lasts = ascent.standing.over > thresholds.overfittingVisible && !isLastAlone(curve, base);
  const rise = lasts ? riseOf(curve) : riseOfLast(curve);
  const needed = Math.max(base, (lasts ? 1 : thresholds.outlyingNoise) * rise.noise);
  const over = Math.min(rise.relative / needed, rise.share / thresholds.overfittingDescentShare);
  const alone = lasts ? {} : { alone: 1, end: logged(curve, at(curve.y, curve.n - 1)) };
  const evidence = { ...riseEvidence(curve, rise), ...alone };
  if (!(over > 1)) return clear('late-rise', curve, Math.max(0, over), 1, evidence);
  const serious = Math.max(thresholds.overfittingRise, thresholds.overfittingNoise * rise.noise);
  const unexplained = lasts && !features.partners.has(curve.index) && rise.relative > serious;
  const severity: Severity = unexplained && features.checkpoint === 'last' ? 'warning' : 'note';
  return found(curve, {
    kind: 'late-rise',
    severity,
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
