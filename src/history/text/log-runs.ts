import { axisNamed, type Mapping, namesOf } from '../mapping.ts';
import type { ReadLimits } from '../point-room.ts';
import { literal } from '../tokens.ts';
import { headingOf, saysSettings } from './headings.ts';
import { readLine } from './line.ts';
import { LineShapes } from './line-shapes.ts';
import { TrainingLog } from './log.ts';

/** One training that is printed in a log. */
export interface LogRun {
  /** From the heading above it; empty where there is one run only. */
  readonly name: string;
  readonly log: TrainingLog;
}

/**
 * The trainings of one log: a script that trains one model after the other prints a heading of its own above each, and counts its epochs
 * from the beginning. Without a heading, or under the same again, it is one training that was started again.
 */
export class LogRuns {
  readonly runs: LogRun[] = [];
  /** Runs beyond the limit. */
  omitted = 0;
  readonly #limits: ReadLimits;
  readonly #shapes: LineShapes;
  /** Names that the user explained. */
  readonly #known: ReadonlySet<string>;
  readonly #explained: RegExp | undefined;
  /** The counter that the user named, and what it counts. */
  readonly #counter: { readonly name: RegExp; readonly axis: string } | undefined;
  #current: TrainingLog;
  #heading = '';
  #above = '';

  /** `mapping`: names that mean a loss though they do not say so. */
  constructor(limits: ReadLimits, mapping?: Mapping) {
    this.#limits = limits;
    this.#known = new Set(mapping === undefined ? [] : namesOf(mapping).keys());
    this.#explained = mapping === undefined ? undefined : oneOf([...this.#known]);
    this.#shapes = new LineShapes(this.#explained);
    const axis = mapping?.axis;
    this.#counter = axis === undefined ? undefined : { name: counterOf(axis), axis: axisNamed(axis) };
    this.#current = this.#open('');
  }

  /** What reading the lines cost so far beyond their bytes, see `Limits.work`. */
  get work(): number {
    return this.#shapes.work;
  }

  /** Takes the next line; true when it gave a point. `isCut`: no line end follows. */
  take(printed: string, isCut = false): boolean {
    const bar = printed.includes('|') ? (BAR_BEFORE.exec(printed)?.[0] ?? '') : '';
    const gave = bar.includes('=') && this.#take(bar, false);
    return this.#take(printed.slice(bar.length), isCut) || gave;
  }

  #take(printed: string, isCut: boolean): boolean {
    const line = this.#counter === undefined ? printed : printed.replace(this.#counter.name, this.#counter.axis);
    // The digits of a number are counted where the line is read in full.
    const endsInNumber = isCut && /[\d.]$/.test(line);
    const read = endsInNumber ? readLine(line, this.#explained, this.#shapes) : this.#shapes.read(line);
    const isValue = read?.position !== undefined || ((read?.pairs.length ?? 0) > 0 && !saysSettings(line));
    const heading = isValue ? undefined : headingOf(line);
    if (heading !== undefined) this.#above = heading;
    const begins = read?.position?.epoch !== undefined && this.#current.cursor.isBackAtStart(read.position);
    if (begins && this.#above !== this.#heading && this.#above !== '') this.#current = this.#open(this.#above);
    const gave = this.#current.take(line, read, endsInNumber);
    // The heading above the first values is that of the first run.
    if (gave && this.#heading === '' && this.runs.length === 1) this.#rename(this.#above);
    return gave;
  }

  #open(name: string): TrainingLog {
    const log = new TrainingLog(this.#limits, this.#known);
    this.#heading = name;
    if (this.runs.length < this.#limits.runs) this.runs.push({ name, log });
    else this.omitted++;
    return log;
  }

  #rename(name: string): void {
    this.#heading = name;
    this.runs[0] = { name, log: this.#current };
  }
}

/** A bar that was left in its line before a message was printed. */
const BAR_BEFORE = /^[^|]{0,120}\|[^|]{0,300}\|\s{0,3}\d+\/(?:\d+|\?) \[[^[\]]{0,600}\](?=[^\s\]])/;

/** A name before a whole number. */
function counterOf(name: string): RegExp {
  return new RegExp(`(?<![\\w.])${literal(name)}(?=["']?\\s{0,3}[:=#]?\\s{0,3}\\d)`);
}

/** One of some names, as a whole or at the end of a key. */
function oneOf(names: readonly string[]): RegExp {
  return new RegExp(`^(?:${names.map(literal).join('|')})$`);
}
