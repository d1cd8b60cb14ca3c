import type { Axis } from './history.ts';
import { keptName } from './kept-name.ts';
import { isLossName } from './naming.ts';
import type { ReadLimits } from './point-room.ts';
import type { ReadingNote } from './reasons.ts';
import { SeriesBuilder } from './series-builder.ts';
import type { Overlap } from './series-options.ts';
import { Stretch } from './stretch.ts';

/** What it costs to meet a name that has no series yet, and to make its series, in bytes of a table read: measured at 25 µs. */
const WORK_PER_NAME = 4096;
/** Characters of a name by which it is known to be left out. */
const LONGEST_NAME = 200;
/** Names left out that are counted, as a multiple of the limit: what is counted must not grow without end. */
const COUNTED = 10;

export interface SeriesSetOptions {
  readonly limits: Pick<ReadLimits, 'points' | 'series' | 'room' | 'budget'>;
  /** What a point means that lies before its predecessor; `replace` unless said. */
  readonly overlap?: Overlap;
  /** One value per epoch is what an epoch has: of several the last stands. Steps may be logged more than once. */
  readonly lastOfEpoch?: boolean;
}

/** A series while its points come. */
export interface OpenSeries {
  readonly builder: SeriesBuilder;
  readonly axis: Axis;
}

/**
 * The series of one run while it is read, whatever the container is: the one place that opens them, within the limits of a run and of the
 * reading. Behind hundreds of gradients and weights the losses have as much room again.
 */
export class SeriesSet {
  readonly all = new Map<string, OpenSeries>();
  readonly #options: SeriesSetOptions;
  readonly #stretches = new Map<Axis, Stretch>();
  /** Beginnings of the names that came after the limit was met: as many as are worth counting. */
  readonly #omitted = new Set<string>();

  constructor(options: SeriesSetOptions) {
    this.#options = options;
  }

  /** The builder of a name's series; undefined when there are too many, or the reading has no room left. */
  open(called: string, axis: Axis): SeriesBuilder | undefined {
    const name = keptName(called);
    const known = this.all.get(name);
    if (known !== undefined) return known.builder;
    const { limits, overlap, lastOfEpoch = false } = this.#options;
    const { points: maxPoints, room, budget } = limits;
    budget.spend('work', WORK_PER_NAME);
    if (room.wanted !== undefined || !this.#hasRoom(name)) return undefined;
    // What voids nothing shows in each series by itself where it began again.
    const stretch = overlap === 'keep' ? undefined : (this.#stretches.get(axis) ?? new Stretch());
    if (stretch !== undefined) this.#stretches.set(axis, stretch);
    const samePosition = lastOfEpoch && axis === 'epoch' ? 'last' : 'keep';
    const builder = new SeriesBuilder({ axis, stretch, maxPoints, room, samePosition, ...(overlap && { overlap }) });
    this.all.set(name, { builder, axis });
    return builder;
  }

  /** Names for which there is no room are counted. */
  #hasRoom(name: string): boolean {
    const { series: limit } = this.#options.limits;
    const { size } = this.all;
    if (size < limit) return true;
    const begin = name.slice(0, LONGEST_NAME);
    if (this.#omitted.has(begin)) return false;
    if (size < 2 * limit && begin === name && isLossName(name)) return true;
    if (this.#omitted.size < COUNTED * limit) this.#omitted.add(begin);
    return false;
  }

  get names(): string[] {
    return [...this.all.keys()];
  }

  /** Whether any series is more than a single value. */
  get isHistory(): boolean {
    return [...this.all.values()].some(({ builder }) => builder.points > 1);
  }

  /** The log says that it begins again: see {@link SeriesBuilder.breakHere}. */
  breakHere(): void {
    for (const { builder } of this.all.values()) builder.breakHere();
  }

  /** The log goes on from `x`: see {@link SeriesBuilder.purgeFrom}. */
  purgeFrom(x: number): void {
    for (const { builder } of this.all.values()) builder.purgeFrom(x);
  }

  /** What was left out; nothing where there was room for all. */
  notes(path: string): ReadingNote[] {
    const [example] = this.#omitted;
    const { series: allowed } = this.#options.limits;
    return example === undefined ? [] : [{ code: 'series-limit', path, example, omitted: this.#omitted.size, allowed }];
  }
}
