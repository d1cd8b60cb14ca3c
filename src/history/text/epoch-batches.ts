interface Counter {
  epoch: number;
  /** Steps before the first batch of the epoch. */
  offset: number;
  last: number;
  /** From one report to the next. */
  step: number;
  /** The offset at which each epoch began. */
  readonly begins: Map<number, number>;
}

/** Epochs whose beginning is remembered, of all counters together; a training that goes back further begins anew. */
const MOST_EPOCHS = 500_000;

/** Steps of a training that counts the batches of each epoch from its beginning and does not say how many there are. */
export class EpochBatches {
  readonly #counters = new Map<string, Counter>();
  readonly #most: number;
  #begins = 0;

  /** `most`: as many as are counted by themselves. */
  constructor(most: number) {
    this.#most = most;
  }

  readonly #first = { epoch: 0, batch: 0, step: 0, isKnown: false, countsOn: false };

  /**
   * Whether a counter that says of how many goes on from one epoch to the next by the same amount: it counts the whole training. Seen at
   * the first turn.
   */
  countsOn(epoch: number, batch: number): boolean {
    const seen = this.#first;
    if (!seen.isKnown && epoch > seen.epoch && seen.step > 0) {
      seen.isKnown = true;
      seen.countsOn = batch === seen.batch + seen.step;
    }
    if (epoch === seen.epoch && batch !== seen.batch) seen.step = batch - seen.batch;
    seen.epoch = epoch;
    seen.batch = batch;
    return seen.countsOn;
  }

  /** The step of a batch; `id` tells apart what is counted by itself. An epoch that was left comes again: its steps do too. Undefined beyond the limit. */
  stepAt(id: string, epoch: number, batch: number): number | undefined {
    let counter = this.#counters.get(id);
    if (counter === undefined) {
      if (this.#counters.size >= this.#most) return undefined;
      counter = { epoch, offset: 0, last: batch, step: 1, begins: new Map([[epoch, 0]]) };
      this.#counters.set(id, counter);
    }
    if (epoch > counter.epoch) {
      // The first batch of an epoch is a step behind the last of the one before, whether they count from 0 or report at each end.
      // A counter that goes on has counted all steps so far.
      if (batch <= counter.last) counter.offset += counter.last + counter.step - (batch <= counter.step ? batch : 0);
      if (this.#begins++ < MOST_EPOCHS) counter.begins.set(epoch, counter.offset);
    } else if (epoch < counter.epoch) counter.offset = counter.begins.get(epoch) ?? 0;
    else if (batch > counter.last) counter.step = batch - counter.last;
    counter.epoch = epoch;
    counter.last = batch;
    return counter.offset + batch;
  }
}

/** Numbers the values of epochs whose lines say no batch. An epoch that was left comes again: its numbers do too. */
export class EpochValues {
  readonly #counters = new Map<string, { epoch: number; next: number; readonly begins: Map<number, number> }>();
  readonly #most: number;
  #begins = 0;

  /** `most`: as many as are counted by themselves. */
  constructor(most: number) {
    this.#most = most;
  }

  /** Undefined beyond the limit. */
  stepAt(id: string, epoch: number): number | undefined {
    let counter = this.#counters.get(id);
    if (counter === undefined) {
      if (this.#counters.size >= this.#most) return undefined;
      counter = { epoch: Number.NEGATIVE_INFINITY, next: 0, begins: new Map() };
      this.#counters.set(id, counter);
    }
    if (epoch > counter.epoch && this.#begins++ < MOST_EPOCHS) counter.begins.set(epoch, counter.next);
    else if (epoch < counter.epoch) counter.next = counter.begins.get(epoch) ?? 0;
    counter.epoch = epoch;
    return counter.next++;
  }
}
