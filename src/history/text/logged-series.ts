import { groupedBy } from '../grouped.ts';
import type { Axis, Role } from '../history.ts';
import { isLossName } from '../naming.ts';
import type { ReadLimits } from '../point-room.ts';
import { SeriesBuilder } from '../series-builder.ts';
import { Stretch } from '../stretch.ts';
import type { Pair } from './pairs.ts';

/** What a log counts by. `within`: values of one epoch one after the other, where several are logged in each. */
export type Level = 'step' | 'batch' | 'within' | 'epoch' | 'row';

/** In place of a bar's length: frames of a bar that names its epoch, which are steps where there is one epoch only. */
export const WITHIN_EPOCH = -1;
/** … and frames of one bar that counts the steps of all epochs, below lines that name the epochs. */
export const ALONG_EPOCHS = -2;

/** Points of one metric of one split, at one of the levels at which a log counts. */
export interface LoggedSeries {
  readonly name: string;
  readonly split: Role | undefined;
  readonly axis: Axis;
  readonly level: Level;
  readonly shape: string;
  readonly builder: SeriesBuilder;
  /** Length of the progress bars that these are passes of: bars that name no epoch. */
  readonly bars: number | undefined;
  /** Name of the validation set, where there are several. */
  readonly subset?: string;
  /** Only the split is said, not what is measured. */
  readonly unnamed: boolean;
  /** A loss stood in its first line. */
  readonly besideLoss: boolean;
  readonly first: number;
  /** Most digits after the point that a value was printed with. */
  decimals: number;
  /** The newest values: how many digits are needed for them. */
  readonly recent: Float64Array;
  /** Some value was no whole number: what is only ever counted in whole ones is no loss. */
  measured: boolean;
  /** How often the position went on, less how often it went back. */
  advance: number;
}

/** Fewest values from which a fall is seen. */
const FEWEST_VALUES = 5;

/** Whether measured values end a tenth lower than they begin, as losses do and accuracies do not. */
export function hasFallen({ first, recent, builder, measured }: LoggedSeries): boolean {
  const last = recent[builder.points % RECENT] ?? Number.NaN;
  return measured && builder.points >= FEWEST_VALUES && last >= 0 && last < 0.9 * first;
}

/** Whether shares of one end a tenth higher than they begin, as accuracies do. */
export function hasRisen({ first, recent, builder, measured }: LoggedSeries): boolean {
  const last = recent[builder.points % RECENT] ?? Number.NaN;
  return measured && builder.points >= FEWEST_VALUES && first >= 0 && last <= 1 && last > 1.1 * first;
}

/** Values from which it is known with how many digits they are printed. */
const FEWEST_TOLD = 3;
const RECENT = 16;

/** The series of a log, by level, split, name and the shape of the lines that they stand in. */
export class SeriesStore {
  readonly #limits: ReadLimits;
  readonly #series = new Map<string, LoggedSeries>();
  readonly #stretches = new Map<Level, Stretch>();
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

  /** `bars`: see {@link LoggedSeries.bars}. Called for every value of a log: no object is made. */
  push(pair: Pair, split: Role | undefined, level: Level, x: number, epoch?: number, value = pair.value, bars?: number): void {
    const series = this.#seriesOf(pair, split, level, bars, value);
    if (series === undefined) return;
    if (pair === this.last && series.builder.points >= FEWEST_TOLD && isHalf(pair, series)) {
      this.isCut = true;
      return;
    }
    const before = series.builder.lastX;
    if (x !== before) series.advance += x < before ? -1 : 1;
    series.builder.push(x, value, epoch);
    series.measured ||= pair.decimals !== 0 || !Number.isFinite(value);
    if (pair.decimals > series.decimals) series.decimals = pair.decimals;
    series.recent[series.builder.points % RECENT] = value;
  }

  #seriesOf(pair: Pair, split: Role | undefined, level: Level, bars: number | undefined, value: number): LoggedSeries | undefined {
    // The pairs of a shape that was met before are the same objects each time.
    const last = this.#lastOf.get(pair);
    if (last !== undefined && last.split === split && last.level === level && last.bars === bars) return last;
    const id = `${level} ${bars ?? ''} ${split ?? ''} ${pair.name}\n${this.shape}`;
    let series = this.#series.get(id);
    if (series === undefined) {
      if (this.#series.size >= this.#limits.series) return undefined;
      const axis: Axis = level === 'epoch' || level === 'row' ? 'epoch' : 'step';
      const stretch = this.#stretches.get(level) ?? new Stretch();
      this.#stretches.set(level, stretch);
      const { points: maxPoints, room } = this.#limits;
      const builder = new SeriesBuilder({ axis, stretch, samePosition: 'last', maxPoints, room });
      const told = { name: pair.name, split, axis, level, shape: this.shape, builder, bars };
      series = {
        ...told,
        unnamed: pair.unnamed === true,
        besideLoss: this.line.some(({ name }) => isLossName(name)),
        first: value,
        decimals: 0,
        recent: new Float64Array(RECENT).fill(Number.NaN),
        measured: false,
        advance: 0,
      };
      this.#series.set(id, series);
    }
    this.#lastOf.set(pair, series);
    return series;
  }
}

