import { FIRST_DATE, secondsOf } from '../clock.ts';
import { collected } from '../collect.ts';
import type { Axis, History } from '../history.ts';
import { filesRead, type Lane, Lanes, type RunFacts, type Source } from '../lanes.ts';
import { DroppedLines } from '../lines.ts';
import type { FilesRead, ReadContext } from '../reader.ts';
import type { ReadingNote } from '../reasons.ts';
import type { SeriesBuilder } from '../series-builder.ts';
import { SeriesSet } from '../series-set.ts';
import { splitOf } from '../tokens.ts';
import { isHeldOut, nameOf, type Plan, wordsIn } from './plan.ts';
import { RecordNotes } from './reader-notes.ts';
import { FILLER, MISSING, NUMBER, type Rec, TEXT } from './record.ts';
import { type Builders, Track } from './track.ts';

/** Turns records into series: of one run, or of several. The same for every container. */
export class RecordReader {
  readonly limits: ReadContext['limits'];
  /** Records that have no place so far. One that was cut off while it was written may be taken off again. */
  dropped = new DroppedLines();
  #plan: Plan;
  readonly #lanes: Lanes<Track>;
  readonly #notes: ReadingNote[] = [];
  #told: RecordNotes;
  #current: Track | undefined;
  #builders: Builders = [];
  /** One run, one split, one axis: nothing has to be looked up for a record. */
  #simple = false;
  /** The date from which times count. */
  #start: number | undefined;
  #zeroed: readonly number[] = [];
  #summary = -1;
  #plans = -1;
  #named = 0;
  #names: readonly string[] = [];

  constructor(plan: Plan, { limits }: ReadContext) {
    this.#plan = plan;
    this.limits = limits;
    this.#told = new RecordNotes(plan);
    this.#lanes = new Lanes(limits.runs, () => new Track(new SeriesSet({ limits, lastOfEpoch: true })));
    this.#begin(plan);
  }

