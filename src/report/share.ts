import type { Series } from '../history/history.ts';

/** Metrics that are shares of one. */
const SHARES: ReadonlySet<string> = new Set(['accuracy', 'auc', 'f1', 'map', 'precision', 'recall', 'iou', 'dice', 'error']);

/** The same of two values of one metric. */
export function areShares(metric: string, values: readonly number[]): boolean {
  return SHARES.has(metric) && values.every((value) => !(value < 0 || value > 1));
}

/** Words and picture tell such a metric in percent. */
export function isShare({ metric, y }: Pick<Series, 'metric' | 'y'>): boolean {
  return SHARES.has(metric) && y.every((value) => !(value < 0 || value > 1));
}
