import type { Role } from '../history.ts';
import { BarPasses, EpochSteps } from './counters.ts';
import type { Cursor } from './cursor.ts';
import type { SeriesStore } from './logged-series.ts';
import { isTraining, type Pair } from './pairs.ts';
import type { Position } from './position.ts';

/**
 * Puts each value at every level that it may count at: whether a bar is an epoch or its frames are steps, and whether epochs have one value
 * or many, is known when the log ends.
 */
export class Levels {
  readonly #store: SeriesStore;
  readonly #cursor: Cursor;
  readonly #batches: EpochSteps;
  readonly #values: EpochSteps;
  readonly #bars = new BarPasses();
  /** The pass of the frame that is read now. */
  #pass: number | undefined;
  /** Batches in the first bar below the line that names the epoch: it trains. */
  #length: number | undefined;
  /** The frame is of a bar of another length, as `evaluate` of Keras draws it. */
  evaluates = false;
  /** The step of the newest batch of the training. */
  #batchStep: number | undefined;

  /** `most`: series that are counted by themselves. Beyond as many there is no place for a series either. */
  constructor(store: SeriesStore, cursor: Cursor, most: number) {
    this.#store = store;
    this.#cursor = cursor;
    this.#batches = new EpochSteps(most);
    this.#values = new EpochSteps(most);
  }

  /** A line names an epoch. */
  beginEpoch(): void {
    this.#length = undefined;
  }

  get severalPasses(): boolean {
    return this.#bars.passes > 1;
  }

  /** A frame with values of a bar that names no epoch. */
  frame({ bar, epoch, step, steps, isWhole }: Position): void {
    const isBelow = bar && epoch === undefined && steps !== undefined && this.#cursor.epoch !== undefined;
    if (isBelow) this.#length ??= steps;
    this.evaluates = isBelow && steps !== this.#length;
    if (bar && epoch === undefined && step !== undefined && steps) this.#pass = this.#bars.at(step, steps, isWhole);
  }

  /** One value of a line; false where it cannot be said what it is worth. */
  put(pair: Pair, split: Role | undefined, position: Position | undefined, line: readonly Pair[]): boolean {
    const { epoch, place } = this.#cursor;
    const at = position ?? place;
    const own = at !== undefined && !at.bar;
    // The loss of one batch is only worth as much as is known of which one.
    if (pair.ofBatch && (!own || (at.step === undefined && at.batch === undefined))) return false;
    // The batches of an evaluation are not those of the training, unless values of both stand in one line.
    const ofTraining = isTraining(split) || at === place || line.some((one) => isTraining(one.split));
    if (own && at.step !== undefined) this.#store.push(pair, split, 'step', at.step, epoch);
    else if (own && at.epoch !== undefined && at.batch !== undefined && ofTraining) this.#putBatch(pair, split, at);
    else if (position?.bar) this.#putFrame(pair, split, position);
    else this.#putBelow(pair, split, position);
    return true;
  }

  /** A batch of how many gives a step; without the number of batches, steps go on counting from one epoch to the next. */
  #putBatch(pair: Pair, split: Role | undefined, { epoch = 0, batch = 0, batches }: Position): void {
    if (batches !== undefined && !this.#batches.countsOn(epoch, batch)) {
      const base = this.#cursor.firstEpoch === 0 ? 0 : 1;
      const part = batch / Math.max(1, batches);
      this.#batchStep = (epoch - base) * batches + batch;
      this.#store.push(pair, split, 'batch', this.#batchStep, epoch - 1 + part);
      return;
    }
    const step = this.#batches.at(`${split} ${pair.name}`, epoch, batch);
    this.#batchStep = step;
    if (step !== undefined) this.#store.push(pair, split, 'batch', step, epoch);
  }

  /** The values of a batch of an evaluation, or of a line without a position, hold for the epoch so far, which may have many of them. */
  #putBelow(pair: Pair, split: Role | undefined, position: Position | undefined): void {
    const value = latest(pair, split);
    const epoch = position?.epoch ?? this.#cursor.epoch;
    const step = position?.step ?? this.#cursor.step ?? this.#batchStep;
    if (epoch === undefined) {
      if (step !== undefined) this.#store.push(pair, split, 'step', step, undefined, value);
      return;
    }
    this.#store.push(pair, split, 'epoch', epoch, undefined, value);
    if (!isTraining(split) && position === undefined && step !== undefined)
      this.#store.push(pair, split, 'below', step, epoch, value);
    if (!isTraining(split)) {
      if (pair.average === undefined) this.#store.push(pair, split, 'mean', epoch, undefined, value);
      return;
    }
    const nth = this.#values.at(`${split} ${pair.name}\n${this.#store.shape}`, epoch);
    if (nth !== undefined) this.#store.push(pair, split, 'within', nth, epoch);
  }

  /** The values of a bar hold for the epoch so far; where there is one epoch, or one bar for all, its frames are steps. */
  #putFrame(pair: Pair, split: Role | undefined, position: Position): void {
    const value = latest(pair, split);
    const { step, steps } = position;
    const epoch = position.epoch ?? this.#cursor.epoch;
    if (epoch === undefined && step !== undefined && steps) {
      this.#putPass(pair, split, step, steps, value);
      return;
    }
    if (epoch === undefined) {
      const last = step ?? this.#cursor.step;
      if (last !== undefined) this.#store.push(pair, split, 'step', last, undefined, value);
      return;
    }
    // A bar that lost its end has a length of its own.
    this.#store.push(pair, split, 'epoch', epoch, undefined, value, this.evaluates ? steps : undefined);
    if (step === undefined || !isTraining(split)) return;
    if (!this.#cursor.severalEpochs) this.#store.push(pair, split, 'frame of epoch', step, undefined, value);
    if (position.epoch === undefined) this.#store.push(pair, split, 'frame of all', step, epoch, value);
  }

  /** A frame of a bar that names no epoch: a step of the first pass, and the latest value of its pass. */
  #putPass(pair: Pair, split: Role | undefined, step: number, steps: number, value: number): void {
    const pass = this.#pass;
    if (pass === undefined) return;
    this.#store.shape = `bar of ${steps}`;
    // A bar of an evaluation fills with the examples so far: its last frame is a value, the others are no steps of a training.
    if (pass === 1 && isTraining(split)) this.#store.push(pair, split, 'frame', step, undefined, value, steps);
    this.#store.push(pair, split, 'pass', pass, undefined, value, steps);
  }
}

/** In a training the current value, in an evaluation the mean so far: its batches are parts of one value. */
function latest({ value, average = value }: Pair, split: Role | undefined): number {
  return isTraining(split) ? value : average;
}
