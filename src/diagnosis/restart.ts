import type { Break, Series } from '../history/history.ts';
import { at } from './statistics/order.ts';

/**
 * Index at which the last part of a restarted log begins: the last place where the position falls back, all the way to the
 * beginning where the log does not say that it restarts. A short step back is an overlap that the reader kept.
 */
export function lastStart(series: Series, restart: Break | undefined): number {
  const { x } = series;
  const first = at(x, 0);
  for (let i = x.length - 1; i > 0; i--) {
    if (at(x, i) >= at(x, i - 1)) continue;
    if (restart !== undefined || at(x, i) - first <= 0.1 * (at(x, i - 1) - first)) return i;
  }
  return 0;
}
