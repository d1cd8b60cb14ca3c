import type { Axis, Role } from '../history.ts';
import type { ReadLimits } from '../point-room.ts';
import { BarPasses } from './bar-passes.ts';
import { type Box, BoxTable, isReinforcement, stepOf } from './box-table.ts';
import { type ConsoleTable, consoleHeader, consoleRow } from './console-table.ts';
import { EpochBatches } from './epoch-batches.ts';
import type { ReadLine } from './line.ts';
import { LineShapes } from './line-shapes.ts';
import { type LoggedSeries, SeriesStore } from './logged-series.ts';
import type { Pair } from './pairs.ts';
import type { Position } from './position.ts';
import { messageOf } from './prefix.ts';

/** Characters of a line that are looked at; training lines are shorter, dumps of tensors longer. */
const LONGEST = 8000;

/**
 * Reads a training log line by line: a position (epoch, batch, step) and the metrics that stand beside it. What a line does not say
 * itself is taken from the lines before: Keras prints the epoch above its values, test results follow the epoch they belong to.
 */
export class TrainingLog {
  readonly #store: SeriesStore;
  #rank: number | undefined;
  #epoch: number | undefined;
  #step: number | undefined;
  #split: Role | undefined;
  #firstEpoch: number | undefined;
  readonly #batches: EpochBatches;
  #table: ConsoleTable | undefined;
  /** Where a line without values said that the training stands: the values in the lines below belong there. */
  #place: Position | undefined;
  /** The split that a heading announced, for lines that say neither a split nor a position. */
  #section: Role | undefined;
  /** How many steps the training counts to, where it counts them for each epoch. */
  #stepsOfEpoch: number | undefined;
  #stepsOfAll = false;
  readonly #bars = new BarPasses();
  readonly #box = new BoxTable();
  readonly #shapes = new LineShapes();
  /** Lines that are no head of a table. Those of a shape that was met before are the same object each time. */
  readonly #noHeads = new WeakSet<ReadLine>();
  #skipNext = false;
  boosting = false;
  reinforcement = false;
  stoppedEarly = false;
  /** The trainer says that its best model is what remains. */
  keepsBest = false;
  /** The losses are sums since the row before, as in spaCy's table. */
  summed = false;
  readonly ranks = new Set<number>();
  planned: { readonly axis: Axis; readonly end: number } | undefined;

  constructor(limits: ReadLimits) {
    this.#store = new SeriesStore(limits);
    // Beyond as many there is no place for a series either.
    this.#batches = new EpochBatches(limits.series);
  }

