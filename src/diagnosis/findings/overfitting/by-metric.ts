import { type Curve, logged } from '../../curve.ts';
import { found, shortened } from '../../detector.ts';
import type { Outcome } from '../../diagnosis.ts';
import type { Features } from '../../features.ts';
import { numbersOf } from '../../signs/measured.ts';
import type { MetricSign } from '../../signs/metrics.ts';
import { widthOf } from '../../signs/values.ts';
import { at } from '../../statistics/order.ts';
import type { Thresholds } from '../../thresholds.ts';

/**
 * A task metric of the validation set ends below its best, while training goes on improving. Of an accuracy by three points, of another
 * metric by a tenth; beyond three scatters, with a trend. It finds a third of what a loss finds, since accuracy mostly holds where the
 * loss rises. Undefined where no metric has fallen so.
 */
export function overfittingByMetric(features: Features, thresholds: Thresholds): readonly Outcome[] | undefined {
  const main = features.metrics.find(({ series }) => hasFallen(numbersOf(features.signs.metrics.get(series)), thresholds));
  const sign = main && numbersOf(features.signs.metrics.get(main.series));
  if (main === undefined || sign === undefined || !isTrainingBetter(features) || isLossAtBest(features)) return undefined;
  return [report(main, sign, features, thresholds)];
}

function hasFallen(sign: MetricSign | undefined, thresholds: Thresholds): boolean {
  if (sign === undefined || sign.points < thresholds.minPoints) return false;
  const least = sign.isAccuracy ? thresholds.accuracyDrop : 0.1 * Math.max(Math.abs(sign.best), sign.span);
  const beyond = 3 * (sign.scatter / Math.sqrt(widthOf(sign.points)));
  return sign.drop >= Math.max(least, beyond) && sign.rose > 0.02 && sign.probability <= thresholds.riseChance;
}

/** A validation loss that ends at its best contradicts the metric, which is noisier. */
function isLossAtBest({ validation, signs }: Features): boolean {
  const rise = validation && numbersOf(signs.rise.get(validation.series));
  return validation !== undefined && (rise?.height === undefined || rise.height < AT_BEST);
}

/** Relative rise below which a validation loss is at its best. */
const AT_BEST = 0.03;

/** Training loss went on falling after the middle of the run. */
function isTrainingBetter({ train, signs }: Features): boolean {
  const skill = train && numbersOf(signs.skill.get(train.series));
  if (train === undefined || skill === undefined || train.n < 4) return false;
  return skill.end < at(train.smooth, train.n >> 1);
}

function report(curve: Curve, sign: MetricSign, features: Features, thresholds: Thresholds): Outcome {
  return found(curve, {
    kind: 'overfitting',
    severity: features.checkpoint === 'best' ? 'note' : 'warning',
    from: sign.bestPosition,
    to: at(curve.x, curve.n - 1),
    evidence: {
      drop: sign.drop,
      best: logged(curve, curve.lowest.value),
      bestAt: curve.lowest.at,
      end: logged(curve, curve.tail),
      threshold: thresholds.accuracyDrop,
      points: curve.n,
    },
    margin: Math.max(0, sign.drop / thresholds.accuracyDrop - 1),
    confidence: shortened(0.8, curve, thresholds),
    advice: ['stop-earlier', 'regularize', 'more-data'],
    checklist: [4, 3, 8],
    beside: [features.train],
  });
}
