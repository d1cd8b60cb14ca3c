import type { AbstentionReason } from '../abstention.ts';
import type { Curve } from '../curve.ts';
import { at, mean } from '../statistics/order.ts';
import type { Measured } from './measured.ts';

/** How far apart validation and training loss are, in the unit of the loss: above zero where validation is worse. */
export interface Gap {
  readonly atBest: number;
  readonly atEnd: number;
  /** Training loss at the end, where validation is measured. */
  readonly trainAtEnd: number;
  /** How far training loss fell from validation's best to the end, as a share of it: below zero where it rose. */
  readonly since: number;
}

/** `aligned`: training loss at the places of the validation. */
export function gapSign(validation: Curve | undefined, train: Curve | undefined, aligned?: Float64Array): Measured<Gap> {
  if (validation === undefined) return { because: { code: 'no-validation-loss' } };
  if (train === undefined) return { because: { code: 'no-training-loss' } };
  const together = aligned ?? byShare(train, validation);
  if (together === undefined) return { because: NO_COMMON };
  const { best, n } = validation;
  const from = Math.min(n - 1, validation.tailFrom);
  const half = n < 10 ? 0 : n < 40 ? 1 : 2;
  const there = mean(together, Math.max(0, best.index - half), Math.min(n, best.index + half + 1));
  const end = n < 10 ? at(together, n - 1) : mean(together, from, n);
  return {
    atBest: best.value - there,
    atEnd: validation.tail - end,
    trainAtEnd: end,
    since: (there - end) / Math.max(Math.abs(there), 1e-12),
  };
}

const NO_COMMON: AbstentionReason = { code: 'no-common-points' };

/** Training loss by the share of the run, where the two share no axis. */
function byShare(train: Curve, validation: Curve): Float64Array | undefined {
  if (train.sign !== validation.sign || train.series.metric !== validation.series.metric) return undefined;
  return Float64Array.from({ length: validation.n }, (_, i) => {
    const share = validation.n < 2 ? 1 : i / (validation.n - 1);
    return at(train.smooth, Math.round(share * (train.n - 1)));
  });
}
