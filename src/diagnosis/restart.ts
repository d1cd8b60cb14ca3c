import type { Break, Buckets, History, Series } from '../history/history.ts';
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

/** What a restarted log holds before its last part; undefined where it does not start again. */
export function beforeRestart(history: History): History | undefined {
  const at = history.breaks.findLastIndex(({ kind }) => kind === 'restart');
  if (at < 0) return undefined;
  const restart = history.breaks[at];
  const series = history.series.map((one) => firstPoints(one, lastStart(one, restart))).filter(({ x }) => x.length > 0);
  return { ...history, series, breaks: history.breaks.slice(0, at) };
}

function firstPoints(series: Series, count: number): Series {
  const { epochs, buckets } = series;
  return {
    ...series,
    x: series.x.slice(0, count),
    y: series.y.slice(0, count),
    ...(epochs && { epochs: epochs.slice(0, count) }),
    ...(buckets && { buckets: firstBuckets(buckets, count) }),
  };
}

function firstBuckets({ minAt, maxAt, ...buckets }: Buckets, count: number): Buckets {
  return {
    min: buckets.min.slice(0, count),
    max: buckets.max.slice(0, count),
    mean: buckets.mean.slice(0, count),
    count: buckets.count.slice(0, count),
    nonFinite: buckets.nonFinite.slice(0, count),
    ...(minAt && { minAt: minAt.slice(0, count) }),
    ...(maxAt && { maxAt: maxAt.slice(0, count) }),
  };
}
