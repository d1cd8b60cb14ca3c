import { type Curve, levelOf, logged } from '../../curve.ts';
import { abstain, clear, found, onLoss, shortened } from '../../detector.ts';
import type { Outcome } from '../../diagnosis.ts';
import type { Features } from '../../features.ts';
import { hypothesis } from '../../hypothesis.ts';
import { at, indexOfMin } from '../../statistics/order.ts';
import { blockMeans, theilSen } from '../../statistics/trend.ts';
import type { Thresholds } from '../../thresholds.ts';

/**
 * The validation loss still falls at the end: the robust slope (Theil-Sen over block means) of the last part of the run,
 * continued for as long again, would gain more than 1 %, and more than the scatter of those means. Tuning playbook; Brownlee.
 */
export function detect(features: Features, thresholds: Thresholds): readonly Outcome[] {
  return onLoss('still-improving', features, ['validation', 'train'], thresholds.minPoints, (curve) => {
    if (features.history.completion === 'incomplete') return abstain('still-improving', { code: 'incomplete' }, curve);
    return judge(curve, features, thresholds);
  });
}

function judge(curve: Curve, features: Features, thresholds: Thresholds): Outcome {
  const from = Math.max(0, curve.n - Math.max(5, Math.round(curve.n * thresholds.improvingWindow)));
  const window = curve.y.subarray(from);
  const blocks = blockMeans(window, 10);
  const scale = curve.positive ? curve.tail : Math.max(levelOf(curve), Number.MIN_VALUE);
  const gain = (-theilSen(blocks) * blocks.length) / scale;
  const noise = (2 * curve.noise) / Math.sqrt(window.length / blocks.length) / scale;
  const needed = Math.max(thresholds.improvingGain, noise);
  const guess = hypothesis(features, 'still-improving', thresholds);
  const evidence = { gain, end: logged(curve, curve.tail), noise, ...(guess ? { probability: guess.probability } : {}) };
  // What does not fall is not still improving, whatever the shape of the curves before it suggests.
  if (gain <= 0 || hasTurned(curve) || !(guess?.found ?? gain > needed)) {
    return clear('still-improving', curve, Math.max(0, Math.min(1, guess?.probability ?? gain / needed)), 1, evidence);
  }
  return found(curve, {
    kind: 'still-improving',
    severity: 'note',
    from: at(curve.x, from),
    to: at(curve.x, curve.n - 1),
    evidence: { ...evidence, threshold: needed, points: curve.n },
    margin: guess?.probability ?? gain / needed - 1,
    confidence: guess?.probability ?? shortened(0.6, curve, thresholds),
    advice: ['train-longer'],
    checklist: [1, 8],
    beside: curve === features.validation ? [features.train] : [],
  });
}

/**
 * The last three values rise, and the last lies above the lowest one by more than twice the scatter: the fall is over, however
 * steep it began. A slope over the whole last part does not tell, being that of its steep beginning.
 */
function hasTurned({ y, n, noise }: Curve): boolean {
  const [before, middle, last] = [at(y, n - 3), at(y, n - 2), at(y, n - 1)];
  return before < middle && middle < last && last - at(y, indexOfMin(y)) > 2 * noise;
}
