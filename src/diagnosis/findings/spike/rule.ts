import { type Curve, rawValues } from '../../curve.ts';
import { abstain, clear, found, missing } from '../../detector.ts';
import type { Outcome } from '../../diagnosis.ts';
import type { Features } from '../../features.ts';
import { at } from '../../statistics/order.ts';
import { findSpikes, type Spike } from '../../statistics/spikes.ts';
import type { Thresholds } from '../../thresholds.ts';

/**
 * A loss that jumps far above its trend: more than 8 robust standard deviations over the last 101 points and a tenth of its level,
 * after the first 10 % of the run. A note where it falls back within a tenth of the run, a warning where it does not. Bekman,
 * ml-engineering; OLMo 2.
 */
export function detect(features: Features, thresholds: Thresholds): readonly Outcome[] {
  const curve = features.train ?? features.validation;
  if (curve === undefined) return [abstain('spike', missing(features, 'train'))];
  const { x, y } = rawValues(curve);
  const needed = thresholds.minSpikePoints;
  if (y.length < needed) return [abstain('spike', { code: 'too-few-points', points: y.length, needed }, curve)];
  const spikes = findSpikes(y, {
    window: thresholds.spikeWindow,
    z: thresholds.spikeZ,
    height: thresholds.spikeHeight,
    skip: Math.ceil(thresholds.spikeSkip * y.length),
  });
  if (spikes.length === 0) return [clear('spike', curve, 0, thresholds.spikeZ, { spikes: 0, ...judged(curve, y) })];
  return [report(curve, x, y, spikes, thresholds)];
}

function report(curve: Curve, x: Float64Array, y: Float64Array, spikes: readonly Spike[], thresholds: Thresholds): Outcome {
  const worst = spikes.reduce((a, b) => (b.z > a.z ? b : a));
  const recovery = recoveryOf(worst, y);
  const lasting = recovery === undefined || recovery > thresholds.spikeRecovery * y.length;
  return found(curve, {
    kind: 'spike',
    severity: lasting ? 'warning' : 'note',
    from: at(x, worst.from),
    to: at(x, worst.to),
    evidence: {
      spikes: spikes.length,
      height: worst.height / Math.max(Math.abs(worst.level), Number.MIN_VALUE),
      ...(worst.from > 0 && { before: curve.sign * at(y, worst.from - 1) }),
      peak: curve.sign * at(y, worst.peak),
      peakAt: at(x, worst.peak),
      z: worst.z,
      ...(recovery === undefined ? {} : { recovery }),
      threshold: thresholds.spikeZ,
      noise: worst.height / worst.z,
      ...judged(curve, y),
    },
    margin: worst.z / thresholds.spikeZ - 1,
    confidence: 0.9,
    advice: ['clip-gradients', 'lower-learning-rate', 'check-the-data'],
    checklist: [2, 5],
  });
}

/** Nothing was averaged, whatever other detectors judge. */
function judged(curve: Curve, y: Float64Array): { readonly points: number; readonly perPoint: number } {
  return { points: y.length, perPoint: curve.logged.perPoint };
}

/** Points until the loss is back within two standard deviations of the trend before the spike; undefined where it never is. */
function recoveryOf(one: Spike, y: Float64Array): number | undefined {
  const level = one.level + (2 * one.height) / one.z;
  for (let i = one.peak + 1; i < y.length; i++) if (at(y, i) <= level) return i - one.from;
  return undefined;
}
