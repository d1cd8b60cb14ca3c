import { unitOf } from './axis.ts';
import type { Axis, Clock, Series } from './history.ts';

/** Times kept of a log: more of them tell nothing more. */
const MOST = 512;

/** Takes the times at which a log was written, and keeps some of them, evenly spread. */
export class ClockBuilder {
  readonly axis: Axis;
  #every = 1;
  #count = 0;
  #x: number[] = [];
  #seconds: number[] = [];
  #last: readonly [number, number] | undefined;

  constructor(axis: Axis = 'step') {
    this.axis = axis;
  }

  /** `seconds` since any moment. What goes back in either is left out. */
  push(x: number, seconds: number): void {
    if (!Number.isFinite(x) || !Number.isFinite(seconds)) return;
    if (this.#last !== undefined && (x <= this.#last[0] || seconds < this.#last[1])) return;
    this.#last = [x, seconds];
    if (this.#count++ % this.#every !== 0) return;
    this.#x.push(x);
    this.#seconds.push(seconds);
    if (this.#x.length < MOST) return;
    this.#x = this.#x.filter((_, i) => i % 2 === 0);
    this.#seconds = this.#seconds.filter((_, i) => i % 2 === 0);
    this.#every *= 2;
  }

  /** Undefined where fewer than two places have a time, or all have the same. */
  finish(): Clock | undefined {
    if (this.#last !== undefined && this.#x.at(-1) !== this.#last[0]) {
      this.#x.push(this.#last[0]);
      this.#seconds.push(this.#last[1]);
    }
    const first = this.#seconds[0] ?? 0;
    if (this.#x.length < 2 || !((this.#seconds.at(-1) ?? 0) > first)) return undefined;
    return { axis: this.axis, x: Float64Array.from(this.#x), seconds: Float64Array.from(this.#seconds, (time) => time - first) };
  }
}

/** The clock of a run of which only the whole length is told: as if it had gone on evenly up to `x`. */
export function evenClock(axis: Axis, x: number, seconds: number): Clock | undefined {
  const clock = new ClockBuilder(axis);
  clock.push(0, 0);
  clock.push(x, seconds);
  return clock.finish();
}

/** From here on a number is a date, in seconds or in milliseconds since 1970: no time that a training takes. */
export const FIRST_DATE = 1e9;
const FIRST_IN_MS = 1e12;
/** Times since the start of which fewer say nothing: what each epoch took may grow as well. */
const FEWEST = 5;

/** Whether values are times that count on: dates, or what has passed so far. How long each epoch took does not grow so. */
export function countsOn(times: ArrayLike<number>): boolean {
  const [first = Number.NaN, last = Number.NaN] = [times[0], times[times.length - 1]];
  for (let i = 1; i < times.length; i++) if (!((times[i] ?? 0) >= (times[i - 1] ?? 0))) return false;
  const sofar = times.length >= FEWEST && first >= 0 && last > 1.5 * (times[times.length >> 1] ?? 0);
  return last > first && (first >= FIRST_DATE || sofar);
}

/** A time under a name, in seconds. */
export function secondsOf(time: number, name: string): number {
  return time >= FIRST_IN_MS ? time / 1000 : time >= FIRST_DATE ? time : time * unitOf(name);
}

/** `2024-05-01T12:00:00.123Z`, with a space or a comma between, `2024-05-01_12-00-00`. */
export const DATED = /(\d{4})[-/.](\d\d)[-/.](\d\d)[T ,_](\d\d)[:-](\d\d)[:-](\d\d)(?:[.,](\d{1,9}))?/;
const DATE = new RegExp(`^${DATED.source}`);

/** Seconds since 1970 of a text that begins with a date and a time of day. The zone does not matter: times are told apart. */
export function dateIn(text: string): number | undefined {
  const found = DATE.exec(text);
  return found === null ? undefined : dateOf(found);
}

/** Seconds since 1970 of what {@link DATED} found. */
export function dateOf([, year, month, day, hours, minutes, seconds, fraction]: RegExpExecArray): number {
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 1000;
  return date + 3600 * Number(hours) + 60 * Number(minutes) + Number(seconds) + Number(`0.${fraction ?? 0}`);
}

/** The first series that holds times that count on, as a clock. */
export function clockOf(series: readonly Series[]): Clock | undefined {
  const times = series.find(({ metric, buckets, y }) => metric === 'time' && buckets === undefined && countsOn(y));
  if (times === undefined) return undefined;
  const clock = new ClockBuilder(times.axis);
  times.x.forEach((x, i) => {
    clock.push(x, secondsOf(times.y[i] ?? Number.NaN, times.name));
  });
  return clock.finish();
}
