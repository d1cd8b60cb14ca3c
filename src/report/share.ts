import type { Series } from '../history/history.ts';

/** Metrics that are shares of one. */
const SHARES: ReadonlySet<string> = new Set(['accuracy', 'f1', 'map', 'precision', 'recall', 'iou', 'dice', 'error']);

/** Errors in the unit of what is predicted, however small. */
const IN_UNITS = /mae|mse|mape|abs|square|mean|root|l1|l2/i;

/** Whether words and picture tell such values of a metric in percent. */
export function areShares(metric: string, values: readonly number[] | Float64Array): boolean {
  return SHARES.has(metric) && values.every((value: number) => !(value < 0 || value > 1));
}

/** A loss that is an error in the unit of what is predicted. */
export function isErrorInUnits({ name, metric }: Pick<Series, 'name' | 'metric'>): boolean {
  return metric !== 'loss' || IN_UNITS.test(name);
}

export function isShare({ name, metric, y }: Pick<Series, 'name' | 'metric' | 'y'>): boolean {
  return areShares(metric, y) && !(metric === 'error' && IN_UNITS.test(name));
}
