import { STILL_FELL } from '../../ascent.ts';
import { type Curve, logged } from '../../curve.ts';
import { found, shortened } from '../../detector.ts';
import type { Outcome } from '../../diagnosis.ts';
import type { Features } from '../../features.ts';
import { indexBy } from '../../places.ts';
import { numbersOf } from '../../signs/measured.ts';
import { isBelowBest, type MetricSign } from '../../signs/metrics.ts';
import { at, indexOfMin } from '../../statistics/order.ts';
import type { Thresholds } from '../../thresholds.ts';
import type { EvidenceOf } from '../units.ts';
import type { EVIDENCE } from './evidence.ts';

/**
 * A task metric of the validation set ends below its best, while training goes on improving. Of an accuracy by three points, of another
 * metric by a tenth; beyond three scatters, with a trend. It finds a third of what a loss finds, since accuracy mostly holds where the
 * loss rises. Or, where no validation loss tells more, it gained nothing since the beginning, and that of the training data did.
 * Undefined where neither is seen.
 */
export function overfittingByMetric(features: Features, thresholds: Thresholds): readonly Outcome[] | undefined {
  const left = features.validation === undefined ? leftBehind(features, thresholds) : undefined;
  if (left !== undefined) return [left];
  const main = features.metrics.find(({ series }) => hasFallen(numbersOf(features.signs.metrics.get(series)), thresholds));
  const sign = main && numbersOf(features.signs.metrics.get(main.series));
  if (main === undefined || sign === undefined || !isTrainingBetter(main, features) || isLossAtBest(features)) return undefined;
  const { drop } = sign;
  const from = main.lowest.at;
  const margin = drop / thresholds.accuracyDrop - 1;
  return [report(main, features, thresholds, { from, evidence: { drop }, threshold: thresholds.accuracyDrop, margin })];
}

function hasFallen(sign: MetricSign | undefined, thresholds: Thresholds): boolean {
  if (sign === undefined || sign.points < thresholds.minPoints) return false;
  return isBelowBest(sign, thresholds) && sign.rose > 0.02 && sign.probability <= thresholds.riseChance;
}

/** A validation loss that ends at its best contradicts the metric, which is noisier. */
function isLossAtBest({ validation, signs }: Features): boolean {
  const rise = validation && numbersOf(signs.rise.get(validation.series));
  return validation !== undefined && (rise?.height === undefined || rise.height < AT_BEST);
}

/** Relative rise below which a validation loss is at its best. */
const AT_BEST = 0.03;

/** Training went on improving after the metric was best, by a fiftieth and beyond its scatter: by its loss, or else by the same metric. */
function isTrainingBetter(metric: Curve, { train, counterparts }: Features): boolean {
  const training = train ?? counterparts.get(metric.index);
  if (training === undefined || training.n < 4) return false;
  const there = at(training.smooth, indexBy(training, metric.lowest.at, metric));
  return there - training.tail > Math.max(STILL_FELL * Math.abs(there), training.scatter);
}

/** Share of the run that is its beginning, and of what the training data gained that the validation set must not have. */
const BEGINNING = 0.1;
const CARRIED = 0.1;

/** All that was learned since the beginning was learned by heart: the gap between the two metrics only grows. */
function leftBehind(features: Features, thresholds: Thresholds): Outcome | undefined {
  for (const curve of features.metrics) {
    const training = features.counterparts.get(curve.index);
    if (training === undefined || curve.n < thresholds.fullPoints || training.n !== curve.n) continue;
    const from = Math.ceil(BEGINNING * curve.n);
    const gained = at(training.smooth, from) - training.tail;
    const later = curve.smooth.subarray(from);
    const carried = at(later, 0) - at(later, indexOfMin(later));
    const least = Math.max(thresholds.metricLeftBehind * Math.abs(training.tail), 3 * training.scatter);
    if (gained <= least || carried > CARRIED * gained) continue;
    return report(curve, features, thresholds, {
      from: curve.lowest.at,
      evidence: { trainFrom: logged(training, at(training.smooth, from)), trainTo: logged(training, training.tail) },
      threshold: thresholds.metricLeftBehind,
      margin: gained / least - 1,
    });
  }
  return undefined;
}

interface Shown {
  readonly from: number;
  readonly evidence: EvidenceOf<typeof EVIDENCE>;
  readonly threshold: number;
  readonly margin: number;
}

function report(curve: Curve, features: Features, thresholds: Thresholds, { from, evidence, threshold, margin }: Shown): Outcome {
  return found(curve, {
    kind: 'overfitting',
    severity: features.checkpoint === 'best' ? 'note' : 'warning',
    from,
    to: at(curve.x, curve.n - 1),
    evidence: {
      ...evidence,
      best: logged(curve, curve.lowest.value),
      bestAt: curve.lowest.at,
      end: logged(curve, curve.tail),
      threshold,
      points: curve.n,
    },
    margin: Math.max(0, margin),
    confidence: shortened(0.8, curve, thresholds),
    advice: ['stop-earlier', 'regularize', 'more-data'],
    checklist: [4, 3, 8],
    beside: [features.train],
  });
}
