import type { SeriesBuilder } from '../series-builder.ts';
import type { SeriesSet } from '../series-set.ts';
import { RecordTimes } from './times.ts';

/** Builders by slot: null where a name makes no series, undefined before its first value. */
export type Builders = (SeriesBuilder | null | undefined)[];

/** Values of one position. */
interface Sum {
  readonly x: number;
  readonly epoch: number | undefined;
  readonly sum: number;
  readonly count: number;
}

/** One run of a file while its records are read. */
export class Track {
  readonly set: SeriesSet;
  /** Records so far: the position of the next where nothing counts. */
  index = 0;
  /** How long the run is to be. */
  planned: number | undefined;
  readonly times = new RecordTimes();
  readonly #builders = new Map<string, Builders>();
  readonly #last = { epoch: Number.NaN, x: Number.NaN };
  readonly #sums = new Map<SeriesBuilder, Sum>();
  readonly #counts = new Map<SeriesBuilder, number>();

  constructor(set: SeriesSet) {
    this.set = set;
  }

  /** The builders for records of one split and one axis. */
  buildersOf(variant: string): Builders {
    let found = this.#builders.get(variant);
    if (found === undefined) {
      found = [];
      this.#builders.set(variant, found);
    }
    return found;
  }

  /** The record before stood here. */
  passed(epoch: number, x: number): void {
    this.#last.epoch = epoch;
    this.#last.x = x;
  }

  /** Where a record stands that tells its epoch and no step, as those of evaluations do: at the end of it so far. NaN where that is not known. */
  placeIn(epoch: number | undefined): number {
    const { epoch: last, x } = this.#last;
    return epoch !== undefined && epoch >= last && epoch <= last + 1 ? x : Number.NaN;
  }

  isSeries(slot: number): boolean {
    return [...this.#builders.values()].some((all) => (all[slot] ?? null) !== null);
  }

  /** Values of a series so far. Names are counted only where they are kept: there may be as many as records. */
  countOf(builder: SeriesBuilder): number {
    const count = this.#counts.get(builder) ?? 0;
    this.#counts.set(builder, count + 1);
    return count;
  }

  /** One of several values of a position: their mean is put down when all came. */
  gather(builder: SeriesBuilder, x: number, value: number, epoch: number | undefined): void {
    const known = this.#sums.get(builder);
    if (known !== undefined && known.x !== x) this.#settle(builder, known);
    const { sum, count } = known?.x === x ? known : { sum: 0, count: 0 };
    this.#sums.set(builder, { x, epoch, sum: sum + value, count: count + 1 });
  }

  /** Puts down what was gathered. */
  settle(): void {
    for (const [builder, sum] of this.#sums) this.#settle(builder, sum);
    this.#sums.clear();
  }

  #settle(builder: SeriesBuilder, { x, epoch, sum, count }: Sum): void {
    builder.push(x, sum / count, epoch);
  }

  /** What follows has other slots. */
  reset(): void {
    this.#builders.clear();
    this.index = 0;
    this.#last.epoch = Number.NaN;
  }
}
