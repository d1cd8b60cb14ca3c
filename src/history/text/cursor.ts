import type { Axis, Role } from '../history.ts';
import { isHeldOut, type Pair } from './pairs.ts';
import type { Position } from './position.ts';

/** Where the training stands, as the lines so far said it. */
export class Cursor {
  epoch: number | undefined;
  step: number | undefined;
  firstEpoch: number | undefined;
  severalEpochs = false;
  planned: { readonly axis: Axis; readonly end: number } | undefined;
  /** Where a line without values said that it stands: the values in the lines below belong there. */
  place: Position | undefined;
  /** Some line told a step or a batch. */
  hasSteps = false;
  /** Steps were counted before any epoch was named: they are those of the whole training. */
  #stepsOfAll = false;

  /** Whether an epoch is the first again, after others. */
  isBackAtStart({ epoch, bar }: Position): boolean {
    return !bar && epoch !== undefined && this.epoch !== undefined && epoch < this.epoch && epoch <= (this.firstEpoch ?? 0);
  }

  /** A batch without an epoch, or a step of how many, is one of the epoch named last; where none ever is, batches count the steps. */
  inEpoch(position: Position | undefined): Position | undefined {
    if (position === undefined || position.bar || position.epoch !== undefined) return position;
    const isStepOf = position.step !== undefined && position.steps !== undefined;
    if (this.epoch === undefined && isStepOf) this.#stepsOfAll = true;
    if (position.batch === undefined && (!isStepOf || this.#stepsOfAll)) return position;
    const { batch = position.step ?? 0, step: _, steps: __, ...rest } = position;
    return this.epoch === undefined ? { ...rest, step: batch } : { ...rest, epoch: this.epoch, batch };
  }

  move(position: Position, hasValues: boolean): void {
    const { bar, epoch, epochs, step, steps, batch } = position;
    if (!bar) {
      const isPlace = step !== undefined || batch !== undefined;
      this.hasSteps ||= isPlace;
      this.place = isPlace && !hasValues ? { ...position } : undefined;
    }
    if (epoch !== undefined) {
      this.severalEpochs ||= this.epoch !== undefined && this.epoch !== epoch;
      // Epochs that begin with 0 may be named once before, in what the job was asked to do.
      if (epoch === 0) this.firstEpoch = 0;
      this.firstEpoch ??= epoch;
      this.epoch = epoch;
      if (epochs !== undefined && epochs > 1) this.planned = { axis: 'epoch', end: epochs };
    }
    if (step === undefined || (bar && epoch !== undefined)) return;
    this.step = step;
    if (steps !== undefined && epoch === undefined && !bar) this.planned = { axis: 'step', end: steps };
  }
}

/** The split that earlier lines spoke of, for values whose own words name none. */
export class SaidSplit {
  /** Of the newest value. */
  #newest: Role | undefined;
  /** That a heading announced, for lines that say neither a split nor a position. */
  section: Role | undefined;
  /** The same while no value followed. */
  #announced: Role | undefined;

  /** A heading without a position. */
  announce(split: Role): void {
    this.section = split;
    this.#announced = split;
  }

  /** A line at a position, before the cursor moves to it; `heading`: the split that it names where it has no values. */
  pass(position: Position, hasValues: boolean, heading: Role | undefined, { epoch }: Cursor): void {
    if (position.bar) return;
    // `Validation:`, and below it the epoch that is evaluated.
    const goesOn = !hasValues && heading === undefined && this.#announced !== undefined && position.epoch === epoch;
    if (!goesOn) this.section = heading === 'train' ? undefined : heading;
  }

  /** Begins a line with values. `starred`: it sums up what stands above. */
  begin(position: Position | undefined, starred: boolean): void {
    if (position !== undefined && !starred) this.#newest = undefined;
  }

  of(pair: Pair, position: Position | undefined, starred: boolean, cursor: Cursor): Role | undefined {
    return pair.split ?? this.#inherited(pair, position, cursor) ?? (starred ? (this.#newest ?? 'validation') : undefined);
  }

  #inherited(pair: Pair, position: Position | undefined, { hasSteps, epoch }: Cursor): Role | undefined {
    // A bar within an epoch, below `Eval begin...`.
    if (position?.bar && position.epoch === undefined && epoch !== undefined) return this.section;
    // What is measured below a validation loss is measured with it.
    if (position === undefined) return this.section ?? (this.#newest !== 'train' && isHeldOut(pair) ? this.#newest : undefined);
    // Steps are counted in the training: a line below a heading that says the epoch only is of an evaluation.
    const isPlain = position.epoch !== undefined && !position.bar && position.step === undefined && position.batch === undefined;
    return isPlain && hasSteps ? this.#announced : undefined;
  }

  /** Ends a line with values. */
  end(pairs: readonly Pair[], position: Position | undefined, starred: boolean): void {
    this.#announced = undefined;
    this.#newest = pairs.at(-1)?.split ?? (starred || position === undefined ? this.#newest : undefined);
  }
}
