import { ClockBuilder, dateIn, evenClock, secondsOf } from '../clock.ts';
import type { Clock } from '../history.ts';
import type { Plan } from './plan.ts';
import { NUMBER, type Rec, TEXT } from './record.ts';

/** Share of the mean of all that was logged below which the summary's is of a part of it; of real logs they are the same to three digits. */
const RESUMED = 0.95;

/** When the records of a run were written, by a value of theirs. */
export class RecordTimes {
  #clock: ClockBuilder | undefined;
  #whole: Clock | undefined;
  #sum = 0;
  #at = 0;

  take(rec: Rec, plan: Plan, x: number): void {
    if (plan.time >= 0) this.#pushTime(rec, plan, x);
    if (plan.profile.took !== undefined) this.#count(rec, plan.profile.took.of, x);
  }

  #pushTime(rec: Rec, { time, axis }: Plan, x: number): void {
    const date = rec.kinds[time] === TEXT ? dateIn(rec.text(time)) : undefined;
    const seconds = rec.kinds[time] === NUMBER ? secondsOf(rec.values[time] ?? Number.NaN, rec.names[time] ?? '') : date;
    this.#clock ??= new ClockBuilder(axis);
    if (seconds !== undefined && this.#clock.axis === axis) this.#clock.push(x, seconds);
  }

  /** Adds up what the summary's mean is of. */
  #count({ kinds, values, names }: Rec, of: string, x: number): void {
    const slot = names.indexOf(of);
    if (kinds[slot] !== NUMBER || !(x > this.#at)) return;
    this.#sum += (values[slot] ?? 0) * (x - this.#at);
    this.#at = x;
  }

  /**
   * A record that sums the run up has no place; it may say how long all took that led up to it. Of a run that was resumed it says so of the
   * last session only, and its mean leaves out what was logged before: nothing is known of the whole then.
   */
  sumUp({ kinds, values, names }: Rec, { profile: { took }, axis, x }: Plan): void {
    if (took === undefined) return;
    const [seconds, average] = [names.indexOf(took.seconds), names.indexOf(took.mean)];
    const whole = this.#sum / this.#at;
    const isResumed = whole > 0 && kinds[average] === NUMBER && (values[average] ?? 0) < RESUMED * whole;
    if (isResumed || kinds[seconds] !== NUMBER || kinds[x] !== NUMBER) return;
    this.#whole = evenClock(axis, values[x] ?? 0, values[seconds] ?? 0);
  }

  finish(): Clock | undefined {
    return this.#clock?.finish() ?? this.#whole;
  }
}
