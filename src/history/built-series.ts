import type { Axis, Break, Buckets } from './history.ts';
import type { Naming } from './naming.ts';

/** The points of a series as {@link Series} wants them, and what happened on the way. */
export interface BuiltSeries {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Present when an epoch was pushed with every point. */
  readonly epochs?: Float64Array;
  /** Present where points were thinned. The first point of each segment has a bucket of its own. */
  readonly buckets?: Buckets;
  readonly breaks: readonly Break[];
  /** Points that the series stands for, after restarts and resumes were resolved. */
  readonly points: number;
  /** Points at the same position as their predecessor. */
  readonly duplicates: number;
  /** More breaks than {@link MAX_BREAKS}: not one log after the other, but several at once, or no axis at all. */
  readonly tangled: boolean;
}

/** A series with its name understood, not yet put together. */
export interface NamedSeries {
  readonly name: string;
  readonly naming: Naming;
  readonly axis: Axis;
  readonly built: BuiltSeries;
  readonly epochs?: Float64Array | undefined;
}

/** A log that starts again every few points is not one log. */
export function isTangled({ tangled, breaks, points }: BuiltSeries): boolean {
  return tangled || (breaks.length > 4 && breaks.length > points / 6);
}

/**
 * The breaks of a history from those of its series: what several series tell of one restart is one break, with the furthest position that
 * any of them had reached.
 */
export function commonBreaks(series: readonly Pick<BuiltSeries, 'breaks'>[]): Break[] {
  const restarts = [...common(series.map(({ breaks }) => breaks.filter(({ kind }) => kind === 'restart')))];
  return common(series.flatMap(({ breaks }) => (areOf(breaks, restarts) ? [] : [breaks])));
}

/** Where a writer voids nothing and logs a metric seldom, it seems to go on from within where the others began again. */
function areOf(breaks: readonly Break[], restarts: readonly Break[]): boolean {
  return breaks.every(({ kind, axis, at, after }, i) => {
    const restart = restarts[i];
    const isWithin = restart !== undefined && restart.axis === axis && restart.at <= at && after <= restart.after;
    return kind === 'overlap-kept' && isWithin;
  });
}

function common(all: readonly (readonly Break[])[]): Break[] {
  const found = new Map<string, Break>();
  for (const breaks of all) {
    const seen = new Map<string, number>();
    for (const one of breaks) {
      // A series that is logged seldom begins again later than the others.
      const same = one.kind === 'restart' ? `${one.kind} ${one.axis}` : `${one.kind} ${one.axis} ${one.at}`;
      const nth = (seen.get(same) ?? 0) + 1;
      seen.set(same, nth);
      const known = found.get(`${same} ${nth}`) ?? one;
      found.set(`${same} ${nth}`, { ...one, at: Math.min(one.at, known.at), after: Math.max(one.after, known.after) });
    }
  }
  return [...found.values()];
}

/** The order of logging as positions; breaks and duplicates are gone with the positions that were. */
export function numbered(built: BuiltSeries): BuiltSeries {
  const x = new Float64Array(built.x.length);
  let seen = 0;
  for (let i = 0; i < x.length; i++) {
    seen += built.buckets?.count[i] ?? 1;
    x[i] = seen - 1;
  }
  const { buckets, ...rest } = built;
  if (buckets === undefined) return { ...rest, x, breaks: [], duplicates: 0 };
  const { minAt: _minAt, maxAt: _maxAt, ...figures } = buckets;
  return { ...rest, x, buckets: figures, breaks: [], duplicates: 0 };
}

/**
 * A series whose positions are all the same has none: its writer was never told the step. Then the order of logging is
 * the axis.
 */
export function inLoggingOrder(built: BuiltSeries): BuiltSeries {
  return built.points < 2 || built.duplicates !== built.points - 1 ? built : numbered(built);
}

/** Of several values at one position the last. The writer counts epochs and logs its running means within them, or validates once more at the end. */
export function lastAtEachPosition(built: BuiltSeries): BuiltSeries {
  if (built.duplicates === 0 || built.buckets !== undefined) return built;
  const { x, y } = built;
  const kept = [...x.keys()].filter((i) => x[i] !== x[i + 1]);
  const at = (values: Float64Array) => Float64Array.from(kept, (i) => values[i] ?? Number.NaN);
  const epochs = built.epochs === undefined ? {} : { epochs: at(built.epochs) };
  return { ...built, x: at(x), y: at(y), ...epochs, points: kept.length };
}
