import type { BuiltSeries } from './built-series.ts';
import type { Axis, Break, Series } from './history.ts';
import { isLossName, type Naming, type NamingProfile, nameSeries } from './naming.ts';
import type { ReadingNote } from './reasons.ts';
import { type NamedSeries, seal } from './seal.ts';
import type { SeriesBuilder } from './series-builder.ts';
import { SeriesSet, type SeriesSetOptions } from './series-set.ts';

/** Series of one run as they came out of rows, and what was noticed. */
export interface Collected {
  readonly series: readonly Series[];
  readonly breaks: readonly Break[];
  readonly notes: readonly ReadingNote[];
  /** Several logs at once, or no axis: the points cannot be put in order. */
  readonly tangled: boolean;
}

export interface CollectorOptions {
  readonly axis: Axis;
  readonly limits: SeriesSetOptions['limits'];
}

/**
 * Takes the values of one run row by row and makes series of them. Names are given at the end, when all are known; what a
 * column is called decides nothing before that.
 */
export class Collector {
  readonly #axis: Axis;
  readonly #set: SeriesSet;

  constructor({ axis, limits }: CollectorOptions) {
    this.#axis = axis;
    this.#set = new SeriesSet({ limits, lastOfEpoch: true });
  }

  /** The builder of a name's series; undefined when there are too many, or the reading has no room left. */
  builder(name: string, axis: Axis = this.#axis): SeriesBuilder | undefined {
    return this.#set.open(name, axis);
  }

  /** Names of all series so far. */
  get names(): string[] {
    return this.#set.names;
  }

  /** The log says that it begins again: see {@link SeriesBuilder.breakHere}. */
  breakHere(): void {
    this.#set.breakHere();
  }

  finish(path: string, profile: NamingProfile, empty: readonly string[] = []): Collected {
    const built = new Map<string, BuiltSeries>();
    for (const [name, { builder }] of this.#set.all) built.set(name, builder.finish());
    const namings = withStepLoss(nameSeries([...built.keys(), ...empty], profile), built, profile);
    const named = [...built].flatMap(([name, one]): NamedSeries[] => {
      const naming = namings.get(name);
      return naming === undefined ? [] : [{ name, naming, axis: this.#set.all.get(name)?.axis ?? this.#axis, built: one }];
    });
    const sealed = seal(path, named);
    const notes: ReadingNote[] = [...sealed.notes];
    const unused = [...built.keys()].filter((name) => !namings.has(name) && isLossName(name));
    if (unused.length > 0) notes.push({ code: 'unused-columns', path, columns: unused.slice(0, 20) });
    notes.push(...this.#set.notes(path));
    return { series: sealed.series, breaks: sealed.breaks, notes, tangled: sealed.tangled !== undefined };
  }
}

/** How many times as many points a bare `loss` must have as `train_loss` to be the same loss by steps. */
const DENSER = 4;

/**
 * A bare `loss` beside `train_loss` may be anything, unless it is logged far more often than that and than the validation loss: then
 * it is the training loss by steps, and the other its mean over an epoch.
 */
function withStepLoss(
  namings: ReadonlyMap<string, Naming>,
  built: ReadonlyMap<string, BuiltSeries>,
  profile: NamingProfile,
): ReadonlyMap<string, Naming> {
  const bare = namings.get('loss');
  const points = built.get('loss')?.points ?? 0;
  if (bare === undefined || bare.role !== 'other' || bare.metric !== 'loss') return namings;
  const losses = [...namings].filter(([name, { metric, component }]) => name !== 'loss' && metric === 'loss' && !component);
  if (losses.some(([name]) => DENSER * (built.get(name)?.points ?? 0) > points)) return namings;
  return new Map([...namings, ['loss', { ...bare, role: 'train', aggregation: profile.trainAggregation ?? 'unknown' }]]);
}
