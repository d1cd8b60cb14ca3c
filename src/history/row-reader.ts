import { type AxisChoice, axisOf, chooseAxis } from './axis.ts';
import { Collector } from './collect.ts';
import type { Axis, History, Series } from './history.ts';
import type { JsonObject } from './json/parse.ts';
import { filesRead, type Lane, Lanes } from './lanes.ts';
import { isQualityName } from './naming.ts';
import type { FilesRead, ReadContext } from './reader.ts';
import type { ReadingNote } from './reasons.ts';
import { type FlatRow, flatten, type RowProfile, type RunFacts } from './rows.ts';
import type { SeriesBuilder } from './series-builder.ts';

/** Where the numbers of lines of one shape go. */
export interface Binding {
  readonly names: readonly (string | undefined)[];
  /** Slots that make a line a row: those that are not ignored. */
  readonly counted: readonly number[];
  readonly builders: (SeriesBuilder | undefined)[];
  /** Slot of x; -1 where x is the row's number. */
  readonly x: number;
  /** Slot of the epoch beside it; -1 where there is none. */
  readonly epoch: number;
}

interface Track {
  readonly collector: Collector;
  index: number;
  planned: History['planned'];
}

/** Turns records into the series of one run, or of several where the profile tells them apart. */
export class RowReader {
  readonly #path: string;
  readonly #profile: RowProfile;
  readonly #context: ReadContext;
  readonly #choice: AxisChoice;
  readonly #keys: readonly string[];
  /** Names of all that is there, numbers or not. */
  readonly #saw: readonly string[];
  readonly #lanes: Lanes<Track>;
  #dropped = 0;
  #firstDropped = 0;

  /** `sample`: some of the rows, from which the axis is chosen. */
  constructor(path: string, profile: RowProfile, context: ReadContext, sample: readonly JsonObject[]) {
    this.#path = path;
    this.#profile = profile;
    this.#context = context;
    this.#lanes = new Lanes(context.limits.runs, () => ({
      collector: new Collector({ axis: this.#choice.axis, limits: context.limits }),
      index: 0,
      planned: undefined,
    }));
    const rows = sample.map((object) => this.#prepared(object)).filter((row) => row !== undefined);
    this.#keys = [...new Set(rows.flatMap((row) => [...row.keys()]))];
    this.#saw = [...new Set([...this.#keys, ...sample.slice(0, 50).flatMap((object) => Object.keys(object))])].slice(0, 12);
    this.#choice = this.#chooseAxis(rows);
  }

  #prepared(object: JsonObject): FlatRow | undefined {
    const { summaryKey } = this.#profile;
    if (summaryKey !== undefined && Object.hasOwn(object, summaryKey)) return undefined;
    const row = flatten(object, this.#profile.ignore);
    return this.#profile.prepare === undefined ? row : this.#profile.prepare(row, object);
  }

