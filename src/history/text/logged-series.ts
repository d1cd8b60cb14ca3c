import type { Axis, Role } from '../history.ts';
import { isLossName } from '../naming.ts';
import type { ReadLimits } from '../point-room.ts';
import { SeriesBuilder } from '../series-builder.ts';
import { Stretch } from '../stretch.ts';
import { isTraining, type Pair } from './pairs.ts';

/** What a log counts by, and what that counts as. */
export const LEVELS = {
  step: 'step',
  batch: 'batch',
  epoch: 'epoch',
  /** Values of one epoch one after the other, where several are logged in each. */
  within: 'within',
  /** The mean of what an evaluation prints of each of its batches. */
  mean: 'epoch',
  /** What is measured between steps, at the newest of them: where epochs have several such. */
  below: 'step',
  /** Lines that say no position. */
  row: 'row',
  /** Progress bars one after the other that name no epoch, and the frames of the first. */
  pass: 'epoch',
  frame: 'step',
  /** Frames of a bar that names its epoch, and of one bar that counts the steps of all epochs below lines that name them. */
  'frame of epoch': 'step',
  'frame of all': 'step',
} as const;
export type Level = keyof typeof LEVELS;

/** Points of one metric of one split, at one of the levels at which a log counts. */
export interface LoggedSeries {
  readonly name: string;
  readonly split: Role | undefined;
  readonly axis: Axis;
  readonly level: Level;
  readonly shape: string;
  readonly builder: SeriesBuilder;
  /** Length of the progress bar that these are of: a bar that names no epoch. */
  readonly bar: number | undefined;
  /** Name of the validation set, where there are several. */
  readonly subset?: string;
  /** Only the split is said, not what is measured. */
  readonly unnamed: boolean;
  /** A loss stood in its first line. */
  readonly besideLoss: boolean;
  /** … and all of them were of an evaluation. */
  readonly besideHeldOut: boolean;
  readonly first: number;
  /** Most digits after the point that a value was printed with. */
  decimals: number;
  /** The newest values: how many digits are needed for them. */
  readonly recent: Float64Array;
  /** Some value was no whole number: what is only ever counted in whole ones is no loss. */
  measured: boolean;
  /** How often the position went on, less how often it went back. */
  advance: number;
  /** Values so far, and those at the newest position and their sum. */
  values: number;
  atNewest: number;
  sum: number;
}

/** Fewest values from which a fall is seen. */
const FEWEST_VALUES = 5;

/** Whether measured values end a tenth lower than they begin, as losses do and accuracies do not. */
export function hasFallen({ first, recent, builder, measured }: LoggedSeries): boolean {
  const last = recent[builder.points % RECENT] ?? Number.NaN;
  return measured && builder.points >= FEWEST_VALUES && last >= 0 && last < 0.9 * first;
}

/** Whether shares, of one or in percent, end a tenth higher than they begin, as accuracies do. */
export function hasRisen({ first, recent, builder, measured }: LoggedSeries): boolean {
  const last = recent[builder.points % RECENT] ?? Number.NaN;
  return measured && builder.points >= FEWEST_VALUES && first >= 0 && last <= (first < 1 ? 1 : 100) && last > 1.1 * first;
}

/** Values from which it is known with how many digits they are printed. */
const FEWEST_TOLD = 3;
const RECENT = 16;

/** The series of a log, by level, split, name and the shape of the lines that they stand in. */
export class SeriesStore {
  readonly #limits: ReadLimits;
  readonly #series = new Map<string, LoggedSeries>();
  readonly #stretches = new Map<string, Stretch>();
  readonly #lastOf = new WeakMap<Pair, LoggedSeries>();
  /** Shape of the lines that are read now, and what stands in the newest of them. */
  shape = '';
  line: readonly Pair[] = [];
  /** The last pair of a file that ends without a line end: it may have lost digits. */
  last: Pair | undefined;
  /** It had. */
  isCut = false;

  constructor(limits: ReadLimits) {
    this.#limits = limits;
  }

  get all(): readonly LoggedSeries[] {
    return [...this.#series.values()];
  }

  /** `bar`: see {@link LoggedSeries.bar}. Called for every value of a log: no object is made. */
  push(pair: Pair, split: Role | undefined, level: Level, x: number, epoch?: number, value = pair.value, bar?: number): void {
    const series = this.#seriesOf(pair, split, level, bar, value);
    if (series === undefined) return;
    if (pair === this.last && series.builder.points >= FEWEST_TOLD && isHalf(pair, series)) {
      this.isCut = true;
      return;
    }
    const before = series.builder.lastX;
    if (x !== before) series.advance += x < before ? -1 : 1;
    if (level === 'mean') series.builder.push(x, meanSoFar(series, x === before, value));
    else series.builder.push(x, value, epoch);
    series.measured ||= pair.decimals !== 0 || !Number.isFinite(value);
    if (pair.decimals > series.decimals) series.decimals = pair.decimals;
    series.recent[series.builder.points % RECENT] = value;
  }

  #seriesOf(pair: Pair, split: Role | undefined, level: Level, bar: number | undefined, value: number): LoggedSeries | undefined {
    // The pairs of a shape that was met before are the same objects each time.
    const last = this.#lastOf.get(pair);
    if (last !== undefined && last.split === split && last.level === level && last.bar === bar) return last;
    const id = `${level} ${bar ?? ''} ${split ?? ''} ${pair.name}\n${this.shape}`;
    let series = this.#series.get(id);
    if (series === undefined) {
      if (this.#series.size >= this.#limits.series) return undefined;
      const plain = LEVELS[level];
      const axis: Axis = plain === 'epoch' || plain === 'row' ? 'epoch' : 'step';
      const stretch = this.#stretches.get(plain) ?? new Stretch();
      this.#stretches.set(plain, stretch);
      const { points: maxPoints, room } = this.#limits;
      const builder = new SeriesBuilder({ axis, stretch, samePosition: 'last', maxPoints, room });
      const losses = this.line.filter(({ name }) => isLossName(name));
      const told = { name: pair.name, split, axis, level, shape: this.shape, builder, bar };
      series = {
        ...told,
        unnamed: pair.unnamed === true,
        besideLoss: losses.length > 0,
        besideHeldOut: losses.length > 0 && losses.every((loss) => !isTraining(loss.split)),
        first: value,
        decimals: 0,
        recent: new Float64Array(RECENT).fill(Number.NaN),
        measured: false,
        advance: 0,
        values: 0,
        atNewest: 0,
        sum: 0,
      };
      this.#series.set(id, series);
    }
    this.#lastOf.set(pair, series);
    return series;
  }
}

/** The mean of the values at the newest position, with one more. */
function meanSoFar(series: LoggedSeries, isSame: boolean, value: number): number {
  series.values++;
  series.atNewest = isSame ? series.atNewest + 1 : 1;
  series.sum = isSame ? series.sum + value : value;
  return series.sum / series.atNewest;
}

/** A number may end in zeros that were not printed: it was cut off where two digits are missing, or the point. */
function isHalf({ decimals }: Pair, { recent }: LoggedSeries): boolean {
  const fewest = fewestDigits(recent);
  return decimals + 2 <= fewest || (decimals === 0 && fewest > 0);
}

/** Fewest digits after the point of some values, however they were printed: zeros at the end of one are not known. */
function fewestDigits(values: Float64Array): number {
  const digits = [...values].filter(Number.isFinite).map((value) => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0);
  return Math.min(...digits);
}
