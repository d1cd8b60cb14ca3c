import { logged } from '../../curve.ts';
import { clear, found, onLoss, shortened } from '../../detector.ts';
import type { Outcome } from '../../diagnosis.ts';
import type { Features } from '../../features.ts';
import { numbersOf } from '../../signs/measured.ts';
import { at, indexOfMin } from '../../statistics/order.ts';
import type { Thresholds } from '../../thresholds.ts';

/** One evaluation is ten times better than both of its neighbors: it broke (all zeros, clipped outputs), and is no best model. */
export function detect(features: Features, thresholds: Thresholds): readonly Outcome[] {
  return onLoss('broken-evaluation', features, ['validation'], 8, (curve) => {
    const dip = numbersOf(features.signs.skill.get(curve.series))?.dip ?? 1;
    const index = indexOfMin(curve.y);
    if (!(curve.positive && dip < thresholds.evaluationDip)) return clear('broken-evaluation', curve, 0, 1, { dip });
    return found(curve, {
      kind: 'broken-evaluation',
      severity: 'warning',
      from: at(curve.x, Math.max(0, index - 1)),
      to: at(curve.x, Math.min(curve.n - 1, index + 1)),
      evidence: {
        dip,
        brokenAt: at(curve.x, index),
        value: logged(curve, at(curve.y, index)),
        before: logged(curve, at(curve.y, index - 1)),
        after: logged(curve, at(curve.y, index + 1)),
        threshold: thresholds.evaluationDip,
        points: curve.n,
      },
      margin: 1,
      confidence: shortened(0.9, curve, thresholds),
      advice: ['check-validation'],
      checklist: [1, 8],
    });
  });
}
