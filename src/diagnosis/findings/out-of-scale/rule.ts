import { type Curve, logged } from '../../curve.ts';
import { abstain, clear, found, missing, shortened, tooFew } from '../../detector.ts';
import type { Outcome } from '../../diagnosis.ts';
import type { Features } from '../../features.ts';
import { numbersOf } from '../../signs/measured.ts';
import { accuracyAmong, alike } from '../../signs/signs.ts';
import { at } from '../../statistics/order.ts';
import type { Thresholds } from '../../thresholds.ts';
import type { EvidenceOf } from '../units.ts';
import type { EVIDENCE } from './evidence.ts';

/**
 * A loss that does not fit its scale: wrong answers given with absurd certainty (validation loss over the share of wrong answers), a
 * validation loss far above training, or a first loss of a hundred thousand. Inputs or targets are not scaled.
 */
export function detect(features: Features, thresholds: Thresholds): readonly Outcome[] {
  const curve = features.validation ?? features.train;
  if (curve === undefined) return [abstain('out-of-scale', missing(features, 'train'))];
  const few = tooFew(curve, 3);
  if (few) return [abstain('out-of-scale', few, curve)];
  const why = whyNot(features, thresholds);
  if (why === undefined) return [clear('out-of-scale', curve, 0, 1)];
  return [
    found(curve, {
      kind: 'out-of-scale',
      severity: 'warning',
      from: at(curve.x, 0),
      to: at(curve.x, curve.n - 1),
      evidence: { ...why, points: curve.n },
      margin: 1,
      confidence: shortened(0.85, curve, thresholds),
      advice: ['scale-the-data', 'check-validation'],
      checklist: [7, 8],
      beside: [curve === features.validation ? features.train : undefined],
    }),
  ];
}

function whyNot(features: Features, thresholds: Thresholds): EvidenceOf<typeof EVIDENCE> | undefined {
  const { signs, train, validation, history } = features;
  const skill = (curve: Curve | undefined) => curve && numbersOf(signs.skill.get(curve.series));
  const t = alike(train, validation) ? skill(train) : undefined;
  const v = skill(validation);
  const accuracy = accuracyAmong(signs.metrics);
  if (v !== undefined && validation !== undefined && accuracy !== undefined && validation.series.metric === 'loss') {
    const perError = v.end / Math.max(1 - accuracy.end, 0.02);
    const absurd = perError > 2.5 * thresholds.lossPerError;
    const far = t === undefined || v.end > 3 * t.end || absurd;
    // Overfitting raises the loss as far; it began in scale.
    const always = v.best / Math.max(1 - accuracy.best, 0.02) > thresholds.lossPerError / 3;
    const rise = numbersOf(signs.rise.get(validation.series))?.height ?? 0;
    const rose = rise >= thresholds.riseSevere && !absurd;
    if (perError > thresholds.lossPerError && far && always && !rose)
      return {
        perError,
        validation: logged(validation, v.end),
        accuracy: accuracy.end,
        ...(t && { train: t.end }),
        threshold: thresholds.lossPerError,
      };
  }
  if (v !== undefined && t !== undefined && t.points >= 4 && v.end > thresholds.scaleLoss && v.end > 10 * t.end)
    return { validation: v.end, train: t.end, threshold: thresholds.scaleLoss };
  const first = Math.max(t?.start ?? 0, v?.start ?? 0);
  const isLoss = (validation ?? train)?.series.metric === 'loss';
  if (accuracy === undefined && history.boosting !== true && isLoss && first >= thresholds.scaleStart)
    return { first, threshold: thresholds.scaleStart };
  return undefined;
}
