import type { Role } from '../history.ts';
import type { ReadLimits } from '../point-room.ts';
import { BoxTable } from './box-table.ts';
import { atTheirLevels } from './choice.ts';
import { PrintedTable, pushRow } from './console-table.ts';
import { EvaluationBatches, Ranks, UnplacedLines } from './counters.ts';
import { Cursor, SaidSplit } from './cursor.ts';
import { Levels } from './levels.ts';
import type { ReadLine } from './line.ts';
import { LineClock } from './line-clock.ts';
import { type LoggedSeries, SeriesStore } from './logged-series.ts';
import { INNER_SHAPE, type Position } from './position.ts';
import { messageOf } from './prefix.ts';

/** Characters of a line that are looked at; training lines are shorter, dumps of tensors longer. */
const LONGEST = 8000;

/**
 * Reads a training log line by line: a position (epoch, batch, step) and the metrics that stand beside it. What a line does not say
 * itself is taken from the lines before: Keras prints the epoch above its values, test results follow the epoch they belong to.
 */
export class TrainingLog {
  readonly store: SeriesStore;
  readonly cursor = new Cursor();
  readonly #said = new SaidSplit();
  readonly #levels: Levels;
  readonly #table = new PrintedTable();
  readonly box: BoxTable;
  readonly #evaluation = new EvaluationBatches();
  readonly #unplaced: UnplacedLines;
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

  /** `known`: names that mean a loss though they do not say so. */
  constructor(limits: ReadLimits, known: ReadonlySet<string>) {
    this.store = new SeriesStore(limits);
    this.box = new BoxTable(this.store);
    this.#levels = new Levels(this.store, this.cursor, limits.series);
    this.#unplaced = new UnplacedLines(known);
  }

  /** Takes the next line, and what it says by itself; true when it gave a point. `isCut`: the file ends in a number of it. */
  take(line: string, read: ReadLine | undefined, isCut = false): boolean {
    if (isCut) this.store.last = read?.pairs.at(-1);
    if (line.length > LONGEST || this.box.take(line)) return false;
    if (read === undefined || (read.rank !== undefined && this.ranks.isOther(read.rank, read.pairs.length > 0))) return false;
    this.#ended ||= read.ended;
    this.stoppedEarly ||= read.stopsEarly;
    this.keepsBest ||= read.keepsBest;
    if (read.took !== undefined) this.clock.took(read.took, this.cursor.epoch, this.cursor.step);
    const isSkipped = this.#skipNext;
    this.#skipNext = !isSkipped && read.bestFollows;
    if (isSkipped) return false;
    // A line with pairs is no row of a table; a row has numbers only.
    if ((read.pairs.length === 0 || this.#table.hasNamedRows) && !(this.#table.isClosed && this.#noHeads.has(read))) {
      if (this.#tableLine(messageOf(line).text)) return true;
      this.#noHeads.add(read);
    }
    this.boosting ||= read.boosting;
    if (this.#evaluation.takes(read, this.#said.section)) return false;
    const gave = this.#values(read);
    if (gave) this.clock.take(line, this.cursor.epoch, this.cursor.step);
    return gave;
  }

  get series(): readonly LoggedSeries[] {
    const isBelieved = ({ level, shape }: LoggedSeries) =>
      shape === INNER_SHAPE ? !this.#evaluation.epochsHaveValues : level !== 'row' || this.#unplaced.isBelieved(shape);
    const { severalPasses } = this.#levels;
    return atTheirLevels(this.store.all.filter(isBelieved), { severalPasses, severalEpochs: this.cursor.severalEpochs });
  }

  /** The position and the values of a line; true when it gave a point. */
  #values(read: ReadLine): boolean {
    const { pairs, section, starred } = read;
    const position = this.cursor.inEpoch(read.position);
    this.#said.begin(position, starred);
    if (position !== undefined) this.#at(position, pairs.length > 0, section);
    else if (section !== undefined) this.#said.announce(section);
    if (pairs.length === 0 || (this.#ended && position === undefined)) return false;
    this.store.shape = read.shape;
    this.store.line = pairs;
    if (position === undefined && this.cursor.epoch === undefined && this.cursor.step === undefined) return this.#putUnplaced(read);
    let gave = false;
    for (const pair of pairs) {
      const split = this.#said.of(pair, position, starred, this.cursor) ?? (this.#levels.evaluates ? 'validation' : undefined);
      gave = this.#levels.put(pair, split, position, pairs) || gave;
    }
    this.#said.end(pairs, position, starred);
    return gave;
  }

  #at(position: Position, hasValues: boolean, heading: Role | undefined): void {
    this.#said.pass(position, hasValues, heading, this.cursor);
    if (position.epoch !== undefined && !position.bar) {
      this.#ended = false;
      this.#levels.beginEpoch();
    }
    if (hasValues) this.#levels.frame(position);
    this.cursor.move(position, hasValues);
  }

  /** A line of a log that says no position anywhere. */
  #putUnplaced(read: ReadLine): boolean {
    const row = this.#unplaced.at(read);
    if (row === undefined) return false;
    for (const pair of read.pairs) this.store.push(pair, pair.split, 'row', row);
    return true;
  }

  /** Whether the line belongs to a table printed among the others. */
  #tableLine(line: string): boolean {
    const found = this.#table.take(line);
    if (found?.row === undefined) return found !== undefined;
    const { table, row } = found;
    const x = row.x ?? this.cursor.epoch;
    if (x === undefined) return true;
    // spaCy's table is the only one that counts in a column named #.
    this.summed ||= table.names[table.axisColumn] === '#';
    if (table.axisColumn >= 0 && table.axis === 'epoch') this.#at({ epoch: x, bar: false, shape: '', rest: '' }, true, undefined);
    pushRow(this.store, table, row, x);
    return true;
  }
}
