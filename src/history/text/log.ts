import type { Axis, Role } from '../history.ts';
import type { ReadLimits } from '../point-room.ts';
import { BarPasses, type BarPlace } from './bar-passes.ts';
import { BoxTable } from './box-table.ts';
import { PrintedTable } from './console-table.ts';
import { EvaluationBatches } from './evaluation-batches.ts';
import type { ReadLine } from './line.ts';
import { LineClock } from './line-clock.ts';
import { ALONG_EPOCHS, type LoggedSeries, SeriesStore, seriesOfLog, WITHIN_EPOCH } from './logged-series.ts';
import { isHeldOut, isTraining, type Pair } from './pairs.ts';
import { INNER_SHAPE, type Position } from './position.ts';
import { messageOf } from './prefix.ts';
import { pushBox, pushRow } from './push-tables.ts';
import { Ranks } from './ranks.ts';
import { UnplacedLines } from './unplaced.ts';
import { WithinEpochs } from './within-epochs.ts';

/** Characters of a line that are looked at; training lines are shorter, dumps of tensors longer. */
const LONGEST = 8000;

/**
 * Reads a training log line by line: a position (epoch, batch, step) and the metrics that stand beside it. What a line does not say
 * itself is taken from the lines before: Keras prints the epoch above its values, test results follow the epoch they belong to.
 */
export class TrainingLog {
  readonly store: SeriesStore;
  #epoch: number | undefined;
  #step: number | undefined;
  #split: Role | undefined;
  #firstEpoch: number | undefined;
  readonly #within: WithinEpochs;
  readonly #table = new PrintedTable();
  /** Where a line without values said that the training stands: the values in the lines below belong there. */
  #place: Position | undefined;
  /** The split that a heading announced, for lines that say neither a split nor a position. */
  #section: Role | undefined;
  /** The same while no value followed. */
  #announced: Role | undefined;
  /** Some line told a step or a batch. */
  #hasSteps = false;
  readonly #evaluation = new EvaluationBatches();
  #stepsOfAll = false;
  readonly #bars = new BarPasses();
  /** The pass of the frame that is read now. */
  #frame: BarPlace | undefined;
  readonly box = new BoxTable((box) => pushBox(this.store, box));
  readonly #unplaced: UnplacedLines;
  #severalEpochs = false;
  /** The training is over: what is measured is of the model that was kept. */
  #ended = false;
  /** Lines that are no head of a table: those of one shape are the same object each time. */
  readonly #noHeads = new WeakSet<ReadLine>();
  #skipNext = false;
  boosting = false;
  stoppedEarly = false;
  /** The trainer says that its best model is what remains. */
  keepsBest = false;
  /** The losses are sums since the row before, as in spaCy's table. */
  summed = false;
  readonly ranks = new Ranks();
  readonly clock = new LineClock();
  planned: { readonly axis: Axis; readonly end: number } | undefined;

  /** `known`: names that mean a loss though they do not say so. */
  constructor(limits: ReadLimits, known: ReadonlySet<string>) {
    this.#unplaced = new UnplacedLines(known);
    this.store = new SeriesStore(limits);
    this.#within = new WithinEpochs(this.store, limits.series);
  }

  /** Whether an epoch is the first again, after others. */
  isBackAtStart({ epoch, bar }: Position): boolean {
    return !bar && epoch !== undefined && this.#epoch !== undefined && epoch < this.#epoch && epoch <= (this.#firstEpoch ?? 0);
  }

