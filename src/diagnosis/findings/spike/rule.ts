import { type Curve, rawValues } from '../../curve.ts';
import { abstain, clear, found, missing } from '../../detector.ts';
import type { Outcome } from '../../diagnosis.ts';
import type { Features } from '../../features.ts';
import { numbersOf } from '../../signs/measured.ts';
import type { Scatter } from '../../signs/scatter.ts';
import { scatterOf } from '../../signs/values.ts';
import { at } from '../../statistics/order.ts';
import { findSpikes, findStep, type Spike } from '../../statistics/spikes.ts';
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
  const scatter = numbersOf(features.signs.scatter.get(curve.series));
  const exploded = scatter && explosion(curve, x, y, scatter, thresholds);
  if (exploded !== undefined) return [exploded];
  const needed = thresholds.minSpikePoints;
  const gradients = gradientSpike(features, thresholds);
  if (y.length < needed) return [gradients ?? abstain('spike', { code: 'too-few-points', points: y.length, needed }, curve)];
  const step = curve.positive ? findStep(y) : undefined;
  const peaks = findSpikes(y, {
    window: thresholds.spikeWindow,
    z: thresholds.spikeZ,
    height: thresholds.spikeHeight,
    skip: Math.ceil(thresholds.spikeSkip * y.length),
  });
  const spikes = peaks.length === 0 && step !== undefined && step.z > thresholds.spikeZ ? [step] : peaks;
  if (spikes.length === 0) return [gradients ?? clear('spike', curve, 0, thresholds.spikeZ, { spikes: 0, ...judged(curve, y) })];
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
      noise: (scatterOf(y) ?? 0) / Math.max(Math.abs(worst.level), Number.MIN_VALUE),
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

/** Single batches explode: three by a thousand times their neighbors, or one by a million times. */
function explosion(
  curve: Curve,
  x: Float64Array,
  y: Float64Array,
  { explosions, largest, largestAt }: Scatter,
  thresholds: Thresholds,
): Outcome | undefined {
  const sure = largest > thresholds.explosionSure;
  if (!curve.positive || (explosions < thresholds.explosions && !sure)) return undefined;
  // What does not come back is no spike.
  if (!(at(y, y.length - 1) < Math.sqrt(at(y, largestAt) * at(y, largestAt - 1)))) return undefined;
  return found(curve, {
    kind: 'spike',
    severity: sure ? 'failing' : 'warning',
    from: at(x, largestAt),
    to: at(x, largestAt),
    evidence: {
      spikes: explosions,
      largest,
      before: curve.sign * at(y, largestAt - 1),
      peak: curve.sign * at(y, largestAt),
      peakAt: at(x, largestAt),
      threshold: thresholds.explosionSure,
      ...judged(curve, y),
    },
    margin: 1,
    confidence: 0.95,
    advice: ['check-the-data', 'clip-gradients', 'lower-learning-rate'],
    checklist: [7, 2, 5],
  });
}

/** The norm of the gradients is a thousand times its usual level after the start, and the loss shows nothing of it: worth a note. */
function gradientSpike({ signs, history }: Features, thresholds: Thresholds): Outcome | undefined {
  const { gradients } = signs;
  if (gradients === undefined || gradients.largest < thresholds.gradientSpike || gradients.points < 10) return undefined;
  const axis = history.series.find(({ name }) => name === gradients.series)?.axis ?? 'step';
  return {
    state: 'found',
    finding: {
      kind: 'spike',
      severity: 'note',
      series: [gradients.series],
      axis,
      from: gradients.largestAt,
      to: gradients.largestAt,
      evidence: {
        spikes: gradients.spikes,
        largest: gradients.largest,
        peak: gradients.largestValue,
        peakAt: gradients.largestAt,
        points: gradients.points,
      },
      margin: 1,
      confidence: 0.8,
      advice: ['clip-gradients'],
      checklist: [5],
    },
  };
}
