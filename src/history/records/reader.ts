import { FIRST_DATE, secondsOf } from '../clock.ts';
import { collected } from '../collect.ts';
import type { Axis, History } from '../history.ts';
import { filesRead, type Lane, Lanes, type RunFacts, type Source } from '../lanes.ts';
import type { DroppedLines } from '../lines.ts';
import type { FilesRead, ReadContext } from '../reader.ts';
import type { ReadingNote } from '../reasons.ts';
import type { SeriesBuilder } from '../series-builder.ts';
import { SeriesSet } from '../series-set.ts';
import { splitOf } from '../tokens.ts';
import { Frame } from './frame.ts';
import type { Plan } from './plan.ts';
import { FILLER, MISSING, NUMBER, type Rec, TEXT } from './record.ts';
import { isHeldOut, wordsIn } from './texts.ts';
import { type Builders, Track } from './track.ts';

/** Turns records into series: of one run, or of several. The same for every container. */
export class RecordReader {
  readonly limits: ReadContext['limits'];
  readonly #lanes: Lanes<Track>;
  readonly #notes: ReadingNote[] = [];
  #frame: Frame;
  #current: Track | undefined;
  #builders: Builders = [];
  /** The date from which times count. */
  #start: number | undefined;

  constructor(plan: Plan, { limits }: ReadContext) {
    this.limits = limits;
    this.#frame = new Frame(plan);
    this.#lanes = new Lanes(limits.runs, () => new Track(new SeriesSet({ limits, lastOfEpoch: true })));
  }

  get dropped(): DroppedLines {
    return this.#frame.dropped;
  }

  /** What follows has other names, perhaps with another counter, of the same runs: lists of another length, another file. */
  frame(plan: Plan): void {
    if (plan === this.#frame.plan) return;
    this.#close();
    this.#frame = new Frame(plan);
    this.#current = undefined;
    for (const track of this.#lanes.all.values()) track.reset();
  }

  /** The log says that it begins again. */
  breakHere(): void {
    for (const { set } of this.#lanes.all.values()) set.breakHere();
  }

  take(rec: Rec): void {
    const frame = this.#frame;
    const { plan, told, isSimple } = frame;
    const { kinds, values, order, fields } = rec;
    frame.meet(rec.names);
    if (frame.summary >= 0 && kinds[frame.summary] !== MISSING) {
      if (isSimple) (this.#current ?? this.#open('', ''))?.times.sumUp(rec, plan);
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
    const track = isSimple ? (this.#current ?? this.#open('', '')) : this.#trackOf(rec, axis);
    if (track === undefined) return;
    if (plan.tidy !== undefined) {
      this.#takeTidy(rec, track, plan.tidy);
      return;
    }
    told.rows++;
    let x = placed?.x ?? track.index++;
    if (placed !== undefined) track.index += isBatch ? 0 : 1;
    else if (plan.x >= 0) x = kinds[plan.x] === NUMBER ? (values[plan.x] ?? Number.NaN) : track.placeIn(epoch);
    if (Number.isNaN(x)) {
      frame.dropped.add(rec.line);
      return;
    }
    if (epoch !== undefined) track.passed(epoch, x);
    x = axis === 'time' ? this.#secondsAt(x) : x * plan.unit;
    track.times.take(rec, plan, x);
    frame.markFillers(rec);
    const builders = this.#builders;
    const { counting } = told;
    for (let i = 0; i < fields; i++) {
      const slot = order[i] ?? 0;
      const kind = kinds[slot];
      if (kind !== NUMBER) {
        if (kind === TEXT) told.text(rec, slot);
        else if (kind === FILLER && counting) told.fill(slot);
        continue;
      }
      const builder = builders[slot];
      if (builder === null) continue;
      if (counting) told.fill(slot);
      const value = values[slot] ?? Number.NaN;
      const made = builder ?? this.#opened(slot, rec, track, axis);
      if (isBatch && made !== undefined) track.gather(made, x, value, epoch);
      else made?.push(x, value, epoch);
    }
  }

  /** Dates count from the first of them. */
  #secondsAt(time: number): number {
    const seconds = secondsOf(time, this.#frame.names[this.#frame.plan.x] ?? '');
    this.#start ??= seconds >= FIRST_DATE ? seconds : 0;
    return seconds - this.#start;
  }

  #open(run: string, variant: string): Track | undefined {
    const track = this.#lanes.of(run);
    this.#current = track;
    if (track !== undefined) this.#builders = track.buildersOf(variant);
    return track;
  }

  #trackOf(rec: Rec, axis: Axis): Track | undefined {
    const { plan, planned } = this.#frame;
    const { runs, split } = plan;
    const run = runs.map(({ slot, prefix }) => prefix + rec.text(slot)).join('/');
    const track = this.#open(run, `${axis} ${split < 0 ? '' : rec.text(split)}`);
    if (track !== undefined && planned >= 0) track.planned = rec.values[planned];
    return track;
  }

  #opened(slot: number, rec: Rec, track: Track, axis: Axis): SeriesBuilder | undefined {
    const name = this.#frame.nameOf(slot);
    const { runOf } = this.#frame.plan.profile;
    const own = name === undefined ? undefined : runOf?.(name);
    const set = own === undefined ? track.set : this.#lanes.of(own.run)?.set;
    const called = runOf === undefined ? name && this.#frame.withSplit(name, rec) : own?.name;
    const made = called === undefined ? undefined : set?.open(called, axis);
    this.#builders[slot] = made ?? null;
    return made;
  }

  #takeTidy(rec: Rec, track: Track, { name, value }: { readonly name: number; readonly value: number }): void {
    const { kinds, values } = rec;
    const { x, axis, split } = this.#frame.plan;
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

  /** Puts down what was noticed in the records of this frame. */
  #close(): void {
    this.#notes.push(...this.#frame.notes((slot) => this.#isSeries(slot)));
  }

  #isSeries(slot: number): boolean {
    return [...this.#lanes.all.values()].some((track) => track.isSeries(slot));
  }

  /** Names without a value in any record. */
  #blankNames(): string[] {
    const { names } = this.#frame;
    return names.flatMap((_, slot) => (this.#isSeries(slot) ? [] : (this.#frame.nameOf(slot) ?? [])));
  }

  finish({ files, place, facts = {}, notes = [], saw }: Omit<Source, 'tooMany' | 'anyWriter'> & Pick<Lane, 'facts'>): FilesRead {
    const path = files[0]?.path ?? place;
    const { profile } = this.#frame.plan;
    this.#close();
    const lanes = [...this.#lanes.all].map(([name, track]) => this.#laneOf(name, track, path, facts));
    const names = this.#frame.names.filter((_, slot) => this.#isSeries(slot));
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
    const { naming, profile } = this.#frame.plan;
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
