import { MAX_POINTS } from '../source/limits.ts';
import { BUCKET_PLACES, BucketList } from './buckets.ts';
import type { BuiltSeries } from './built-series.ts';
import type { Axis, Break } from './history.ts';
import type { PointRoom } from './point-room.ts';
import { PointWindow } from './point-window.ts';
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

/** How a window that gets no more room is divided: this part of it goes on as a window, and half as many buckets fit into the rest. */
const WINDOW_KEPT = 1 / 4;

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
  #window: PointWindow;
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
  #built: BuiltSeries | undefined;

  constructor(options: SeriesBuilderOptions) {
    this.#axis = options.axis;
    this.#overlap = options.overlap ?? 'replace';
    this.#keepLast = options.samePosition === 'last';
    this.#max = Math.max(options.maxPoints ?? MAX_POINTS, LEAST_POINTS);
    this.#room = options.room;
    this.#stretch = options.stretch;
    this.#window = new PointWindow(options.room);
    if (!this.#window.mayGrow(FIRST_CAPACITY)) this.#close(FIRST_CAPACITY);
  }

  /** Points held or folded so far. */
  get points(): number {
    return this.#offset + this.#window.length;
  }

  /** Position of the newest point; NaN while there is none. */
  get lastX(): number {
    return this.#window.length > 0 ? this.#window.lastX : (this.#folded?.lastX ?? Number.NaN);
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
    if (this.#window.isFull && !this.#makeRoom()) return false;
    this.#window.push(x, y, epoch);
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

  /** The series, in as much memory as it needs: nothing can be pushed any more. */
  finish(): BuiltSeries {
    this.#built ??= this.#build();
    return this.#built;
  }

  #build(): BuiltSeries {
    const breaks = this.#breaks;
    const told = { breaks, points: this.points, duplicates: this.#duplicates, tangled: this.#tangled };
    const window = this.#window;
    const isWhole = this.#folded === undefined && window.length <= this.#max;
    const folded = isWhole ? undefined : (this.#folded ?? this.#bucketsFor(this.#hasRoomForBuckets() ? this.#max : this.#least()));
    if (folded !== undefined) this.#fold(window.length, folded);
    this.#isFull = true;
    this.#offset = this.points;
    this.#folded = undefined;
    this.#window = new PointWindow(undefined);
    if (folded === undefined) return { ...window.points(), ...told };
    const { epochs, ...rest } = folded.finish();
    return { ...rest, ...(window.hasAllEpochs && { epochs }), ...told };
  }

  /** The new point does not lie after the last one: the same step again, a resume, or a restart. */
  #meetEarlier(x: number, isRestarted: boolean): void {
    const last = this.lastX;
    if (x > last) return;
    if (x === last && !isRestarted && !(this.#forcedBreak && x <= this.#segmentFirst)) {
      this.#duplicates++;
      if (this.#keepLast && this.#window.length > 0) this.#window.dropNewest();
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
    while (this.#window.lastX >= x) this.#window.dropNewest();
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

  /** False where the series is full. */
  #makeRoom(): boolean {
    const { length } = this.#window;
    const capacity = Math.min(length * 2, 2 * this.#max);
    if (this.#folded === undefined && length < capacity && this.#window.mayGrow(capacity)) return true;
    if (this.#folded === undefined && this.#hasRoomForBuckets()) this.#folded = this.#bucketsFor(this.#max);
    if (this.#folded === undefined) return this.#settle();
    this.#fold(Math.ceil(length / 2), this.#folded);
    return true;
  }

  /** Stays within the memory that it has, and folds from now on; false, and full, where that is too little. */
  #settle(): boolean {
    const { length } = this.#window;
    const max = this.#fewer();
    if (max < Math.max(LEAST_BUCKETS, POINTS_PER_BREAK * (this.#breaks.length + 1))) return this.#close(length);
    this.#maxBreaks = max / POINTS_PER_BREAK;
    this.#folded = this.#bucketsFor(max);
    const kept = Math.floor(length * WINDOW_KEPT);
    // What goes on as a window is half full: the next points need places in it.
    this.#fold(length - Math.floor(kept / 2), this.#folded);
    this.#window.shrink(kept);
    return true;
  }

  /** As many buckets as fit into what the window has and does not keep. */
  #fewer(): number {
    return Math.floor((this.#window.length * WINDOW_KEPT) / 2);
  }

  /** As many, and enough to join some whatever the breaks. */
  #least(): number {
    return Math.max(this.#fewer(), POINTS_PER_BREAK * (this.#breaks.length + 1));
  }

  #bucketsFor(max: number): BucketList {
    return new BucketList(max, this.#window.epochs !== undefined);
  }

  #hasRoomForBuckets(): boolean {
    return this.#window.length > this.#max && this.#window.mayTake(BUCKET_PLACES * this.#max);
  }

  #close(places: number): false {
    this.#isFull = true;
    this.#room?.overflow(places);
    return false;
  }

  /** Moves the oldest `count` points of the window into buckets. */
  #fold(count: number, folded: BucketList): void {
    let start = 0;
    while (start < this.#starts.length && (this.#starts[start] ?? 0) < this.#offset) start++;
    const { x, y, epochs } = this.#window;
    for (let from = 0; from < count; ) {
      const opens = this.#starts[start] === this.#offset + from;
      if (opens) start++;
      const to = Math.max(from + 1, Math.min(count, (this.#starts[start] ?? Infinity) - this.#offset));
      folded.addAll(x, y, epochs, from, to, opens);
      from = to;
    }
    this.#window.dropOldest(count);
    this.#offset += count;
  }
}
