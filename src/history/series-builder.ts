import { MAX_POINTS } from '../source/limits.ts';
import { BucketList } from './buckets.ts';
import type { BuiltSeries } from './built-series.ts';
import type { Axis, Break } from './history.ts';
import type { PointRoom } from './point-room.ts';
import type { Overlap, SeriesBuilderOptions } from './series-options.ts';
import type { Stretch } from './stretch.ts';

/** Breaks kept of a series. A log with more of them is not a log that was restarted. */
export const MAX_BREAKS = 256;

/** Every segment keeps two buckets to itself: the bound must leave room to join the others. */
const POINTS_PER_BREAK = 4;
const LEAST_POINTS = POINTS_PER_BREAK * MAX_BREAKS;
/** Buckets of a series that gets no more room: fewer would not show a curve. */
const LEAST_BUCKETS = 64;

const FIRST_CAPACITY = 8;

/**
 * Takes the points of one series in logging order and keeps them in bounded memory: the newest are held as they are, so
 * that a resume can void them exactly; older ones are folded into buckets with exact figures.
 */
export class SeriesBuilder {
  readonly #axis: Axis;
  readonly #overlap: Overlap;
  readonly #keepLast: boolean;
  readonly #room: PointRoom | undefined;
  readonly #stretch: Stretch | undefined;
  /** How often the run had been started again at the newest point. */
  #start = 0;
  #max: number;
  #maxBreaks = MAX_BREAKS;
  #isFull = false;
  #x = new Float64Array(0);
  #y = new Float64Array(0);
  #epochs: Float64Array<ArrayBuffer> | undefined;
  #everyEpoch = true;
  #length = 0;
  #folded: BucketList | undefined;
  #duplicates = 0;
  #tangled = false;
  readonly #breaks: Break[] = [];
  /** For each break, how many raw points were pushed (and not voided) before the segment that it opens. */
  readonly #starts: number[] = [];
  /** Raw points that were folded away, so that `#starts` and the window share one count. */
  #offset = 0;
  #segmentFirst = Number.NaN;
  #forcedBreak = false;

