import type { BuiltSeries } from './built-series.ts';
import type { Axis, Break, Series } from './history.ts';
import { keptName } from './kept-name.ts';
import { isLossName, type Naming, type NamingProfile, nameSeries } from './naming.ts';
import type { ReadLimits } from './point-room.ts';
import type { ReadingNote } from './reasons.ts';
import { type NamedSeries, seal } from './seal.ts';
import { SeriesBuilder } from './series-builder.ts';
import { SeriesRoom } from './series-room.ts';
import { Stretch } from './stretch.ts';

/** What it costs to meet a name that has no series yet, in bytes of a table read: parsing its row, looking for room. */
const WORK_PER_NAME = 512;

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
  readonly limits: Pick<ReadLimits, 'points' | 'series' | 'room' | 'budget'>;
}

/**
 * Takes the values of one run row by row and makes series of them. Names are given at the end, when all are known; what a
 * column is called decides nothing before that.
 */
export class Collector {
  readonly #axis: Axis;
  readonly #limits: CollectorOptions['limits'];
  readonly #builders = new Map<string, SeriesBuilder>();
  readonly #axes = new Map<string, Axis>();
  readonly #stretches = new Map<Axis, Stretch>();
  readonly #room: SeriesRoom;

  constructor(options: CollectorOptions) {
    this.#axis = options.axis;
    this.#limits = options.limits;
    this.#room = new SeriesRoom(options.limits.series);
  }

  /** The builder of a name's series; undefined when there are too many, or the reading has no room left. */
  builder(called: string, axis: Axis = this.#axis): SeriesBuilder | undefined {
    const name = keptName(called);
    const known = this.#builders.get(name);
    if (known !== undefined) return known;
    const { points, room, budget } = this.#limits;
    budget.spend('work', WORK_PER_NAME);
    if (room.wanted !== undefined || !this.#room.has(name, this.#builders.size)) return undefined;
    // One value per epoch is what an epoch has: of several the last stands. Steps may be logged more than once.
    const stretch = this.#stretches.get(axis) ?? new Stretch();
    this.#stretches.set(axis, stretch);
    const made = new SeriesBuilder({ axis, stretch, maxPoints: points, room, samePosition: axis === 'epoch' ? 'last' : 'keep' });
    this.#builders.set(name, made);
    this.#axes.set(name, axis);
    return made;
  }

  /** Names of all series so far. */
  get names(): string[] {
    return [...this.#builders.keys()];
  }

  /** The log says that it begins again: see {@link SeriesBuilder.breakHere}. */
  breakHere(): void {
    for (const builder of this.#builders.values()) builder.breakHere();
  }

  finish(path: string, profile: NamingProfile, empty: readonly string[] = []): Collected {
    const built = new Map<string, BuiltSeries>();
    for (const [name, builder] of this.#builders) built.set(name, builder.finish());
    const namings = withStepLoss(nameSeries([...built.keys(), ...empty], profile), built, profile);
    const named = [...built].flatMap(([name, one]): NamedSeries[] => {
      const naming = namings.get(name);
      return naming === undefined ? [] : [{ name, naming, axis: this.#axes.get(name) ?? this.#axis, built: one }];
    });
    const sealed = seal(path, named);
    const notes: ReadingNote[] = [...sealed.notes];
    const unused = [...built.keys()].filter((name) => !namings.has(name) && isLossName(name));
    if (unused.length > 0) notes.push({ code: 'unused-columns', path, columns: unused.slice(0, 20) });
    notes.push(...this.#room.notes(path));
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
