import type { Role } from '../history.ts';
import { EpochBatches, EpochValues } from './epoch-batches.ts';
import type { SeriesStore } from './logged-series.ts';
import type { Pair } from './pairs.ts';
import type { Position } from './position.ts';

/** Puts what is logged within epochs at steps of the whole training. */
export class WithinEpochs {
  readonly #store: SeriesStore;
  readonly #batches: EpochBatches;
  readonly #values: EpochValues;

  /** `most`: series that are counted by themselves. Beyond as many there is no place for a series either. */
  constructor(store: SeriesStore, most: number) {
    this.#store = store;
    this.#batches = new EpochBatches(most);
    this.#values = new EpochValues(most);
  }

  /** A batch of how many gives a step; without the number of batches, steps go on counting from one epoch to the next. */
  pushBatch(pair: Pair, split: Role | undefined, position: Position, firstEpoch: number | undefined): void {
    const { epoch = 0, batch = 0, batches } = position;
    if (batches !== undefined && !this.#batches.countsOn(epoch, batch)) {
      const base = firstEpoch === 0 ? 0 : 1;
      const part = batch / Math.max(1, batches);
      this.#store.push(pair, split, 'batch', (epoch - base) * batches + batch, epoch - 1 + part);
      return;
    }
    const step = this.#batches.stepAt(`${split} ${pair.name}`, epoch, batch);
    if (step !== undefined) this.#store.push(pair, split, 'batch', step);
  }

  /** A value of an epoch, which may be one of many: then their order counts. */
  pushValue(pair: Pair, split: Role | undefined, epoch: number | undefined): void {
    const step = epoch === undefined ? undefined : this.#values.stepAt(`${split} ${pair.name}\n${this.#store.shape}`, epoch);
    if (step !== undefined) this.#store.push(pair, split, 'within', step, epoch);
  }
}
