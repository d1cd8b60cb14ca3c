import { ClockBuilder, dateIn, evenClock, secondsOf } from '../clock.ts';
import type { Clock } from '../history.ts';
import type { Plan } from './plan.ts';
import { NUMBER, type Rec, TEXT } from './record.ts';

/** When the records of a run were written, by a value of theirs. */
export class RecordTimes {
  #clock: ClockBuilder | undefined;
  #whole: Clock | undefined;

  take(rec: Rec, { time, axis }: Plan, x: number): void {
    const date = rec.kinds[time] === TEXT ? dateIn(rec.text(time)) : undefined;
    const seconds = rec.kinds[time] === NUMBER ? secondsOf(rec.values[time] ?? Number.NaN, rec.names[time] ?? '') : date;
    this.#clock ??= new ClockBuilder(axis);
    if (seconds !== undefined && this.#clock.axis === axis) this.#clock.push(x, seconds);
  }

  /** A record that sums the run up has no place; it may say how long all took that led up to it. */
  sumUp({ kinds, values, names }: Rec, { profile, axis, x }: Plan): void {
    const slot = profile.took === undefined ? -1 : names.indexOf(profile.took);
    if (kinds[slot] === NUMBER && kinds[x] === NUMBER) this.#whole = evenClock(axis, values[x] ?? 0, values[slot] ?? 0);
  }

  finish(): Clock | undefined {
    return this.#clock?.finish() ?? this.#whole;
  }
}
