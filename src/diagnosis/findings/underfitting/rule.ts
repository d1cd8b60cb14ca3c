import type { History } from '../../../history/history.ts';
import { type Curve, levelOf, logged } from '../../curve.ts';
import { abstain, clear, found, onLoss, shortened } from '../../detector.ts';
import type { Outcome } from '../../diagnosis.ts';
import type { Features } from '../../features.ts';
import { hypothesis } from '../../hypothesis.ts';
import { at } from '../../statistics/order.ts';
import type { Thresholds } from '../../thresholds.ts';

/**
 * The training loss hardly fell over the whole run: by less than 5 % of its first value, or of its range where it is not
 * positive. The patterns in the data were not captured. Brownlee; TheDeepChecker's check of the first loss.
 */
export function detect(features: Features, thresholds: Thresholds): readonly Outcome[] {
  return onLoss('underfitting', features, ['train'], thresholds.minPoints, (curve) =>
    beginsLate(curve.x)
      ? abstain('underfitting', { code: 'begins-late', at: at(curve.x, 0) }, curve)
      : judge(curve, features, thresholds),
  );
}

/** After a fifth of the whole, and more than two evaluations: a resumed training that logs only what came after. */
function beginsLate(x: Float64Array): boolean {
  const [first, last] = [at(x, 0), at(x, x.length - 1)];
  return first > 0.2 * last && first > (2 * (last - first)) / Math.max(1, x.length - 1);
}

function judge(curve: Curve, features: Features, thresholds: Thresholds): Outcome {
  const scale = curve.positive ? curve.first : Math.max(levelOf(curve), curve.descent, Number.MIN_VALUE);
  const fall = (curve.first - curve.tail) / scale;
  const noise = curve.noise / scale;
  const guess = hypothesis(features, 'underfitting', thresholds);
  const learned = guess === undefined && learnedByValidation(features.validation, thresholds);
  // Neither beyond its own scatter nor by anything worth the name.
  const nothing = fall < Math.min(Math.max(noise, thresholds.underfittingNothing), thresholds.underfittingFall) && !learned;
  const evidence = {
    fall,
    first: logged(curve, curve.first),
    end: logged(curve, curve.tail),
    noise,
    learned: nothing ? 0 : 1,
    ...(guess ? { probability: guess.probability } : {}),
    ...trainingAccuracy(features.history),
  };
  const flat = fall < thresholds.underfittingFall && !learned;
  if (!nothing && (fall > thresholds.underfittingAllTheWay || !(guess?.found ?? flat))) {
    const share = guess?.probability ?? thresholds.underfittingFall / fall;
    return clear('underfitting', curve, Math.max(0, Math.min(1, share)), 1, evidence);
  }
  return found(curve, {
    kind: 'underfitting',
    // A loss of zero is not high, whatever is wrong with it.
    severity: guess?.found === false || isZero(curve) ? 'note' : flat || guess?.sure ? 'warning' : 'note',
    from: at(curve.x, 0),
    to: at(curve.x, curve.n - 1),
    evidence: { ...evidence, threshold: thresholds.underfittingFall, points: curve.n },
    margin: guess?.probability ?? 1 - Math.max(0, fall) / thresholds.underfittingFall,
    confidence: Math.max(guess?.probability ?? 0, guess === undefined || nothing ? shortened(0.7, curve, thresholds) : 0),
    advice: ['train-longer', 'bigger-model', 'raise-learning-rate', 'check-the-data'],
    checklist: [9, 8, 5],
    beside: [features.validation],
  });
}

function isZero({ y }: Curve): boolean {
  return y.every((value) => value === 0);
}

/** The last logged training accuracy, as a fraction; nothing where none is logged. */
function trainingAccuracy({ series }: History): { readonly accuracy?: number } {
  const values = series.find(({ role, metric, y }) => role === 'train' && metric === 'accuracy' && y.length > 0)?.y;
  const last = values?.at(-1);
  if (values === undefined || last === undefined || !Number.isFinite(last)) return {};
  return { accuracy: values.some((value) => value > 1.5) ? last / 100 : last };
}

/** The training loss of single batches may hide in its scatter what the validation loss shows: that something was learned. */
function learnedByValidation(curve: Curve | undefined, thresholds: Thresholds): boolean {
  return (
    curve?.positive === true &&
    curve.n >= thresholds.minPoints &&
    curve.first - curve.tail > thresholds.underfittingFall * curve.first
  );
}
