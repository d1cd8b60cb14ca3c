import type { Axis, Break, Series } from '../history.ts';
import type { Naming } from '../naming.ts';
import type { ReadingNote } from '../reasons.ts';
import { type BuiltSeries, commonBreaks } from '../series-builder.ts';

/** A series from its points and what its name says. */
export function seriesOf(name: string, naming: Naming, axis: Axis, built: BuiltSeries, epochs?: Float64Array): Series {
  const { x, y, buckets } = built;
  const kept = built.epochs ?? epochs;
  return {
    ...naming,
    name,
    axis,
    x,
    y,
    ...(kept === undefined ? {} : { epochs: kept }),
    ...(buckets === undefined ? {} : { buckets }),
  };
}

/**
 * A series whose positions are all the same has none: its writer was never told the step. Then the order of logging is
 * the axis. Breaks and duplicates are gone with the positions.
 */
export function inLoggingOrder(built: BuiltSeries): BuiltSeries {
  if (built.points < 2 || built.duplicates !== built.points - 1) return built;
  const x = new Float64Array(built.x.length);
  let seen = 0;
  for (let i = 0; i < x.length; i++) {
    seen += built.buckets?.count[i] ?? 1;
    x[i] = seen - 1;
  }
  return { ...built, x, breaks: [], duplicates: 0 };
}

/** What has to be said of some series of one file or run. */
export function notesOf(path: string, series: ReadonlyMap<string, BuiltSeries>): ReadingNote[] {
  const notes: ReadingNote[] = [];
  let segments = 1;
  for (const [name, built] of series) {
    if (built.duplicates > 0) notes.push({ code: 'duplicate-steps', path, series: name, count: built.duplicates });
    if (built.buckets !== undefined)
      notes.push({ code: 'thinned', path, series: name, points: built.points, kept: built.x.length });
    segments = Math.max(segments, 1 + built.breaks.filter(({ kind }) => kind === 'restart').length);
  }
  if (segments > 1) notes.push({ code: 'restarted', path, segments });
  return notes;
}

export function breaksOf(series: Iterable<BuiltSeries>): Break[] {
  return commonBreaks([...series]);
}
