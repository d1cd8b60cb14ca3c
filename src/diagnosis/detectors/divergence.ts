import { type Curve, logged, riseOf } from '../curve.ts';
import { abstain, clear, type Detector, found, missing, shortened, tooFew } from '../detector.ts';
import type { Outcome } from '../diagnosis.ts';
import type { Features } from '../features.ts';
import { at } from '../statistics/order.ts';
import type { Thresholds } from '../thresholds.ts';

/**
 * The training loss gave up what it had gained: its end lies far above its best value and back at the level where it began,
 * well outside the scatter; or each of the last five values at least doubled. Without a training loss the validation loss is
 * judged, since it can not fall while the training diverges. AutoTrainer, TheDeepChecker.
 */
export const divergence: Detector = { kind: 'divergence', detect };

/** A finding needs no more than four points, so that a run that broke off early is judged too. */
const FEWEST = 4;

function detect(features: Features, thresholds: Thresholds): readonly Outcome[] {
  const curve = features.train ?? features.validation;
  if (curve === undefined) return [abstain('divergence', missing(features, 'train'))];
  const few = tooFew(curve, FEWEST);
  if (few) return [abstain('divergence', few, curve)];
  return [judge(curve, features, thresholds)];
}

function judge(curve: Curve, features: Features, thresholds: Thresholds): Outcome {
  const rise = riseOf(curve);
  const growing = isGrowing(curve, thresholds.divergenceGrowth);
  const needed = Math.max(thresholds.divergenceRise, thresholds.divergenceNoise * rise.noise);
  const evidence = {
    rise: rise.relative,
    lost: rise.share,
    best: logged(curve, curve.best.value),
    bestAt: curve.best.at,
    end: logged(curve, curve.tail),
    first: logged(curve, curve.first),
    noise: rise.noise,
  };
  const overRise = rise.relative / needed;
  const overLost = rise.share / thresholds.divergenceLost;
  if (!growing && !(Math.min(overRise, overLost) > 1)) return clear('divergence', curve, Math.min(overRise, overLost), 1, evidence);
  return found(curve, {
    kind: 'divergence',
    severity: 'failing',
    from: curve.best.at,
    to: at(curve.x, curve.n - 1),
    evidence: { ...evidence, threshold: needed, points: curve.n },
    margin: growing ? 1 : Math.min(overRise, overLost) - 1,
    confidence: shortened(0.95, curve, thresholds),
    advice: ['lower-learning-rate', 'clip-gradients', 'use-a-schedule'],
    checklist: [2, 5],
    beside: features.train ? [features.validation] : [],
  });
}

/** Each of the last five values at least `factor` times the one before. */
function isGrowing(curve: Curve, factor: number): boolean {
  if (!curve.positive || curve.n < 6) return false;
  for (let i = curve.n - 5; i < curve.n; i++) if (at(curve.y, i) < factor * at(curve.y, i - 1)) return false;
  return true;
}