  #begin(plan: Plan): void {
    this.#plan = plan;
    this.#simple = plan.runs.length === 0 && plan.split < 0 && plan.placing === undefined;
    this.#named = 0;
    this.#summary = -1;
    this.#plans = -1;
    this.#zeroed = [];
    this.#current = undefined;
  }

  /** What follows has other names, perhaps with another counter, of the same runs: lists of another length, another file. */
  frame(plan: Plan): void {
    if (plan === this.#plan) return;
    this.#close();
    this.#told = new RecordNotes(plan);
    this.#begin(plan);
    for (const track of this.#lanes.all.values()) track.reset();
  }

  /** The log says that it begins again. */
  breakHere(): void {
    for (const { set } of this.#lanes.all.values()) set.breakHere();
  }

  take(rec: Rec): void {
    const plan = this.#plan;
    const { kinds, values, order, fields } = rec;
    if (rec.names.length !== this.#named) this.#meet(rec.names);
    if (this.#summary >= 0 && kinds[this.#summary] !== MISSING) {
      if (this.#simple) (this.#current ?? this.#open('', ''))?.times.sumUp(rec, plan);
      return;
    }
    let any = false;
    for (let i = 0; i < fields && !any; i++) any = kinds[order[i] ?? 0] === NUMBER;
    if (!any) return;
    const epoch = plan.epoch >= 0 && kinds[plan.epoch] === NUMBER ? values[plan.epoch] : undefined;
    const isBatch = plan.byBatches && (plan.x >= 0 || epoch !== undefined) && isHeldOut(rec.text(plan.split));
    const isOfEpoch = isBatch && plan.x < 0 && epoch !== undefined;
    const placed = isOfEpoch ? ({ x: epoch, axis: 'epoch' } as const) : plan.placing?.at(rec);
    if (plan.placing !== undefined && placed === undefined) return;
    const axis = placed?.axis ?? plan.axis;
    const track = this.#simple ? (this.#current ?? this.#open('', '')) : this.#trackOf(rec, axis);
    if (track === undefined) return;
    if (plan.tidy !== undefined) {
      this.#takeTidy(rec, track, plan.tidy);
      return;
    }
    this.#told.rows++;
    let x = placed?.x ?? track.index++;
    if (placed !== undefined) track.index += isBatch ? 0 : 1;
    else if (plan.x >= 0) x = kinds[plan.x] === NUMBER ? (values[plan.x] ?? Number.NaN) : track.placeIn(epoch);
    if (Number.isNaN(x)) {
      this.dropped.add(rec.line);
      return;
    }
    if (epoch !== undefined) track.passed(epoch, x);
    x = axis === 'time' ? this.#secondsAt(x) : x * plan.unit;
    track.times.take(rec, plan, x);
    if (this.#zeroed.length > 0 || plan.filled.length > 0) this.#markFillers(rec);
    const builders = this.#builders;
    const counting = this.#told.counting;
    for (let i = 0; i < fields; i++) {
      const slot = order[i] ?? 0;
      const kind = kinds[slot];
      if (kind !== NUMBER) {
        if (kind === TEXT) this.#told.text(rec, slot);
        else if (kind === FILLER && counting) this.#told.fill(slot);
        continue;
      }
      const builder = builders[slot];
      if (builder === null) continue;
      if (counting) this.#told.fill(slot);
      const value = values[slot] ?? Number.NaN;
      const made = builder ?? this.#opened(slot, rec, track, axis);
      if (isBatch && made !== undefined) track.gather(made, x, value, epoch);
      else made?.push(x, value, epoch);
    }
  }

  /** Dates count from the first of them. */
  #secondsAt(time: number): number {
    const seconds = secondsOf(time, this.#names[this.#plan.x] ?? '');
    this.#start ??= seconds >= FIRST_DATE ? seconds : 0;
    return seconds - this.#start;
  }

  #meet(names: readonly string[]): void {
    const { summary, zeroWhenNotMeasured, planned } = this.#plan.profile;
    this.#names = names;
    this.#named = names.length;
    if (summary !== undefined) this.#summary = names.findIndex((name) => summary.test(name));
    if (planned !== undefined) this.#plans = names.indexOf(planned.name);
    const zeros =
      zeroWhenNotMeasured === undefined ? [] : names.flatMap((name, slot) => (zeroWhenNotMeasured.test(name) ? [slot] : []));
    // One zero may be measured; that all of several are is what stands there before anything was.
    this.#zeroed = zeros.length > 2 ? zeros : [];
  }

  #markFillers({ kinds, values }: Rec): void {
    const holds = (slot: number, value: number) => kinds[slot] === NUMBER && Object.is(values[slot], value);
    for (const { slot, value } of this.#plan.filled) if (holds(slot, value)) kinds[slot] = FILLER;
    const isBlank = this.#zeroed.length > 0 && this.#zeroed.every((slot) => holds(slot, 0));
    if (isBlank) for (const slot of this.#zeroed) kinds[slot] = FILLER;
  }

  #open(run: string, variant: string): Track | undefined {
    const track = this.#lanes.of(run);
    this.#current = track;
    if (track !== undefined) this.#builders = track.buildersOf(variant);
    return track;
  }

  #trackOf(rec: Rec, axis: Axis): Track | undefined {
    const { runs, split } = this.#plan;
    const run = runs.map(({ slot, prefix }) => prefix + rec.text(slot)).join('/');
    const track = this.#open(run, `${axis} ${split < 0 ? '' : rec.text(split)}`);
    if (track !== undefined && this.#plans >= 0) track.planned = rec.values[this.#plans];
    return track;
  }

  #opened(slot: number, rec: Rec, track: Track, axis: Axis): SeriesBuilder | undefined {
    const name = nameOf(this.#plan, slot, this.#names[slot]);
    const { runOf } = this.#plan.profile;
    const own = name === undefined ? undefined : runOf?.(name);
    const set = own === undefined ? track.set : this.#lanes.of(own.run)?.set;
    const called = runOf === undefined ? name && this.#withSplit(name, rec) : own?.name;
    const made = called === undefined ? undefined : set?.open(called, axis);
    this.#builders[slot] = made ?? null;
    return made;
  }

  #withSplit(name: string, rec: Rec): string {
    const { split, profile } = this.#plan;
    const text = split < 0 ? '' : rec.text(split);
    const role = text === '' || splitOf(name) !== undefined ? undefined : splitOf(text);
    return role === undefined || (role === 'train' && profile.split !== undefined) ? name : `${text}/${name}`;
  }

  #takeTidy(rec: Rec, track: Track, { name, value }: { readonly name: number; readonly value: number }): void {
    const { kinds, values } = rec;
    const { x, axis, split } = this.#plan;
    if (x >= 0 && kinds[x] !== NUMBER) {
      this.dropped.add(rec.line);
      return;
    }
    if (kinds[value] !== NUMBER || kinds[name] === MISSING) return;
    const own = rec.text(name);
    const text = split < 0 ? '' : wordsIn(rec.text(split));
    const builder = track.set.open(text !== '' && splitOf(own) === undefined ? `${text}/${own}` : own, axis);
    builder?.push(x < 0 ? track.countOf(builder) : (values[x] ?? 0), values[value] ?? 0);
  }

  /** Puts down what was noticed in the records of this plan. */
  #close(): void {
    const { path } = this.#plan;
    const names = this.#names.map((_, slot) => nameOf(this.#plan, slot, this.#names[slot]));
    this.#notes.push(...this.#told.notes(path, names, (slot) => this.#isSeries(slot)), ...this.dropped.notes(path));
    this.dropped = new DroppedLines();
  }

  #isSeries(slot: number): boolean {
    return [...this.#lanes.all.values()].some((track) => track.isSeries(slot));
  }

  /** Names without a value in any record. */
  #blankNames(): string[] {
    return this.#names.flatMap((_, slot) => (this.#isSeries(slot) ? [] : (nameOf(this.#plan, slot, this.#names[slot]) ?? [])));
  }

  finish({ files, place, facts = {}, notes = [], saw }: Omit<Source, 'tooMany' | 'anyWriter'> & Pick<Lane, 'facts'>): FilesRead {
    const path = files[0]?.path ?? place;
    const { profile } = this.#plan;
    this.#close();
    const lanes = [...this.#lanes.all].map(([name, track]) => this.#laneOf(name, track, path, facts));
    const names = this.#names.filter((_, slot) => this.#isSeries(slot));
    const assumed: ReadingNote[] = profile.assumes === true ? [{ code: 'assumed', path, names }] : [];
    const { length: runs } = lanes;
    const interleaved: ReadingNote[] = profile.runBy !== undefined && runs > 1 ? [{ code: 'interleaved', path, runs }] : [];
    return filesRead(lanes, {
      place,
      files,
      notes: [...this.#notes, ...interleaved, ...assumed, ...notes],
      saw,
      tooMany: this.#lanes.tooMany,
      anyWriter: profile.anyWriter === true,
    });
  }

  #laneOf(name: string, track: Track, path: string, facts: RunFacts): Lane {
    const { naming, profile } = this.#plan;
    const { set, planned, times } = track;
    track.settle();
    const sealed = collected(path, set, naming(set.names), name === '' ? this.#blankNames() : []);
    const own: History['planned'] =
      planned === undefined || profile.planned === undefined ? undefined : { axis: profile.planned.axis, end: planned };
    // Of a log that starts again the times are of all attempts, the values judged of the last one.
    const clock = sealed.breaks.length === 0 ? times.finish() : undefined;
    return { name, sealed, facts: { ...(own === undefined ? {} : { planned: own }), ...(clock && { clock }), ...facts } };
  }
}
