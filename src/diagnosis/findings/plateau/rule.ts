import { type Curve, logged, scatterShare } from '../../curve.ts';
import { abstain, clear, found, onLoss, shortened } from '../../detector.ts';
import type { Outcome } from '../../diagnosis.ts';
import type { Features } from '../../features.ts';
import { rateChangesOn } from '../../learning-rate.ts';
import { numbersOf } from '../../signs/measured.ts';
import { at } from '../../statistics/order.ts';
import type { Thresholds } from '../../thresholds.ts';

/**
 * No new best worth the name for the last 30 % of the run: compute spent for nothing. A new best must be lower by more than the
 * scatter and a ten-thousandth (PyTorch ReduceLROnPlateau). With logged learning rates the last constant stretch is judged.
 */
export function detect(features: Features, thresholds: Thresholds): readonly Outcome[] {
  return onLoss('plateau', features, ['validation', 'train'], thresholds.minPlateauPoints, (curve) => {
    const end = at(curve.x, curve.n - 1);
    const start = end - thresholds.plateauShare * (end - at(curve.x, 0));
    const late = rateChangesOn(curve, features.rate).filter((change) => change.at > start);
    if (late.length > 0) return abstain('plateau', { code: 'rate-schedule', changes: late.length }, curve);
    return judge(curve, features, thresholds);
  });
}

function judge(curve: Curve, features: Features, thresholds: Thresholds): Outcome {
  const last = lastImprovement(curve, thresholds);
  const length = at(curve.x, curve.n - 1) - at(curve.x, 0);
  const share = (at(curve.x, curve.n - 1) - at(curve.x, last)) / Math.max(length, Number.MIN_VALUE);
  const forecast = numbersOf(features.signs.forecast.get(curve.series));
  const half = forecast?.ahead.find(({ more }) => more === 0.5);
  const evidence = {
    share,
    lastBestAt: at(curve.x, last),
    // Single batches say nothing: of a training loss what it had reached there.
    best: logged(curve, curve.series.role === 'train' ? at(curve.smooth, last) : curve.lowest.value),
    ...(half && { aheadMost: half.most, ...(forecast?.ofFall && { ofFall: 1 }) }),
    noise: scatterShare(curve),
  };
  if (!(share > thresholds.plateauShare)) return clear('plateau', curve, share, thresholds.plateauShare, evidence);
  return found(curve, {
    kind: 'plateau',
    severity: 'note',
    from: at(curve.x, last),
    to: at(curve.x, curve.n - 1),
    evidence: { ...evidence, threshold: thresholds.plateauShare, points: curve.n },
    margin: share / thresholds.plateauShare - 1,
    confidence: shortened(0.8, curve, thresholds),
    advice: ['stop-earlier', 'use-a-schedule'],
    checklist: [4, 2],
    beside: curve === features.validation ? [features.train] : [],
  });
}

/** A new best need not be lower by more than this share of all that the loss fell: the level may hold a large constant. */
const OF_FALL = 0.01;

/** Index of the last smoothed value that beat all before it by more than the scatter. */
function lastImprovement(curve: Curve, thresholds: Thresholds): number {
  const least = Math.min(thresholds.plateauStep * Math.abs(curve.best.value), OF_FALL * curve.descent);
  const step = Math.max(least, curve.scatter);
  let best = at(curve.smooth, 0);
  let last = 0;
  for (let i = 1; i < curve.n; i++) {
    if (at(curve.smooth, i) >= best - step) continue;
    best = at(curve.smooth, i);
    last = i;
  }
  return last;
}