/**
 * The same metric in lines of two shapes at one level, such as the batches of an evaluation and the line that sums it up: the shape
 * with more points stays, of two the one that speaks last. Several validation sets stay side by side.
 */
export function onePerName(series: readonly LoggedSeries[]): readonly LoggedSeries[] {
  const groups = groupedBy(series, ({ level, split = '', name }) => `${level} ${split} ${name}`);
  return [...groups.values()].flatMap(
    (group) => setsOf(group) ?? [group.reduce((kept, one) => (weight(kept) <= weight(one) ? one : kept))],
  );
}

/** Words in which the lines of several sets differ, at most: `dev-clean`, `dev-other`. */
const MOST_WORDS = 2;

/**
 * Lines of several validation sets differ in the name of the set and in nothing else, and are printed as often: `dev-clean loss 0.4`,
 * `dev-other loss 0.9`. Undefined for others, such as those of batches.
 */
function setsOf(group: readonly LoggedSeries[]): readonly LoggedSeries[] | undefined {
  const [first] = group;
  if (first === undefined || group.length < 2 || (first.split !== 'validation' && first.split !== 'test')) return undefined;
  const words = group.map(({ shape }) => shape.split(' '));
  const length = words[0]?.length ?? 0;
  const points = group.map(({ builder }) => builder.points);
  if (group.some(({ shape }) => shape.includes('#')) || words.some((one) => one.length !== length)) return undefined;
  if (Math.max(...points) - Math.min(...points) > 1) return undefined;
  const differing = Array.from({ length }, (_, i) => i).filter((i) => new Set(words.map((one) => one[i])).size > 1);
  if (differing.length === 0 || differing.length > MOST_WORDS) return undefined;
  const sets = words.map((one) => differing.map((i) => one[i] ?? '').join(' '));
  return group.map((one, i) => ({ ...one, name: `${one.name} ${sets[i]}`, subset: sets[i] ?? '' }));
}

/** Bars of an evaluation are shorter than those of the training, of which there are as many. */
function weight({ bars, builder }: LoggedSeries): number {
  return bars ?? builder.points;
}

/**
 * What counts of all that was logged. Where bars were drawn for several passes, each of them is an epoch; where one was, its frames are
 * steps. Lines without a position count only in a log that never says one.
 */
export function seriesOfLog(
  all: readonly LoggedSeries[],
  { severalPasses, severalEpochs }: { readonly severalPasses: boolean; readonly severalEpochs: boolean },
): readonly LoggedSeries[] {
  const counts = ({ level, bars }: LoggedSeries) => {
    if (bars === undefined) return true;
    if (bars === ALONG_EPOCHS) return severalEpochs && !severalPasses;
    return bars === WITHIN_EPOCH ? !severalEpochs : (level === 'epoch') === severalPasses;
  };
  const dense = loggedWithin(all.filter(counts));
  const isDense = (one: LoggedSeries) => dense.has(idOf(one));
  const stays = (one: LoggedSeries) => (isWithin(one) ? isDense(one) : one.level !== 'epoch' || !isDense(one));
  const kept = all.filter((one) => counts(one) && stays(one));
  const placed = kept.filter(({ level }) => level !== 'row');
  return placed.length > 0 ? placed : kept.map(inOrder);
}

/** More values than this are no epochs. */
const MOST_EPOCHS = 1000;

function inOrder(one: LoggedSeries): LoggedSeries {
  return one.builder.points > MOST_EPOCHS ? { ...one, axis: 'step' } : one;
}

function idOf({ split, name, shape }: LoggedSeries): string {
  return `${split ?? ''} ${name}\n${shape}`;
}

function isWithin({ level, bars }: LoggedSeries): boolean {
  return level === 'within' || bars === ALONG_EPOCHS;
}

/** How many values of a loss each epoch must have, on average, to be logged within it. */
const WITHIN = 3;

/** What is logged several times in each epoch: Hugging Face rounds it to two digits, scripts print every batch. */
function loggedWithin(all: readonly LoggedSeries[]): ReadonlySet<string> {
  const epochs = new Map(all.filter(({ level }) => level === 'epoch').map((one) => [idOf(one), one.builder.points]));
  const isDense = (one: LoggedSeries) => isWithin(one) && one.builder.points >= WITHIN * (epochs.get(idOf(one)) ?? Infinity);
  return new Set(all.filter(isDense).map(idOf));
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
