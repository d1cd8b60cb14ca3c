import { type BuiltSeries, commonBreaks, isTangled } from '../built-series.ts';
import type { Axis, Break, Series } from '../history.ts';
import type { Naming } from '../naming.ts';
import type { ReadingNote, RefusalReason } from '../reasons.ts';

/** A series with its name understood, not yet put together. */
export interface NamedSeries {
  readonly name: string;
  readonly naming: Naming;
  readonly axis: Axis;
  readonly built: BuiltSeries;
  /** Epoch of each point, where logged beside. */
  readonly epochs?: Float64Array | undefined;
}

export interface AssembledSeries {
  readonly series: readonly Series[];
  readonly breaks: readonly Break[];
  readonly notes: readonly ReadingNote[];
  /** Why these are no history: no name in them is a series', or the positions of all that could be judged jump about. */
  readonly refusal: RefusalReason | undefined;
}

/**
 * The series of one run, of all names that were logged in it. Those whose positions jump about (a counter that starts again each epoch, several processes at
 * once) are shown in the order of logging and not judged.
 */
export function assembleSeries(path: string, named: readonly NamedSeries[], logged: Iterable<string>): AssembledSeries {
  const all = named.filter(({ built }) => built.points > 0);
  const isJudged = ({ naming }: NamedSeries) => naming.role !== 'other';
  const sound = all.filter(({ built }) => !isTangled(built));
  const tangled = all.filter((one) => isJudged(one) && isTangled(one.built));
  const judged = sound.filter(isJudged);
  const series = all.map((one) => seriesOf(isTangled(one.built) ? unjudged(one) : one));
  const notes = notesOf(path, judged);
  const breaks = commonBreaks((judged.length > 0 ? judged : sound).map(({ built }) => built));
  return { series, breaks, notes, refusal: refusalOf(series, judged.length === 0 ? tangled[0] : undefined, logged) };
}

function refusalOf(
  series: readonly Series[],
  tangled: NamedSeries | undefined,
  logged: Iterable<string>,
): RefusalReason | undefined {
  if (tangled !== undefined) return { code: 'untangled', detail: tangled.name };
  return series.length === 0 ? { code: 'no-series', saw: [...logged].slice(0, 10) } : undefined;
}

function seriesOf({ name, naming, axis, built, epochs }: NamedSeries): Series {
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

function unjudged(one: NamedSeries): NamedSeries {
  const naming: Naming = { role: 'other', metric: 'other', direction: 'unknown', component: false, aggregation: 'unknown' };
  return { ...one, naming, built: numbered(one.built), epochs: undefined };
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

/** The order of logging as positions; breaks and duplicates are gone with the positions that were. */
function numbered(built: BuiltSeries): BuiltSeries {
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

function notesOf(path: string, series: readonly NamedSeries[]): ReadingNote[] {
  const notes: ReadingNote[] = [];
  let segments = 1;
  for (const { name, built } of series) {
    if (built.duplicates > 0) notes.push({ code: 'duplicate-steps', path, series: name, count: built.duplicates });
    if (built.buckets !== undefined) {
      notes.push({ code: 'thinned', path, series: name, points: built.points, kept: built.x.length });
    }
    segments = Math.max(segments, 1 + built.breaks.filter(({ kind }) => kind === 'restart').length);
  }
  if (segments > 1) notes.push({ code: 'restarted', path, segments });
  return notes;
}