  /** Takes the next line, and what it says by itself; true when it gave a point. `isCut`: the file ends in a number of it. */
  take(line: string, read: ReadLine | undefined, isCut = false): boolean {
    if (isCut) this.store.last = read?.pairs.at(-1);
    if (line.length > LONGEST || this.box.take(line)) return false;
    if (read === undefined || (read.rank !== undefined && this.ranks.isOther(read.rank, read.pairs.length > 0))) return false;
    this.#ended ||= read.ended;
    if (read.stopsEarly) this.stoppedEarly = true;
    if (read.keepsBest) this.keepsBest = true;
    const isSkipped = this.#skipNext;
    this.#skipNext = !isSkipped && read.bestFollows;
    if (isSkipped) return false;
    // A line with pairs is no row of a table; a row has numbers only.
    if (read.pairs.length === 0 && !(this.#table.isClosed && this.#noHeads.has(read))) {
      if (this.#tableLine(messageOf(line).text)) return true;
      this.#noHeads.add(read);
    }
    this.boosting ||= read.boosting;
    const { pairs, starred } = read;
    if (this.#evaluation.takes(read, this.#section)) return false;
    const position = this.#inEpoch(read.position);
    if (position !== undefined && !starred) this.#split = undefined;
    if (position !== undefined) this.#at(position, pairs.length > 0, read.section);
    else if (read.section !== undefined) {
      this.#section = read.section;
      this.#announced = read.section;
    }
    if (pairs.length === 0 || (this.#ended && position === undefined)) return false;
    this.store.shape = read.shape;
    this.store.line = pairs;
    if (position === undefined && this.#epoch === undefined && this.#step === undefined) return this.#putUnplaced(read);
    let gave = false;
    for (const pair of pairs) gave = this.#put(pair, position, starred, pairs) || gave;
    this.#announced = undefined;
    this.#split = pairs.at(-1)?.split ?? (starred || position === undefined ? this.#split : undefined);
    if (gave) this.clock.take(line, this.#epoch, this.#step);
    return gave;
  }

  get series(): readonly LoggedSeries[] {
    const isBelieved = ({ level, shape }: LoggedSeries) =>
      shape === INNER_SHAPE ? !this.#evaluation.epochsHaveValues : level !== 'row' || this.#unplaced.isBelieved(shape);
    const all = this.store.all.filter(isBelieved);
    return seriesOfLog(all, { severalPasses: this.#bars.passes > 1, severalEpochs: this.#severalEpochs });
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
      // `Validation:`, and below it the epoch that is evaluated.
      const goesOn = !hasValues && heading === undefined && this.#announced !== undefined && position.epoch === this.#epoch;
      if (!goesOn) this.#section = heading === 'train' ? undefined : heading;
      const isPlace = position.step !== undefined || position.batch !== undefined;
      this.#hasSteps ||= isPlace;
      this.#place = isPlace && !hasValues ? { ...position } : undefined;
    }
    if (position.epoch !== undefined) {
      // Epochs that begin with 0 may be named once before, in what the job was asked to do.
      if (!position.bar) this.#ended = false;
      this.#severalEpochs ||= this.#epoch !== undefined && this.#epoch !== position.epoch;
      if (position.epoch === 0) this.#firstEpoch = 0;
      this.#firstEpoch ??= position.epoch;
      this.#epoch = position.epoch;
      if (position.epochs !== undefined && position.epochs > 1) this.planned = { axis: 'epoch', end: position.epochs };
    }
    const { bar, epoch, step, steps, isWhole } = position;
    if (bar && epoch === undefined && step !== undefined && steps && hasValues) this.#frame = this.#bars.at(step, steps, isWhole);
    if (position.step !== undefined && !(position.bar && position.epoch !== undefined)) {
      this.#step = position.step;
      if (position.steps !== undefined && position.epoch === undefined && !position.bar)
        this.planned = { axis: 'step', end: position.steps };
    }
  }

  #put(pair: Pair, position: Position | undefined, starred: boolean, line: readonly Pair[]): boolean {
    const split = pair.split ?? this.#inherited(pair, position) ?? (starred ? (this.#split ?? 'validation') : undefined);
    const at = position ?? this.#place;
    const own = at !== undefined && !at.bar;
    // The loss of one batch is only worth as much as is known of which one.
    if (pair.ofBatch && (!own || (at.step === undefined && at.batch === undefined))) return false;
    // The batches of an evaluation are not those of the training, unless values of both stand in one line.
    const ofTraining = isTraining(split) || at === this.#place || line.some((one) => isTraining(one.split));
    if (own && at.step !== undefined) this.store.push(pair, split, 'step', at.step, this.#epoch);
    else if (own && at.epoch !== undefined && at.batch !== undefined && ofTraining)
      this.#within.pushBatch(pair, split, at, this.#firstEpoch);
    else {
      this.#pushInherited(pair, split, position);
      if (position?.bar !== true && isTraining(split)) this.#within.pushValue(pair, split, position?.epoch ?? this.#epoch);
    }
    return true;
  }

  /** The split that earlier lines spoke of, for a value whose own words name none. */
  #inherited(pair: Pair, position: Position | undefined): Role | undefined {
    // What is measured below a validation loss is measured with it.
    if (position === undefined) return this.#section ?? (this.#split !== 'train' && isHeldOut(pair) ? this.#split : undefined);
    // Steps are counted in the training: a line below a heading that says the epoch only is of an evaluation.
    const isPlain = position.epoch !== undefined && !position.bar && position.step === undefined && position.batch === undefined;
    return isPlain && this.#hasSteps ? this.#announced : undefined;
  }

  /** The values of a bar, of a batch of an evaluation, or of a line without a position hold for the epoch so far. */
  #pushInherited(pair: Pair, split: Role | undefined, position: Position | undefined): void {
    const value = isTraining(split) ? pair.value : (pair.average ?? pair.value);
    const epoch = position?.epoch ?? this.#epoch;
    const step = position?.step ?? this.#step;
    if (epoch === undefined && position?.bar && position.step !== undefined && position.steps) {
      this.#pushFrame(pair, split, position.step, value);
      return;
    }
    if (epoch !== undefined) {
      this.store.push(pair, split, 'epoch', epoch, undefined, value);
      const isFirst = position?.bar === true && position.step !== undefined && !this.#severalEpochs;
      if (isFirst && isTraining(split)) this.store.push(pair, split, 'step', position.step, undefined, value, WITHIN_EPOCH);
      const isAlong = position?.bar === true && position.epoch === undefined && position.step !== undefined;
      if (isAlong && isTraining(split)) this.store.push(pair, split, 'step', position.step, epoch, value, ALONG_EPOCHS);
    } else if (step !== undefined) this.store.push(pair, split, 'step', step, undefined, value);
  }

  /** A line of a log that says no position anywhere. */
  #putUnplaced(read: ReadLine): boolean {
    const row = this.#unplaced.take(read);
    if (row === undefined) return false;
    for (const pair of read.pairs) this.store.push(pair, pair.split, 'row', row);
    return true;
  }

  /** A frame of a bar that names no epoch: a step of the first pass, and the latest value of its pass. */
  #pushFrame(pair: Pair, split: Role | undefined, step: number, value: number): void {
    const place = this.#frame;
    if (place === undefined) return;
    const { pass, steps } = place;
    this.store.shape = `bar of ${steps}`;
    // A bar of an evaluation fills with the examples so far: its last frame is a value, the others are no steps of a training.
    if (pass === 1 && isTraining(split)) this.store.push(pair, split, 'step', step, undefined, value, steps);
    this.store.push(pair, split, 'epoch', pass, undefined, value, steps);
  }

  /** Whether the line belongs to a table printed among the others. */
  #tableLine(line: string): boolean {
    const found = this.#table.take(line);
    if (found?.row === undefined) return found !== undefined;
    const { table, row } = found;
    const x = table.axisColumn < 0 ? this.#epoch : (row[table.axisColumn] ?? 0);
    if (x === undefined) return true;
    // spaCy's table is the only one that counts in a column named #.
    this.summed ||= table.names[table.axisColumn] === '#';
    if (table.axisColumn >= 0 && table.axis === 'epoch') this.#at({ epoch: x, bar: false, shape: '', rest: '' }, true, undefined);
    pushRow(this.store, table, row, x);
    return true;
  }
}
