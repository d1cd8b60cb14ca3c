import type { LearningRate } from '../learning-rate.ts';
import { at } from '../statistics/order.ts';
import type { Measured } from './measured.ts';

/** What the learning rate did. */
export interface Rate {
  readonly start: number;
  readonly highest: number;
  readonly end: number;
  /** Ended below a hundredth of its highest value: more of the same schedule changes nothing. */
  readonly decayed: boolean;
  /** The same value throughout. */
  readonly constant: boolean;
  /** Share of the log at which it was highest: above zero after a warm-up. */
  readonly highestAt: number;
}

export function rateSign(rate: LearningRate | undefined): Measured<Rate> {
  const values = rate?.y.filter(Number.isFinite) ?? new Float64Array();
  if (values.length === 0) return { because: { code: 'no-learning-rate' } };
  let [high, low, index] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 0];
  for (let i = 0; i < values.length; i++) {
    const value = at(values, i);
    low = Math.min(low, value);
    if (value > high) [high, index] = [value, i];
  }
  const end = at(values, values.length - 1);
  return {
    start: at(values, 0),
    highest: high,
    end,
    decayed: high > 0 && end < 0.01 * high,
    constant: high - low <= 1e-9 * Math.abs(high),
    highestAt: values.length < 2 ? 0 : index / (values.length - 1),
  };
}