  /** Takes the next line; true when it gave a point. */
  take(line: string): boolean {
    if (line.length > LONGEST || this.#box.take(line, (box) => this.#boxed(box))) return false;
    const read = this.#shapes.read(line);
    if (read === undefined || (read.rank !== undefined && this.#otherRank(read.rank))) return false;
    if (read.stopsEarly) this.stoppedEarly = true;
    if (read.keepsBest) this.keepsBest = true;
    if (this.#skipNext) {
      this.#skipNext = false;
      return false;
    }
    this.#skipNext = read.bestFollows;
    // A line with pairs is no row of a table; a row has numbers only.
    if (read.pairs.length === 0 && !(this.#table === undefined && this.#noHeads.has(read))) {
      if (this.#tableLine(messageOf(line).text)) return true;
      this.#noHeads.add(read);
    }
    this.boosting ||= read.boosting;
    const { pairs, starred } = read;
    if (this.#isEvaluation(read)) return false;
    const position = this.#inEpoch(read.position);
    if (position !== undefined) this.#at(position, pairs.length > 0, read.section);
    else if (read.section !== undefined) this.#section = read.section;
    if (pairs.length === 0 || (position === undefined && this.#epoch === undefined && this.#step === undefined)) return false;
    this.#store.shape = read.shape;
    let gave = false;
    for (const pair of pairs) gave = this.#put(pair, position, starred, pairs) || gave;
    this.#split = pairs.at(-1)?.split ?? (starred ? this.#split : undefined);
    return gave;
  }

  /** What reading the lines cost so far beyond their bytes, see `Limits.work`. */
  get work(): number {
    return this.#shapes.work;
  }

  /** Where bars were drawn for several passes, each of them is an epoch; where one was, its frames are steps. */
  get series(): readonly LoggedSeries[] {
    const { all } = this.#store;
    const severalPasses = this.#bars.passes > 1;
    return all.filter(({ level, bars }) => bars === undefined || (level === 'epoch') === severalPasses);
  }

  /** Ranks of a distributed job print the same lines: the lowest is listened to, which is often the only one that validates. */
  #otherRank(rank: number): boolean {
    if (this.ranks.size < 1000) this.ranks.add(rank);
    this.#rank = Math.min(rank, this.#rank ?? rank);
    return rank !== this.#rank;
  }

  /**
   * `step 10/88` below the heading of an evaluation, where the training counts to 614: a batch of the evaluation, whose value says
   * nothing of the whole, and no step of the training.
   */
  #isEvaluation({ position, pairs }: ReadLine): boolean {
    const total = position?.steps;
    if (total === undefined || position?.bar || position?.epoch !== undefined || pairs.length === 0) return false;
    const evaluates = this.#section === 'validation' || this.#section === 'test';
    if (!evaluates) this.#stepsOfEpoch = total;
    return evaluates && this.#stepsOfEpoch !== undefined && this.#stepsOfEpoch !== total && pairs.every(({ split }) => !split);
  }

  /**
   * A batch without an epoch, or a step of how many, is one of the epoch named last; where none ever is, batches count the steps. Where
   * steps were counted before any epoch was named, they are those of the whole training.
   */
  #inEpoch(position: Position | undefined): Position | undefined {
    if (position === undefined || position.bar || position.epoch !== undefined) return position;
    const isStepOf = position.step !== undefined && position.steps !== undefined;
    if (this.#epoch === undefined && isStepOf) this.#stepsOfAll = true;
    if (position.batch === undefined && (!isStepOf || this.#stepsOfAll)) return position;
    const { batch = position.step ?? 0, step: _, steps: __, ...rest } = position;
    return this.#epoch === undefined ? { ...rest, step: batch } : { ...rest, epoch: this.#epoch, batch };
  }

  #at(position: Position, hasValues: boolean, heading: Role | undefined): void {
    if (!position.bar) {
      this.#section = heading === 'train' ? undefined : heading;
      const isPlace = position.step !== undefined || position.batch !== undefined;
      this.#place = isPlace && !hasValues ? { ...position } : undefined;
    }
    if (position.epoch !== undefined) {
      // Epochs that begin with 0 may be named once before, in what the job was asked to do.
      if (position.epoch === 0) this.#firstEpoch = 0;
      this.#firstEpoch ??= position.epoch;
      this.#epoch = position.epoch;
      if (position.epochs !== undefined && position.epochs > 1) this.planned = { axis: 'epoch', end: position.epochs };
    }
    if (position.step !== undefined) {
      this.#step = position.step;
      if (position.steps !== undefined && position.epoch === undefined && !position.bar)
        this.planned = { axis: 'step', end: position.steps };
    }
  }

  #put(pair: Pair, position: Position | undefined, starred: boolean, line: readonly Pair[]): boolean {
    const inherited = position === undefined ? this.#section : undefined;
    const split = pair.split ?? inherited ?? (starred ? (this.#split ?? 'validation') : undefined);
    const at = position ?? this.#place;
    const own = at !== undefined && !at.bar;
    // The loss of one batch is only worth as much as is known of which one.
    if (pair.ofBatch && (!own || (at.step === undefined && at.batch === undefined))) return false;
    // The batches of an evaluation are not those of the training, unless values of both stand in one line.
    const ofTraining = isTraining(split) || at === this.#place || line.some((one) => isTraining(one.split));
    if (own && at.step !== undefined) this.#store.push(pair, split, 'step', at.step, this.#epoch);
    else if (own && at.epoch !== undefined && at.batch !== undefined && ofTraining) this.#pushBatch(pair, split, at);
    else this.#pushInherited(pair, split, position);
    return true;
  }

  /** The values of a bar, of a batch of an evaluation, or of a line without a position hold for the epoch so far. */
  #pushInherited(pair: Pair, split: Role | undefined, position: Position | undefined): void {
    const value = isTraining(split) ? pair.value : (pair.average ?? pair.value);
    const epoch = position?.epoch ?? this.#epoch;
    const step = position?.step ?? this.#step;
    if (epoch === undefined && position?.bar && position.step !== undefined && position.steps) {
      this.#pushFrame(pair, split, position.step, position.steps, value);
      return;
    }
    if (epoch !== undefined) this.#store.push(pair, split, 'epoch', epoch, undefined, value);
    else if (step !== undefined) this.#store.push(pair, split, 'step', step, undefined, value);
  }

  /** A frame of a bar that names no epoch: a step of the first pass, and the latest value of its pass. */
  #pushFrame(pair: Pair, split: Role | undefined, step: number, steps: number, value: number): void {
    const place = this.#bars.at(step, steps);
    if (place === undefined) return;
    this.#store.shape = `bar of ${steps}`;
    // A bar of an evaluation fills with the examples so far: its last frame is a value, the others are no steps of a training.
    if (place.pass === 1 && isTraining(split)) this.#store.push(pair, split, 'step', step, undefined, value, steps);
    this.#store.push(pair, split, 'epoch', place.pass, undefined, value, steps);
  }

  /** A batch of how many gives a step; without the number of batches, steps go on counting from one epoch to the next. */
  #pushBatch(pair: Pair, split: Role | undefined, position: Position): void {
    const { epoch = 0, batch = 0, batches } = position;
    if (batches !== undefined) {
      const base = this.#firstEpoch === 0 ? 0 : 1;
      const part = batch / Math.max(1, batches);
      this.#store.push(pair, split, 'batch', (epoch - base) * batches + batch, epoch - 1 + part);
      return;
    }
    const step = this.#batches.stepAt(`${split} ${pair.name}`, epoch, batch);
    if (step !== undefined) this.#store.push(pair, split, 'batch', step);
  }

  /** Whether the line belongs to a table printed among the others. */
  #tableLine(line: string): boolean {
    const table = this.#table;
    if (table !== undefined) {
      const row = consoleRow(line, table);
      if (row !== undefined) {
        this.#tableRow(table, row);
        return true;
      }
      if (/^[\s|+-]*$/.test(line)) return true;
    }
    const header = /[A-Za-z]/.test(line) ? consoleHeader(line) : undefined;
    if (header !== undefined) this.#table = header;
    return header !== undefined;
  }

  /** A box: everything at the number of steps that it names. */
  #boxed(box: Box): void {
    const x = stepOf(box);
    if (x === undefined) return;
    this.reinforcement ||= isReinforcement(box);
    this.#store.shape = 'box';
    for (const [name, value] of box) if (name !== 'step') this.#store.push({ name, value, decimals: 4 }, undefined, 'step', x);
  }

  #tableRow(table: ConsoleTable, row: readonly (number | undefined)[]): void {
    const x = row[table.axisColumn] ?? 0;
    this.#store.shape = 'table';
    row.forEach((value, column) => {
      const name = table.names[column] ?? '';
      if (value === undefined || column === table.axisColumn || /^(?:E|#|epoch|step)$/i.test(name)) return;
      // spaCy's table is the only one that counts in a column named #; what is no loss there is a score on the validation set.
      this.summed ||= table.names[table.axisColumn] === '#';
      const split = table.names[table.axisColumn] === '#' && !/loss/i.test(name) ? 'validation' : undefined;
      this.#store.push({ name, value, decimals: 4 }, split, table.axis === 'epoch' ? 'epoch' : 'step', x);
    });
  }
}

function isTraining(split: Role | undefined): boolean {
  return split === undefined || split === 'train';
}
