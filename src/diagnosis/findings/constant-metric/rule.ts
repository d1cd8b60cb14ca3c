import { logged } from '../../curve.ts';
import { abstain, clear, found } from '../../detector.ts';
import type { Outcome } from '../../diagnosis.ts';
import type { Features } from '../../features.ts';
import type { Learned } from '../../signs/guessing.ts';
import { type Measured, numbersOf } from '../../signs/measured.ts';
import type { MetricSign } from '../../signs/metrics.ts';
import { at } from '../../statistics/order.ts';
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
  const half = numbersOf(signs.metrics.get(constant.series))?.constant === true ? 0 : constant.n >> 1;
  return [
    found(constant, {
      kind: 'constant-metric',
      severity: 'warning',
      from: at(constant.x, half),
      to: at(constant.x, constant.n - 1),
      evidence: {
        value: logged(constant, at(constant.y, constant.n - 1)),
        ...(fall !== undefined && { fall }),
        ...(loss && { first: logged(loss, loss.first), end: logged(loss, loss.tail) }),
        ...(half > 0 && { last: 1 }),
        threshold: thresholds.minConstant,
        points: constant.n - half,
      },
      margin: 1,
      confidence: 0.9,
      advice: isZero(at(constant.y, 0)) ? ['change-the-metric', 'check-validation'] : ['check-validation', 'change-the-metric'],
      checklist: [1, 8],
      beside: [loss],
    }),
  ];
}

function isZero(value: number): boolean {
  return value === 0;
}

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
