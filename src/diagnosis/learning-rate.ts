import type { History, Series } from '../history/history.ts';
import { at } from './statistics/order.ts';

/** A step of the learning rate. */
export interface RateChange {
  /** Position of the first point at the new rate. */
  readonly at: number;
  /** New rate over old: below one where it was lowered. */
  readonly ratio: number;
}

/** A schedule that changes at every point has no steps worth listing. */
const MOST_CHANGES = 20;

/** Steps by a factor of two or more between neighbouring points of the logged learning rate; none for a smooth schedule. */
export function rateChangesOf(history: History): readonly RateChange[] {
  const series = history.series.find(isLearningRate);
  if (series === undefined) return [];
  const changes: RateChange[] = [];
  for (let i = 1; i < series.y.length; i++) {
    const ratio = at(series.y, i) / at(series.y, i - 1);
    if (Number.isFinite(ratio) && ratio > 0 && (ratio >= 2 || ratio <= 0.5)) changes.push({ at: at(series.x, i), ratio });
  }
  return changes.length > MOST_CHANGES ? [] : changes;
}

function isLearningRate(series: Series): boolean {
  return series.role === 'other' && (series.metric === 'lr' || /^(lr|learning[-_ ]?rate)\b/i.test(series.name));
}
