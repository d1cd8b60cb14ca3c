import type { Series } from '../history/history.ts';
import { type Placed, placeOn } from './places.ts';
import { at } from './statistics/order.ts';

/** A step of the learning rate. */
export interface RateChange {
  /** Position of the first point at the new rate. */
  readonly at: number;
  /** New rate over old: below one where it was lowered. */
  readonly ratio: number;
}

/** The judged part of a logged learning rate. */
export interface LearningRate extends Placed {
  readonly y: Float64Array;
}

/** A schedule that changes at every point has no steps worth listing. */
const MOST_CHANGES = 20;

/**
 * Steps by a factor of two or more between neighboring points of the learning rate, by their places on the axis of a loss; none for a
 * smooth schedule.
 */
export function rateChangesOn(loss: Placed, rate: LearningRate | undefined): readonly RateChange[] {
  if (rate === undefined) return [];
  const changes: { readonly i: number; readonly ratio: number }[] = [];
  for (let i = 1; i < rate.y.length; i++) {
    const ratio = at(rate.y, i) / at(rate.y, i - 1);
    if (Number.isFinite(ratio) && ratio > 0 && (ratio >= 2 || ratio <= 0.5)) changes.push({ i, ratio });
  }
  if (changes.length > MOST_CHANGES) return [];
  return changes.map(({ i, ratio }) => ({ at: placeOn(loss, at(rate.x, i), rate), ratio }));
}

/** The part of a series from an index on, as a learning rate. */
export function learningRateOf({ axis, x, y, epochs }: Series, from: number): LearningRate {
  const beside = epochs?.length === x.length ? { epochs: epochs.subarray(from) } : {};
  return { axis, x: x.subarray(from), y: y.subarray(from), ...beside };
}

/** Whether a series is the learning rate. */
export function isLearningRate(series: Series): boolean {
  return series.role === 'other' && (series.metric === 'lr' || /^(lr|learning[-_ ]?rate)\b/i.test(series.name));
}