  #chooseAxis(rows: readonly FlatRow[]): AxisChoice {
    const keys = this.#keys;
    const { x, rowAxis } = this.#profile;
    if (x !== undefined && keys.includes(x.key)) {
      const epoch = keys.indexOf('epoch');
      return { axis: x.axis, column: keys.indexOf(x.key), ...(epoch >= 0 && x.key !== 'epoch' ? { epoch } : {}) };
    }
    const columns = keys.map((key) => (axisOf(key) === undefined ? [] : rows.map((row) => row.get(key))));
    const choice = chooseAxis(keys, columns);
    return choice.column === undefined && choice.epoch === undefined ? { axis: rowAxis ?? 'epoch' } : choice;
  }

  /** `line`: for the note, should the row have no place on the axis. */
  take(object: JsonObject, line: number): void {
    const row = this.#prepared(object);
    if (row === undefined || row.size === 0) return;
    const lane = this.#lanes.of(this.#profile.lane?.(object) ?? '');
    if (lane === undefined) return;
    lane.planned = this.#profile.planned?.(row) ?? lane.planned;
    const { axis, x } = this.#position(row, lane);
    if (Number.isNaN(x)) {
      this.#dropped++;
      this.#firstDropped ||= line;
      return;
    }
    const epochKey = this.#choice.epoch === undefined ? undefined : this.#keys[this.#choice.epoch];
    const epoch = epochKey === undefined ? undefined : row.get(epochKey);
    for (const [name, y] of row) {
      if (!this.#isCounter(name)) lane.collector.builder(name, axis)?.push(x, y, epoch);
    }
  }

  /**
   * Prepares for rows with these names in this order; undefined when the profile looks at whole rows, or when they have no
   * place on the axis.
   */
  bind(names: readonly (string | undefined)[]): Binding | undefined {
    const { prepare, ownAxis, lane, planned, ignore, summaryKey } = this.#profile;
    if (summaryKey !== undefined && names.includes(summaryKey)) return undefined;
    if (prepare !== undefined || ownAxis !== undefined || lane !== undefined || planned !== undefined) return undefined;
    const { column, epoch } = this.#choice;
    const x = column === undefined ? -1 : names.indexOf(this.#keys[column]);
    if (column !== undefined && x < 0) return undefined;
    const isKept = (name: string | undefined) => name !== undefined && ignore?.test(name) !== true;
    return {
      names: names.map((name) => (name !== undefined && isKept(name) && !this.#isCounter(name) ? name : undefined)),
      counted: names.flatMap((name, slot) => (isKept(name) ? [slot] : [])),
      builders: new Array<SeriesBuilder | undefined>(names.length),
      x,
      epoch: epoch === undefined ? -1 : names.indexOf(this.#keys[epoch]),
    };
  }

  /** Takes a row of numbers in the order of a binding; those not `present` are missing. */
  takeSlots({ names, counted, builders, x, epoch }: Binding, values: Float64Array, present: Uint8Array, line: number): void {
    // A line without a number is no row, as in take.
    if (!counted.some((slot) => present[slot] === 1)) return;
    const lane = this.#lanes.of('');
    if (lane === undefined) return;
    const index = lane.index++;
    const at = x < 0 ? index : present[x] === 1 ? (values[x] ?? Number.NaN) : Number.NaN;
    if (Number.isNaN(at)) {
      this.#dropped++;
      this.#firstDropped ||= line;
      return;
    }
    const epochAt = epoch >= 0 && present[epoch] === 1 ? values[epoch] : undefined;
    for (let slot = 0; slot < names.length; slot++) {
      const name = names[slot];
      if (name === undefined || present[slot] !== 1) continue;
      let builder = builders[slot];
      if (builder === undefined) {
        builder = lane.collector.builder(name);
        builders[slot] = builder;
      }
      builder?.push(at, values[slot] ?? Number.NaN, epochAt);
    }
  }

  #position(row: FlatRow, lane: Track): { axis: Axis; x: number } {
    const own = this.#profile.ownAxis?.(row);
    if (own !== undefined) return own;
    const { axis, column } = this.#choice;
    const index = lane.index++;
    const key = column === undefined ? undefined : this.#keys[column];
    return { axis, x: key === undefined ? index : (row.get(key) ?? Number.NaN) };
  }

  #isCounter(name: string): boolean {
    const { column, epoch } = this.#choice;
    if (name === this.#keys[column ?? -1] || name === this.#keys[epoch ?? -1]) return true;
    const axis = axisOf(name);
    return axis === 'step' || axis === 'epoch';
  }

  finish(facts: RunFacts = {}): FilesRead {
    const path = this.#path;
    const lanes = [...this.#lanes.all].map(([name, { collector, planned: own }]): Lane => {
      const collected = collector.finish(path, { ...this.#profile, ...this.#profile.naming?.(collector.names) });
      const planned = facts.planned ?? own;
      return { name, collected, facts: { ...(planned === undefined ? {} : { planned }), ...facts } };
    });
    return filesRead(lanes, {
      place: path,
      files: [{ path, format: this.#profile.name, because: this.#context.because }],
      notes: this.#ownNotes(),
      saw: this.#saw,
      tooMany: this.#lanes.tooMany,
      isHistory: (series) => this.#tellsOfTraining(series),
    });
  }

  /** Records of any kind are a history by what was measured of a model: without a value of that, they are a list of something else. */
  #tellsOfTraining(series: readonly Series[]): boolean {
    return this.#profile.tidy === true ? series.some(({ name }) => isQualityName(name)) : series.length > 0;
  }

  #ownNotes(): ReadingNote[] {
    const path = this.#path;
    const notes: ReadingNote[] = [];
    const runs = this.#lanes.all.size;
    // Records that name their run are not mixed up.
    if (runs > 1 && this.#profile.tidy !== true) notes.push({ code: 'interleaved', path, runs });
    if (this.#dropped > 0) notes.push({ code: 'rows-dropped', path, count: this.#dropped, firstLine: this.#firstDropped });
    return notes;
  }
}
