import type { Role } from '../history.ts';
import { isLossName } from '../naming.ts';
import { splitOf } from '../tokens.ts';
import type { ReadLine } from './line.ts';
import type { Pair } from './pairs.ts';

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
export class EpochSteps {
  readonly #counters = new Map<string, Counter>();
  readonly #most: number;
  #begins = 0;
  readonly #first = { epoch: 0, batch: 0, step: 0, isKnown: false, countsOn: false };

  /** `most`: as many as are counted by themselves. */
  constructor(most: number) {
    this.#most = most;
  }

  /**
   * Whether a counter that says of how many goes on from one epoch to the next by the same amount: it counts the whole training. Seen at
   * the first turn.
   */
  countsOn(epoch: number, batch: number): boolean {
    const seen = this.#first;
    if (!seen.isKnown && epoch > seen.epoch && seen.batch > 0) {
      seen.isKnown = true;
      seen.countsOn = seen.step > 0 ? batch === seen.batch + seen.step : batch > seen.batch;
    }
    if (epoch === seen.epoch && batch !== seen.batch) seen.step = batch - seen.batch;
    seen.epoch = epoch;
    seen.batch = batch;
    return seen.countsOn;
  }

  /**
   * The step of a batch; without one, of the next value of its epoch. `id` tells apart what is counted by itself. An epoch that was left
   * comes again: its steps do too. Undefined beyond the limit.
   */
  at(id: string, epoch: number, said?: number): number | undefined {
    let counter = this.#counters.get(id);
    const batch = said ?? (counter?.epoch === epoch ? counter.last + 1 : 0);
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

/** Lengths of bars kept; a log with more counts something else. */
const MOST_BARS = 64;

/**
 * Bars such as `100%|████| 469/469 [00:05<00:00, loss=0.12]`, one after the other: a job that trains in one bar has one, a job
 * that draws a bar an epoch has one for each, and bars of another length for its evaluation.
 */
export class BarPasses {
  readonly #bars = new Map<number, { pass: number; last: number }>();

  /** How many bars of this length began so far: each is a pass over the data. A bar that falls back, or was whole, begins anew. */
  at(step: number, steps: number, isWhole = false): number | undefined {
    const bar = this.#bars.get(steps) ?? { pass: 1, last: step };
    if (this.#bars.size >= MOST_BARS && !this.#bars.has(steps)) return undefined;
    this.#bars.set(steps, bar);
    if (step < bar.last) bar.pass++;
    bar.last = isWhole ? Number.POSITIVE_INFINITY : step;
    return bar.pass;
  }

  /** Bars of one length, at most. */
  get passes(): number {
    return Math.max(0, ...[...this.#bars.values()].map(({ pass }) => pass));
  }
}

/** Finds the batches of an evaluation among those of the training: what they measure says nothing of the whole. */
export class EvaluationBatches {
  /** How many there are in an epoch of the training. */
  #stepsOfEpoch: number | undefined;
  /** Lines that name an epoch have values. */
  epochsHaveValues = false;

  /** Whether the line is of such a batch. `section`: the split that a heading above it named. */
  takes({ position, pairs }: ReadLine, section: Role | undefined): boolean {
    if (position === undefined || position.bar || pairs.length === 0) return false;
    this.epochsHaveValues ||= position.epoch !== undefined;
    const evaluates = section === 'validation' || section === 'test';
    if (position.inner) return evaluates || this.#isOther(position.batches);
    const total = position.steps;
    if (total === undefined || position.epoch !== undefined) return false;
    if (!evaluates) this.#stepsOfEpoch = total;
    return evaluates && this.#stepsOfEpoch !== undefined && this.#stepsOfEpoch !== total && pairs.every(({ split }) => !split);
  }

  /** `Iter 100/30000, loss 0.5`: a batch of the training where epochs have no values of their own, and all have as many. */
  #isOther(total: number | undefined): boolean {
    this.#stepsOfEpoch ??= total;
    return this.epochsHaveValues || this.#stepsOfEpoch !== total;
  }
}

/** Shapes of lines that are counted: a script prints few. */
const MOST_SHAPES = 64;
/** Lines of one shape that are believed to be those of a training, where each has one loss only: other programs print losses too. */
const FEWEST_LINES = 10;

/**
 * Lines that say no position, in a log that never says one: `Train Loss: 0.5 Validate Loss 0.6` with each pass over the data, `loss = 0.5`.
 * Their order is the position.
 */
export class UnplacedLines {
  readonly #shapes = new Map<string, { count: number; readonly isSure: boolean }>();
  readonly #known: ReadonlySet<string>;

  /** `known`: names that mean a loss though they do not say so. */
  constructor(known: ReadonlySet<string>) {
    this.#known = known;
  }

  /** How many lines of this shape came before; undefined for one that is no part of a training. */
  at({ pairs, shape }: ReadLine): number | undefined {
    const known = this.#shapes.get(shape);
    if (known !== undefined) return known.count++;
    const isExplained = pairs.some(({ name }) => this.#known.has(name));
    if (this.#shapes.size >= MOST_SHAPES || !(isExplained || pairs.some(({ name }) => isLossName(name)))) return undefined;
    this.#shapes.set(shape, { count: 1, isSure: isExplained || hasBothLosses(pairs) });
    return 0;
  }

  /** Whether lines of this shape are enough to be a training. */
  isBelieved(shape: string): boolean {
    const { count = 0, isSure = false } = this.#shapes.get(shape) ?? {};
    return isSure || count >= FEWEST_LINES;
  }
}

function hasBothLosses(pairs: readonly Pair[]): boolean {
  const splits = new Set<Role | undefined>();
  for (const { name, split } of pairs) if (isLossName(name)) splits.add(split ?? splitOf(name));
  return splits.has('train') && (splits.has('validation') || splits.has('test'));
}

/** More ranks than a distributed job has. */
const MOST_RANKS = 1000;

/** Processes of a distributed job that print the same lines. The lowest is listened to, which is often the only one that validates. */
export class Ranks {
  readonly #writing = new Set<number>();
  #lowest: number | undefined;

  /** How many wrote values: a warning alone makes no second writer. */
  get size(): number {
    return this.#writing.size;
  }

  /** Whether a line is of another rank than the one that is listened to. */
  isOther(rank: number, hasValues: boolean): boolean {
    if (hasValues && this.#writing.size < MOST_RANKS) this.#writing.add(rank);
    this.#lowest = Math.min(rank, this.#lowest ?? rank);
    return rank !== this.#lowest;
  }
}
