import { type Curve, curveOf, levelOf, logged } from '../../curve.ts';
import { abstain, clear, found, missing, tooFew } from '../../detector.ts';
import type { Outcome } from '../../diagnosis.ts';
import type { Features } from '../../features.ts';
import { hypothesis } from '../../hypothesis.ts';
import { jaggedness } from '../../statistics/jagged.ts';
import { at, mean } from '../../statistics/order.ts';
import type { Thresholds } from '../../thresholds.ts';

/**
 * The training loss swings without getting anywhere: in the second half its scatter is more than a tenth of the whole descent, it
 * turns more often than not, and the half brought no more than the scatter. A learning rate that is too high is the usual reason.
 * AutoTrainer, BTTackler, TheDeepChecker. Lesser swings count where runs with such curves had one; the scatter of small batches alone
 * is a note.
 */
export function detect(features: Features, thresholds: Thresholds): readonly Outcome[] {
  const fine = features.train ?? features.validation;
  if (fine === undefined) return [abstain('oscillation', missing(features, 'train'))];
  const curve = fine.axis === 'epoch' || isPerEpoch(features) ? fine : coarse(fine, thresholds);
  const few = tooFew(curve, thresholds.fullPoints);
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
  const guess = hypothesis(features, 'oscillation');
  const seen = amplitude > thresholds.oscillationSeen && swing.turns > thresholds.oscillationTurnsSeen;
  const likely = seen && guess !== undefined && guess.probability >= thresholds.oscillationProbability;
  if (!bare && !likely) return clear('oscillation', curve, Math.max(0, Math.min(1, over)), 1, evidence);
  const large = amplitude > thresholds.oscillationLarge && swing.deviation > thresholds.oscillationOfLevel * levelOf(curve);
  return found(curve, {
    kind: 'oscillation',
    severity: likely || large ? 'warning' : 'note',
    from: at(curve.x, half),
    to: at(curve.x, curve.n - 1),
    evidence: { ...evidence, threshold: bare ? thresholds.oscillationAmplitude : thresholds.oscillationSeen, points: curve.n },
    margin: Math.max(0, over - 1),
    confidence: likely ? 0.9 : large ? 0.75 : 0.5,
    advice: ['lower-learning-rate', 'use-a-schedule'],
    checklist: [2],
    beside: features.train ? [features.validation] : [],
  });
}