  constructor(options: SeriesBuilderOptions) {
    this.#axis = options.axis;
    this.#overlap = options.overlap ?? 'replace';
    this.#keepLast = options.samePosition === 'last';
    this.#max = Math.max(options.maxPoints ?? MAX_POINTS, LEAST_POINTS);
    this.#room = options.room;
    this.#stretch = options.stretch;
    if (this.#mayTake(FIRST_CAPACITY)) this.#grow(FIRST_CAPACITY);
    else this.#close(FIRST_CAPACITY);
  }

  /** Points held or folded so far. */
  get points(): number {
    return this.#offset + this.#length;
  }

  /** Position of the newest point; NaN while there is none. */
  get lastX(): number {
    if (this.#length > 0) return this.#x[this.#length - 1] ?? Number.NaN;
    return this.#folded?.lastX ?? Number.NaN;
  }

  /**
   * Appends a point. A position that is not finite is not a position: the point is left out, and `false` returned. So is what the
   * shared room has no place for, and {@link PointRoom.wanted} says so.
   */
  push(x: number, y: number, epoch?: number): boolean {
    if (!Number.isFinite(x) || this.#isFull) return false;
    const start = this.#stretch?.at(x) ?? 0;
    if (this.points === 0) this.#segmentFirst = x;
    else if (x <= this.lastX || this.#forcedBreak) this.#meetEarlier(x, start > this.#start);
    this.#start = start;
    this.#forcedBreak = false;
    if (this.#length === this.#x.length && !this.#makeRoom()) return false;
    this.#x[this.#length] = x;
    this.#y[this.#length] = y;
    this.#setEpoch(epoch);
    this.#length++;
    return true;
  }

  /**
   * Voids the points at or after `x`, as a writer does that says from where it goes on. Returns false when some of them
   * were folded already and had to stay; the break says so.
   */
  purgeFrom(x: number): boolean {
    if (this.points === 0 || !(this.lastX >= x)) return true;
    const after = this.lastX;
    const whole = this.#trim(x);
    if (this.points > 0) this.#addBreak(whole ? 'resume' : 'overlap-kept', x, after);
    return whole;
  }

  /** The log says that it starts again here (a repeated header): the next point opens a segment if it does not go on. */
  breakHere(): void {
    this.#forcedBreak = this.points > 0;
  }

  finish(): BuiltSeries {
    const folded = this.#folded;
    const breaks = this.#breaks;
    const told = { breaks, points: this.points, duplicates: this.#duplicates, tangled: this.#tangled };
    const withEpochs = this.#epochs !== undefined && this.#everyEpoch;
    if (folded === undefined && this.#length <= this.#max) {
      const epochs = withEpochs ? { epochs: this.#epochs?.slice(0, this.#length) ?? new Float64Array(0) } : {};
      return { x: this.#x.slice(0, this.#length), y: this.#y.slice(0, this.#length), ...epochs, ...told };
    }
    this.#fold(this.#length);
    const { x, y, epochs, buckets } = (this.#folded ?? new BucketList(this.#max)).finish();
    return { x, y, ...(withEpochs ? { epochs } : {}), buckets, ...told };
  }

  /** The new point does not lie after the last one: the same step again, a resume, or a restart. */
  #meetEarlier(x: number, isRestarted: boolean): void {
    const last = this.lastX;
    if (x > last) return;
    if (x === last && !isRestarted && !(this.#forcedBreak && x <= this.#segmentFirst)) {
      this.#duplicates++;
      if (this.#keepLast && this.#length > 0) this.#length--;
      return;
    }
    if (isRestarted || x <= this.#segmentFirst) {
      this.#openSegment('restart', x, last);
      return;
    }
    if (this.#overlap === 'replace' && this.#trim(x)) this.#addBreak('resume', x, last);
    else this.#openSegment('overlap-kept', x, last);
  }

  /** Drops the points at or after `x`; false, and nothing dropped, when that would reach into folded ones. */
  #trim(x: number): boolean {
    if (this.#folded !== undefined && this.#folded.lastX >= x) return false;
    while (this.#length > 0 && (this.#x[this.#length - 1] ?? 0) >= x) this.#length--;
    while ((this.#starts.at(-1) ?? -1) >= this.points && this.points > 0) this.#starts.pop();
    if (this.points === 0) this.#segmentFirst = x;
    return true;
  }

  #openSegment(kind: Break['kind'], at: number, after: number): void {
    if (!this.#addBreak(kind, at, after)) return;
    this.#starts.push(this.points);
    this.#segmentFirst = at;
  }

  #addBreak(kind: Break['kind'], at: number, after: number): boolean {
    if (this.#breaks.length >= this.#maxBreaks) {
      this.#tangled = true;
      return false;
    }
    this.#breaks.push({ kind, axis: this.#axis, at, after });
    return true;
  }

  #setEpoch(epoch: number | undefined): void {
    if (epoch === undefined || !Number.isFinite(epoch)) {
      this.#everyEpoch = false;
      return;
    }
    if (!this.#everyEpoch) return;
    this.#epochs ??= new Float64Array(this.#x.length);
    this.#epochs[this.#length] = epoch;
  }

  /** False where the series is full. */
  #makeRoom(): boolean {
    if (this.#length < 2 * this.#max) {
      const capacity = Math.min(this.#x.length * 2, 2 * this.#max);
      if (this.#mayTake(capacity - this.#x.length)) {
        this.#grow(capacity);
        return true;
      }
      if (!this.#settle()) return false;
    }
    this.#fold(this.#max);
    return true;
  }

  /** Stays as long as it is, and folds from now on; false, and full, where that is too short. */
  #settle(): boolean {
    const max = this.#length / 2;
    if (max < Math.max(LEAST_BUCKETS, POINTS_PER_BREAK * (this.#breaks.length + 1))) return this.#close(this.#length);
    this.#max = max;
    this.#maxBreaks = max / POINTS_PER_BREAK;
    return true;
  }

  #mayTake(places: number): boolean {
    return this.#room?.take(places) ?? true;
  }

  #close(places: number): false {
    this.#isFull = true;
    this.#room?.overflow(places);
    return false;
  }

  #grow(capacity: number): void {
    this.#x = grown(this.#x, capacity);
    this.#y = grown(this.#y, capacity);
    if (this.#epochs !== undefined) this.#epochs = grown(this.#epochs, capacity);
  }

  /** Moves the oldest `count` points of the window into buckets. */
  #fold(count: number): void {
    this.#folded ??= new BucketList(this.#max);
    let start = 0;
    while (start < this.#starts.length && (this.#starts[start] ?? 0) < this.#offset) start++;
    for (let from = 0; from < count; ) {
      const opens = this.#starts[start] === this.#offset + from;
      if (opens) start++;
      const to = Math.max(from + 1, Math.min(count, (this.#starts[start] ?? Infinity) - this.#offset));
      this.#folded.addAll(this.#x, this.#y, this.#epochs, from, to, opens);
      from = to;
    }
    this.#x.copyWithin(0, count, this.#length);
    this.#y.copyWithin(0, count, this.#length);
    this.#epochs?.copyWithin(0, count, this.#length);
    this.#length -= count;
    this.#offset += count;
  }
}

function grown(from: Float64Array<ArrayBuffer>, capacity: number): Float64Array<ArrayBuffer> {
  const to = new Float64Array(capacity);
  to.set(from);
  return to;
}
