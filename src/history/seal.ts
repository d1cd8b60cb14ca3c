import { commonBreaks, inLoggingOrder, isTangled, type NamedSeries, numbered } from './built-series.ts';
import { countedApart } from './counted-apart.ts';
import type { Break, Series } from './history.ts';
import type { Naming } from './naming.ts';
import { inPhases, phaseOffsets } from './phases.ts';
import type { ReadingNote, RefusalReason } from './reasons.ts';

export interface Sealed {
  readonly series: readonly Series[];
  readonly breaks: readonly Break[];
  readonly notes: readonly ReadingNote[];
  /** Name of a series that jumps about where nothing that could be judged does not: the run cannot be read. */
  readonly tangled: string | undefined;
  /** How far the last of several phases was moved: its epochs count from the beginning. */
  readonly offset: number;
}

/** The one place where points become a history: what is judged, shown, noted and refused, whatever the container was. */
export function seal(path: string, named: readonly NamedSeries[], { printed = false } = {}): Sealed {
  const filled = named.filter(({ built }) => built.points > 0).map((one) => ({ ...one, built: inLoggingOrder(one.built) }));
  const { all: found, notes } = countedApart(path, filled);
  // A table that begins again was begun again; what is printed may be one script that trains in phases.
  const { all, offset } = printed ? inOneCount(directed(found)) : { all: directed(found), offset: 0 };
  const isJudged = ({ naming }: NamedSeries) => naming.role !== 'other';
  const sound = all.filter(({ built }) => !isTangled(built));
  const judged = sound.filter(isJudged);
  const anyJudged = all.some(isJudged);
  const tangled = all.filter((one) => isTangled(one.built) && (isJudged(one) || !anyJudged));
  const refused = (anyJudged ? judged.length === 0 : sound.length === 0) ? tangled[0]?.name : undefined;
  return {
    series: all.map((one) => seriesOf(isTangled(one.built) ? unjudged(one) : one)),
    breaks: commonBreaks((judged.length > 0 ? judged : sound).map(({ built }) => built)),
    // A printed log repeats itself: frames of a bar, a line for each rank. That is no news.
    notes: [
      ...notes,
      ...notesOf(path, judged.length > 0 ? judged : sound).filter(({ code }) => !printed || code !== 'duplicate-steps'),
    ],
    tangled: refused,
    offset,
  };
}

/** Why what was sealed is no history: its positions jump about, or no name in it is that of a series. */
export function whyNone({ series, tangled }: Sealed, names: readonly string[]): RefusalReason | undefined {
  if (tangled !== undefined) return { code: 'untangled', names: [tangled] };
  return series.length === 0 ? { code: 'no-series', saw: names.slice(0, 10) } : undefined;
}

/** Several phases of one training count on where each ended. The training loss says whether they are, else the validation loss. */
function inOneCount(all: readonly NamedSeries[]): { readonly all: readonly NamedSeries[]; readonly offset: number } {
  const isLoss = ({ naming, axis }: NamedSeries) => axis === 'epoch' && naming.metric === 'loss' && !naming.component;
  const losses = all.filter(isLoss);
  const loss = losses.find(({ naming }) => naming.role === 'train') ?? losses.find(({ naming }) => naming.role === 'validation');
  const offsets = loss === undefined ? undefined : phaseOffsets(loss.built);
  if (offsets === undefined) return { all, offset: 0 };
  const moved = all.map((one) => (one.axis === 'epoch' ? { ...one, built: inPhases(one.built, offsets) } : one));
  return { all: moved, offset: offsets.at(-1) ?? 0 };
}

function seriesOf({ name, naming, axis, built, epochs }: NamedSeries): Series {
  const { x, y, buckets } = built;
  const kept = built.epochs ?? epochs;
  return {
    name,
    ...naming,
    axis,
    x,
    y,
    ...(kept === undefined ? {} : { epochs: kept }),
    ...(buckets === undefined ? {} : { buckets }),
  };
}

/** A loss that may be printed with either sign is one that is to fall where it falls in the training. */
function directed(all: readonly NamedSeries[]): readonly NamedSeries[] {
  const isOpen = ({ naming }: NamedSeries) => naming.metric === 'loss' && naming.direction === 'unknown';
  const open = all.filter(isOpen);
  const { y = [] } = (open.find(({ naming }) => naming.role === 'train') ?? open[0])?.built ?? {};
  if (!((y.at(-1) ?? 0) < (y[0] ?? 0))) return all;
  return all.map((one) => (isOpen(one) ? { ...one, naming: { ...one.naming, direction: 'min' } } : one));
}

const UNJUDGED: Naming = { role: 'other', metric: 'other', direction: 'unknown', component: false, aggregation: 'unknown' };

function unjudged(one: NamedSeries): NamedSeries {
  const { epochs: _, ...built } = numbered(one.built);
  return { ...one, naming: UNJUDGED, built, epochs: undefined };
}

function notesOf(path: string, series: readonly NamedSeries[]): ReadingNote[] {
  const notes: ReadingNote[] = [];
  let segments = 1;
  for (const { name, naming, built } of series) {
    if (built.buckets !== undefined)
      notes.push({ code: 'thinned', path, series: name, points: built.points, kept: built.x.length });
    if (built.duplicates > 0 && naming.role !== 'other')
      notes.push({ code: 'duplicate-steps', path, series: name, count: built.duplicates });
    segments = Math.max(segments, 1 + built.breaks.filter(({ kind }) => kind === 'restart').length);
  }
  if (segments > 1) notes.push({ code: 'restarted', path, segments });
  return notes;
}
