import type { Ascent } from '../../ascent.ts';
import type { Curve } from '../../curve.ts';
import type { Severity } from '../../diagnosis.ts';
import type { Features } from '../../features.ts';
import { indexBy } from '../../places.ts';
import { numbersOf } from '../../signs/measured.ts';
import { FEW } from '../../signs/values.ts';
import { at } from '../../statistics/order.ts';
import type { Thresholds } from '../../thresholds.ts';
import { gainAfter } from '../metric-mismatch/rule.ts';

/** Failing where a person would not merge it: a quarter above the best, or beyond what the scatter explains. */
export function severityOf(curve: Curve, ascent: Ascent, byRule: boolean, features: Features, thresholds: Thresholds): Severity {
  if (ascent.returns) return 'note';
  const doubtful = isInDoubt(curve, features, thresholds);
  // Few or straight values are seen one by one; that the rise is beyond doubt the means have to say, at any number of evaluations.
  const sure = ascent.sign?.sureHeight ?? ascent.height;
  const severe = ascent.isVisible && ascent.trainingFell === true && sure >= thresholds.riseSevere;
  if (severe && stays(ascent, curve, features) && !(curve.n >= FEW && doubtful)) return 'failing';
  const { over } = ascent.standing;
  const high = ascent.height >= thresholds.riseVisible || !curve.positive;
  // What training loss rose with may be a bad stretch of both.
  const trained = (numbersOf(features.signs.gap.get(curve.series))?.since ?? 0) >= 0;
  if (byRule && trained && high && over > 1 && !doubtful && isSettled(ascent) && stays(ascent, curve, features)) return 'failing';
  const given = curve.n >= FEW && ascent.rise.share >= thresholds.overfittingGivenUp && over > 1;
  const mild = curve.positive && !given && ascent.height < thresholds.overfittingWarned;
  return ascent.isVisible || (byRule && !mild) ? 'warning' : 'note';
}

/** Why a rise is only a warning, where a reader would ask. */
export function heldBack(
  curve: Curve,
  ascent: Ascent,
  features: Features,
  thresholds: Thresholds,
): Readonly<Record<string, number>> {
  if (curve.n < FEW) return { few: 1 };
  if (ascent.trainingFell === false) return { trainingStopped: 1 };
  if (isInDoubt(curve, features, thresholds)) return {};
  if (stays(ascent, curve, features)) return isSettled(ascent) ? { mild: 1 } : { recent: 1 };
  return ascent.height > RETURNS * (ascent.sign?.undone ?? 0) ? { recent: 1 } : { undone: ascent.sign?.undone ?? 0 };
}

/**
 * Beyond what a growing run takes back: twice as high as any rise that it came back from, higher than any drop since the best or up for
 * five evaluations; and of few evaluations three since the best, with a validation loss of twice the training loss.
 */
function stays({ sign, height }: Ascent, curve: Curve, features: Features): boolean {
  if (sign === undefined) return false;
  const gap = numbersOf(features.signs.gap.get(curve.series));
  const apart = gap !== undefined && gap.trainAtEnd < gap.atEnd;
  if (curve.n < FEW && !(sign.after >= 3 && apart)) return false;
  return height > RETURNS * (sign.undone ?? 0) && (isSettled({ sign }) || height > sign.swing);
}

/** Evaluations above half the height from which a rise no longer hangs on the last few. */
const LASTING = 5;

function isSettled({ sign }: Pick<Ascent, 'sign'>): boolean {
  return sign !== undefined && sign.above >= LASTING;
}

const RETURNS = 2;

function isInDoubt(curve: Curve, features: Features, thresholds: Thresholds): boolean {
  return isDoubtful(curve, features, thresholds) || isOutweighed(curve, features, thresholds);
}

/**
 * A rise that is not sure to be the end of what can be learned: of a single point after the best, which may be an outlier; or of a part
 * of the loss, while the metric by which the whole is measured went on improving.
 */
function isDoubtful(curve: Curve, { validation, metrics }: Features, thresholds: Thresholds): boolean {
  if (curve.lowest.at >= at(curve.x, curve.n - 2)) return true;
  if (!curve.series.component || curve === validation) return false;
  return metrics.some((metric) => {
    const there = at(metric.smooth, indexBy(metric, curve.best.at, curve));
    const least = Math.max(thresholds.partGainShare * metric.descent, thresholds.metricNoise * metric.scatter);
    return there - metric.tail > least;
  });
}

/** One part of the loss rises while another goes on falling: without a total, nobody knows which of the two outweighs. */
function isOutweighed(curve: Curve, { validations }: Features, thresholds: Thresholds): boolean {
  if (!curve.series.component) return false;
  const falls = (other: Curve): boolean =>
    other.tail < at(other.smooth, indexBy(other, curve.best.at, curve)) * (1 - thresholds.overfittingRise);
  return validations.some((other) => other !== curve && other.positive && falls(other));
}

/** … and the task metric clearly improves: the whole goes on being learned. */
export function isContradicted(curve: Curve, features: Features, thresholds: Thresholds): boolean {
  if (!isOutweighed(curve, features, thresholds)) return false;
  return features.metrics.some((metric) => {
    const { gain, needed } = gainAfter(metric, curve, thresholds);
    return gain > needed;
  });
}
