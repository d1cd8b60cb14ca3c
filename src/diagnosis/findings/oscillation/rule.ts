import { type Curve, curveOf, logged } from '../../curve.ts';
import { abstain, clear, found, missing, tooFew } from '../../detector.ts';
import type { Outcome } from '../../diagnosis.ts';
import type { Features } from '../../features.ts';
import { hypothesis } from '../../hypothesis.ts';
import { jaggedness } from '../../statistics/jagged.ts';
import { at } from '../../statistics/order.ts';
import type { Thresholds } from '../../thresholds.ts';

/**
 * The loss swings without settling: in the second half its scatter is more than a tenth of the descent, it turns more often than
 * not, and neighbouring residuals have opposite signs. A learning rate that is too high is the usual reason, so where the learned
 * estimate can be made it decides. AutoTrainer, BTTackler, TheDeepChecker.
 */
export function detect(features: Features, thresholds: Thresholds): readonly Outcome[] {
  const fine = features.train ?? features.validation;
  if (fine === undefined) return [abstain('oscillation', missing(features, 'train'))];
  const curve = fine.axis === 'epoch' || features.opinion !== undefined ? fine : coarse(fine, thresholds);
  const few = tooFew(curve, thresholds.fullPoints);
  if (few && features.opinion === undefined) return [abstain('oscillation', few, curve)];
  return [judge(curve, features, thresholds)];
}

/** By means of fifty steps, since scatter from batch to batch is normal. */
function coarse(curve: Curve, thresholds: Thresholds): Curve {
  return curveOf(curve.series, curve.index, curve.from, thresholds, thresholds.stepsPerPoint) ?? curve;
}

function judge(curve: Curve, features: Features, thresholds: Thresholds): Outcome {
  const swing = jaggedness(curve.y, curve.smooth, curve.n >> 1);
  const amplitude = swing.deviation / Math.max(curve.descent, Number.MIN_VALUE);
  const alternating = swing.autocorrelation < 0 ? 2 : 0.5;
  const over = Math.min(amplitude / thresholds.oscillationAmplitude, swing.turns / thresholds.oscillationTurns, alternating);
  const guess = hypothesis(features, 'oscillation', thresholds);
  const evidence = {
    amplitude,
    turns: swing.turns,
    autocorrelation: swing.autocorrelation,
    end: logged(curve, curve.tail),
    noise: curve.noise / Math.max(curve.descent, Number.MIN_VALUE),
    ...(guess ? { probability: guess.probability } : {}),
  };
  if (!(guess?.found ?? over > 1)) return clear('oscillation', curve, Math.min(1, guess?.probability ?? over), 1, evidence);
  return found(curve, {
    kind: 'oscillation',
    // The rule alone also finds what is only the scatter of small batches, so that its word is a note.
    severity: guess?.sure === true ? 'warning' : 'note',
    from: at(curve.x, curve.n >> 1),
    to: at(curve.x, curve.n - 1),
    evidence: { ...evidence, threshold: thresholds.oscillationAmplitude, points: curve.n },
    margin: guess?.probability ?? over - 1,
    confidence: guess?.probability ?? RULE_CONFIDENCE,
    advice: ['lower-learning-rate', 'use-a-schedule'],
    checklist: [2],
    beside: features.train ? [features.validation] : [],
  });
}

/** Of the rule alone, on the clinic's runs. */
const RULE_CONFIDENCE = 0.5;
