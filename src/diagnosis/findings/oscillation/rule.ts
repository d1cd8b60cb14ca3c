import { type Curve, curveOf, levelOf, logged } from '../../curve.ts';
import { abstain, clear, found, missing, tooFew } from '../../detector.ts';
import type { Outcome } from '../../diagnosis.ts';
import type { Features } from '../../features.ts';
import { scatterOf } from '../../signs/values.ts';
import { type Jaggedness, jaggedness } from '../../statistics/jagged.ts';
import { at, mean, median } from '../../statistics/order.ts';
import type { Thresholds } from '../../thresholds.ts';

/**
 * The training loss swings without getting anywhere: in the second half its scatter is more than a tenth of the whole descent, it
 * turns more often than not, and the half brought no more than the scatter. A learning rate that is too high is the usual reason.
 * AutoTrainer, BTTackler, TheDeepChecker. Lesser swings count where both losses have them; the scatter of small batches alone is a note.
 */
export function detect(features: Features, thresholds: Thresholds): readonly Outcome[] {
  const fine = features.train ?? features.validation;
  if (fine === undefined) return [abstain('oscillation', missing(features, 'train'))];
  const curve = fine.axis === 'epoch' || isPerEpoch(features) ? fine : coarse(fine, thresholds);
  const few = tooFew(curve, thresholds.minSlow);
  return [few ? abstain('oscillation', few, curve) : judge(curve, features, thresholds)];
}

/** One value for each evaluation: no single batches. */
function isPerEpoch({ train, validation }: Features): boolean {
  return train !== undefined && validation !== undefined && train.n <= 1.5 * validation.n;
}

/** By means of fifty steps, since scatter from batch to batch is normal. */
function coarse(curve: Curve, thresholds: Thresholds): Curve {
  return curveOf(curve.series, curve.index, curve.from, thresholds, thresholds.stepsPerPoint) ?? curve;
}

function judge(curve: Curve, features: Features, thresholds: Thresholds): Outcome {
  const half = curve.n >> 1;
  const swing = jaggedness(curve.y, curve.smooth, half);
  const amplitude = swing.deviation / Math.max(curve.descent, Number.MIN_VALUE);
  const quarter = (curve.n + half) >> 1;
  const descent = (mean(curve.y, half, quarter) - mean(curve.y, quarter)) / Math.max(curve.descent, Number.MIN_VALUE);
  const evidence = {
    amplitude,
    swing: swing.deviation,
    turns: swing.turns,
    autocorrelation: swing.autocorrelation,
    descent,
    end: logged(curve, curve.tail),
  };
  const alternating = swing.autocorrelation < 0 ? 2 : 0.5;
  const over = Math.min(amplitude / thresholds.oscillationAmplitude, swing.turns / thresholds.oscillationTurns, alternating);
  const bare = over > 1 && descent < thresholds.oscillationDescent;
  const both = bothSwing(curve, swing, features, thresholds);
  if (!bare && both === undefined) return clear('oscillation', curve, Math.max(0, Math.min(1, over)), 1, evidence);
  const large = bare && amplitude > thresholds.oscillationLarge && swing.deviation > thresholds.oscillationOfLevel * levelOf(curve);
  return found(curve, {
    kind: 'oscillation',
    severity: both !== undefined || large ? 'warning' : 'note',
    from: at(curve.x, half),
    to: at(curve.x, curve.n - 1),
    evidence: {
      ...evidence,
      ...(both ?? {}),
      threshold: bare ? thresholds.oscillationAmplitude : thresholds.swingOfBoth,
      points: curve.n,
    },
    margin: Math.max(0, over - 1),
    confidence: both !== undefined ? 0.85 : large ? 0.75 : 0.5,
    advice: ['lower-learning-rate', 'use-a-schedule'],
    checklist: [2],
    beside: features.train ? [features.validation] : [],
  });
}

/** How far each of the two losses swings around its level in the second half; undefined unless both do, and neither gets anywhere. */
function bothSwing(
  curve: Curve,
  { turns }: Jaggedness,
  { train, validation }: Features,
  thresholds: Thresholds,
): Swings | undefined {
  if (train === undefined || validation === undefined || validation.n < thresholds.fullPoints) return undefined;
  if (turns <= thresholds.swingTurns || !curve.positive || !validation.positive) return undefined;
  const half = curve.y.subarray(curve.n >> 1);
  const middle = half.length >> 1;
  const descent = (mean(half, 0, middle) - mean(half, middle)) / median(half);
  if (descent >= thresholds.swingDescent) return undefined;
  const ofLevel = swingOf(half);
  const validationSwing = swingOf(validation.y.subarray(validation.n >> 1));
  if (ofLevel <= thresholds.swingOfTraining || validationSwing <= thresholds.swingOfValidation) return undefined;
  return Math.sqrt(ofLevel * validationSwing) > thresholds.swingOfBoth ? { ofLevel, validationSwing } : undefined;
}

interface Swings {
  readonly ofLevel: number;
  readonly validationSwing: number;
}

/** Standard deviation of a value around the trend, as a share of the level. */
function swingOf(values: Float64Array): number {
  return (scatterOf(values) ?? 0) / Math.max(Math.abs(median(values)), Number.MIN_VALUE);
}
