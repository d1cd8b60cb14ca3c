import { type Curve, logged } from '../../curve.ts';
import { abstain, clear, found } from '../../detector.ts';
import type { AdviceKind, Outcome } from '../../diagnosis.ts';
import type { Features } from '../../features.ts';
import type { Learned } from '../../signs/guessing.ts';
import { type Measured, numbersOf } from '../../signs/measured.ts';
import type { MetricSign } from '../../signs/metrics.ts';
import { FEW } from '../../signs/values.ts';
import { at, indexOfMin } from '../../statistics/order.ts';
import type { Thresholds } from '../../thresholds.ts';

/**
 * A task metric has the same value to the last digit at every evaluation, while the loss moves: one answer is given to everything, the
 * metric does not fit the task (an accuracy of zero of a regression), or the evaluation reads another model.
 */
export function detect(features: Features, thresholds: Thresholds): readonly Outcome[] {
  const { metrics, signs } = features;
  const [first] = metrics;
  if (first === undefined) return [abstain('constant-metric', { code: 'no-task-metric' })];
  const constant = metrics.find(({ series }) => isConstant(signs.metrics.get(series), signs.learned, thresholds));
  if (constant === undefined) return [clear('constant-metric', first, 0, 1)];
  const loss = features.validation ?? features.train;
  const { fall } = signs.learned;
  const from = constant.n - Math.round((numbersOf(signs.metrics.get(constant.series))?.same ?? 1) * constant.n);
  return [
    found(constant, {
      kind: 'constant-metric',
      severity: 'warning',
      from: at(constant.x, from),
      to: at(constant.x, constant.n - 1),
      evidence: {
        value: logged(constant, at(constant.y, constant.n - 1)),
        ...(fall !== undefined && { fall }),
        ...(loss && { first: logged(loss, loss.first), end: logged(loss, loss.tail) }),
        ...(from > 0 && { last: 1 }),
        threshold: thresholds.minConstant,
        points: constant.n - from,
      },
      margin: 1,
      confidence: 0.9,
      advice: adviceFor(constant, from, features),
      checklist: [1, 8],
      beside: [loss],
    }),
  ];
}

/** A metric of zero does not fit the task; one that stands while training loss stands too is no fault of the validation set. */
function adviceFor(constant: Curve, from: number, { train }: Features): readonly AdviceKind[] {
  if (at(constant.y, 0) === 0) return ['change-the-metric', 'check-validation'];
  const since = train?.y.filter((_, i) => at(train.x, i) >= at(constant.x, from)) ?? new Float64Array();
  const stands = since.length >= FEW && at(since, 0) > 0 && 1 - at(since, indexOfMin(since)) / at(since, 0) < STANDS;
  return stands ? ['overfit-one-batch', 'lower-learning-rate', 'check-validation'] : ['check-validation', 'change-the-metric'];
}

/** Fall since the metric stands, as a share, below which training loss stands too. */
const STANDS = 0.01;

/** Drop of an accuracy from its best that is more than a few examples. */
const FELL = 0.05;

/** A perfect score may stay one, and a high one where there is little left to learn. */
function isConstant(
  sign: Measured<MetricSign> | undefined,
  { fall, extent }: Learned,
  { minConstant, minConstantExtent, slowFall, stuckBelow, improvedFrom }: Thresholds,
): boolean {
  const numbers = numbersOf(sign);
  if (numbers === undefined || numbers.end >= 1) return false;
  if (extent < minConstantExtent && fall !== undefined && fall < slowFall) return false;
  // What stands still below its best has fallen, which overfitting tells.
  if (!numbers.constant) return numbers.stuck && numbers.isAccuracy && numbers.end < stuckBelow && numbers.drop < FELL;
  const little = numbers.end < improvedFrom && fall !== undefined && fall < 0.3;
  return numbers.points >= minConstant && (numbers.end < stuckBelow || little);
}
