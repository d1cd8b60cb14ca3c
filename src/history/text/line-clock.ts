import { ClockBuilder, DATED, dateOf, evenClock } from '../clock.ts';
import type { Axis, Clock } from '../history.ts';

/** `2024-05-01 12:00:00,123`, behind at most a level and a bracket. */
const DATE = new RegExp(`^[^\\d\\n]{0,20}${DATED.source}`);
/** `[12:00:00]`, `05/01 12:00:00`, `I0501 12:00:00.123`, `INFO:root:12:00:00`: the day is not said, or not in what order. */
const TIME =
  /^(?:[A-Z]{4,8}:(?:\w{1,40}:)?)?\[?(?:[IWEF]\d{4,8} |\d\d[/.-]\d\d(?:[/.-]\d{2,4})?[ :,-])?(\d\d):(\d\d):(\d\d)(?:[.,](\d{1,9}))?(?=[\]\s|,:]|$)/;
/** `100/500 [02:10<41:20, 3.83it/s]`: what a bar took so far. */
const ELAPSED = /\d\s?\[(?:(\d{1,4}):)?(\d{1,4}):(\d\d)<[?\d]/;
/** `1875/1875 … - 3s 2ms/step`: what an epoch took, as Keras prints it. */
const TOOK = /\d\/\d{1,9} .{0,80}?[-━] ()()(\d{1,6})s(?= )/;

const DAY = 86_400;
/** Lines with values after which a log is taken for one without times. */
const MOST_LINES_WITHOUT = 200;
/** Of a log with more of them one line in so many tells the time well enough. */
const MANY_LINES = 2000;
const ONE_IN = 64;

/** In the order in which they are looked for: the first that is met is followed, the others count from another moment. */
const KINDS = { date: DATE, time: TIME, elapsed: ELAPSED, took: TOOK } as const;
type Kind = keyof typeof KINDS;

/**
 * When the lines of a log were printed, as they say it themselves: by a date, by the time of day, by what a progress bar took so far, or by
 * what each epoch took.
 */
export class LineClock {
  readonly #epochs = new Places('epoch');
  readonly #steps = new Places('step');
  #kind: Kind | undefined;
  #lines = 0;
  #last = 0;
  /** Seconds before the day, bar or epoch that is counted now. */
  #before = 0;
  #epoch: number | undefined;
  #whole: Clock | undefined;

  /** A line with values, and where the training stood. The last line of a place tells when it was evaluated. */
  take(line: string, epoch: number | undefined, step: number | undefined): void {
    const lines = this.#lines++;
    if (this.#kind === undefined && lines > MOST_LINES_WITHOUT) return;
    const isTold = this.#kind === 'date' || this.#kind === 'time';
    if (isTold && lines > MANY_LINES && lines % ONE_IN > 0) return;
    this.#kind ??= (Object.keys(KINDS) as Kind[]).find((kind) => KINDS[kind].test(line));
    const seconds = this.#kind && secondsIn(line, this.#kind);
    if (seconds === undefined || !Number.isFinite(seconds)) return;
    if (this.#kind === 'time' && seconds < this.#last - DAY / 2) this.#before += DAY;
    // The next bar begins at nothing, and so does each epoch.
    if (this.#kind === 'elapsed' && seconds < this.#last) this.#before += this.#last;
    if (this.#kind === 'took' && this.#epoch !== epoch) this.#before += this.#last;
    this.#last = seconds;
    this.#epoch = epoch;
    this.#epochs.take(epoch, this.#before + seconds);
    this.#steps.take(step, this.#before + seconds);
  }

  /** The log says in the end how long all of it took. */
  took(seconds: number, epoch: number | undefined, step: number | undefined): void {
    this.#whole = epoch === undefined ? evenClock('step', step ?? 0, seconds) : evenClock('epoch', epoch, seconds);
  }

  /** The times by epoch, or by step where no epochs are named; undefined where the log has none. */
  finish(): Clock | undefined {
    return this.#epochs.finish() ?? this.#steps.finish() ?? this.#whole;
  }
}

/** Keeps the last time at each place. */
class Places {
  readonly #clock: ClockBuilder;
  #x: number | undefined;
  #seconds = 0;

  constructor(axis: Axis) {
    this.#clock = new ClockBuilder(axis);
  }

  take(x: number | undefined, seconds: number): void {
    if (this.#x !== undefined && this.#x !== x) this.#clock.push(this.#x, this.#seconds);
    this.#x = x;
    this.#seconds = seconds;
  }

  finish(): Clock | undefined {
    this.take(undefined, 0);
    return this.#clock.finish();
  }
}

function secondsIn(line: string, kind: Kind): number | undefined {
  const found = KINDS[kind].exec(line);
  if (found === null) return undefined;
  if (kind === 'date') return dateOf(found);
  const [, hours, minutes, seconds, fraction] = found;
  return 3600 * Number(hours ?? 0) + 60 * Number(minutes ?? 0) + Number(seconds) + Number(`0.${fraction ?? 0}`);
}
