import type { BuiltSeries } from '../built-series.ts';
import type { Break, Series } from '../history.ts';
import type { Naming } from '../naming.ts';
import type { ReadingNote, RefusalReason } from '../reasons.ts';
import { type NamedSeries, numbered, seal } from '../seal.ts';
import type { SeriesSet } from '../series-set.ts';

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
  const { series, breaks, notes, tangled } = seal(path, named);
  const refusal: RefusalReason | undefined =
    tangled !== undefined
      ? { code: 'untangled', names: [tangled] }
      : series.length === 0
        ? { code: 'no-series', saw: [...logged].slice(0, 10) }
        : undefined;
  return { series, breaks, notes, refusal };
}

/** Series with their names understood; a name without a meaning is none. */
export function namedIn({ all }: SeriesSet, namings: ReadonlyMap<string, Naming>): NamedSeries[] {
  return [...namings].flatMap(([name, naming]) => {
    const open = all.get(name);
    return open === undefined ? [] : [{ name, naming, axis: open.axis, built: inLoggingOrder(open.builder.finish()) }];
  });
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
