import type { Series } from '../history/history.ts';

/** What early stopping, restoring the best weights, would have done to a run. */
export interface Stopping {
  /** Evaluations without a new best. */
  readonly patience: number;
  /** Where on the axis it would have ended the run. */
  readonly at: number;
  /** Length not trained, and trained in all, on the axis. */
  readonly saved: number;
  readonly total: number;
  /** Each unit of the axis is an evaluation. */
  readonly each: boolean;
  /** Fraction of the final loss by which the best is lower. */
  readonly share: number;
}

const PATIENCES = [5, 10, 20, 50, 100];

/**
 * The smallest customary patience with which early stopping would have kept the run's best value, replayed on the curve. Absent where none would, or where it would have saved nothing.
 */
export function stoppingOf(series: Series): Stopping | undefined {
  const { x, y } = series;
  const end = y.at(-1);
  const first = x[0];
  const last = x.at(-1);
  if (end === undefined || first === undefined || last === undefined || !Number.isFinite(end) || series.direction !== 'min')
    return undefined;
  const best = y.reduce((low, value) => (value < low ? value : low), Number.POSITIVE_INFINITY);
  const step = y.length > 1 ? (last - first) / (y.length - 1) : 1;
  // Epochs and rounds are counted; where evaluations lie further apart, the last position is how far the training went.
  const each = Math.abs(step - 1) < 0.01;
  const bestAt = y.indexOf(best);
  for (const patience of PATIENCES) {
    const replayed = replay(y, patience);
    if (replayed === undefined) return undefined;
    if (replayed.stop < bestAt || replayed.best > best) continue;
    const saved = Math.round(last - (x[replayed.stop] ?? last));
    const share = end > 0 && best > 0 ? (end - replayed.best) / end : 0;
    return saved > 0
      ? { patience, at: x[replayed.stop] ?? last, saved, total: Math.round(each ? last - first + 1 : last), each, share }
      : undefined;
  }
  return undefined;
}

function replay(y: Float64Array, patience: number): { readonly stop: number; readonly best: number } | undefined {
  let best = Number.POSITIVE_INFINITY;
  let since = 0;
  for (let i = 0; i < y.length; i++) {
    const value = y[i] ?? Number.NaN;
    if (value < best) {
      best = value;
      since = 0;
    } else if (++since >= patience) return { stop: i, best };
  }
  return undefined;
}
