import type { Limits } from '../../source/limits.ts';
import type { SourceFile } from '../../source/source.ts';
import { type AxisChoice, axisOf } from '../axis.ts';
import type { Collector } from '../collect.ts';
import type { Lanes } from '../lanes.ts';
import { isLossName, isQualityName, type NamingProfile } from '../naming.ts';
import type { ReadingNote } from '../reasons.ts';
import { utf8Of } from '../sample.ts';
import type { SeriesBuilder } from '../series-builder.ts';
import { splitOf } from '../tokens.ts';
import { zeroFilled } from './alternating.ts';
import { COMPANION, namingFor, uniqueNames } from './column-names.ts';
import type { TableSample } from './dialect.ts';
import type { TableProfile } from './profile.ts';
import { MISSING, NUMBER, RowScanner, type ScannedRow, TEXT } from './scanner.ts';

/** What each column of a table is for. */
interface Layout {
  readonly names: readonly string[];
  readonly choice: AxisChoice;
  /** Builders by column; undefined for axes, columns without a name and columns without a value so far. */
  readonly builders: (SeriesBuilder | undefined)[];
}

/** Turns the scanned rows of one table into series. */
export class TableRows {
  readonly path: string;
  readonly naming: NamingProfile;
  readonly #table: TableSample;
  readonly #profile: TableProfile;
  readonly #runs: Lanes<Collector>;
  readonly #layout: Layout;
  #index = 0;
  #dropped = 0;
  #firstDropped = 0;
  #cutOff: number | undefined;
  /** Below the header of another table. */
  #foreign = false;
  readonly #blank: Float64Array;
  /** Cells that are neither a number nor blank, by column. */
  readonly #texts = new Map<number, { count: number; readonly firstLine: number; readonly text: string }>();
  /** 1 for columns that make no series. */
  readonly #unused: Uint8Array;
  /** Columns that are all zero where nothing was measured. */
  readonly #zeroed: readonly number[];
  /** Columns whose zeros only fill rows that are of another split. */
  readonly #filled: readonly number[];

  constructor(path: string, table: TableSample, profile: TableProfile, choice: AxisChoice, runs: Lanes<Collector>) {
    this.path = path;
    this.#table = table;
    this.#profile = profile;
    this.#runs = runs;
    this.naming = namingFor(path, table, profile);
    const names = uniqueNames(table.header).map((name) => (name === '' ? '' : (profile.rename?.(name, path) ?? name)));
    this.#layout = { names, choice, builders: new Array<SeriesBuilder | undefined>(names.length) };
    this.#blank = new Float64Array(names.length);
    this.#unused = Uint8Array.from(names, (_, column) => (this.#isAxis(column) ? 1 : 0));
    this.#filled = zeroFilled(table, choice.column);
    this.#zeroed = names.flatMap((name, column) => (profile.zeroWhenNotMeasured?.test(name) === true ? [column] : []));
  }

  get saw(): string[] {
    return this.#table.header.filter((name) => name !== '').slice(0, 12);
  }

  async read(file: SourceFile, limits: Limits): Promise<void> {
    const { dialect, header } = this.#table;
    // Cells beyond these are not counted: two more than the header has, so that one too many is not taken for several.
    const scanner = new RowScanner(dialect, { columns: header.length + 2, lineBytes: limits.lineBytes });
    const onRow = (row: ScannedRow): void => this.#take(row);
    for await (const chunk of utf8Of(file.content)) scanner.push(chunk, onRow);
    const dropped = this.#dropped;
    const unended = scanner.finish(onRow);
    // A last row that is too short and has no line end was cut off while it was written.
    if (unended && this.#dropped > dropped) {
      this.#cutOff = scanner.row.line;
      this.#dropped--;
    }
    this.#dropped += scanner.overlong;
    this.#firstDropped ||= scanner.firstOverlong;
  }

  #take(row: ScannedRow): void {
    if (row.line <= this.#table.headerLine) return;
    const { header } = this.#table;
    if (row.kinds[0] !== NUMBER && this.#isNoRow(row)) return;
    if (this.#foreign) {
      this.#drop(row);
      return;
    }
    if (row.fields < header.length && this.#profile.shortRow !== undefined) this.#takeShort(row);
    else if (row.fields === header.length || this.#isOnlyRagged(row)) this.#takeCells(row);
    else this.#drop(row);
  }

  /** A repeated header, a rule of a Markdown table, a comment. */
  #isNoRow(row: ScannedRow): boolean {
    const first = row.text(0);
    if (first.startsWith('#') || /^[\s|:+-]+$/.test(first))
      return row.kinds.subarray(0, row.fields).every((kind) => kind !== NUMBER);
    const { header } = this.#table;
    let same = 0;
    const shown = Math.min(row.fields, header.length);
    for (let column = 0; column < shown; column++) {
      if (row.kinds[column] === NUMBER) return false;
      if (row.text(column) === header[column]) same++;
    }
    // Another header: what follows is another table, and its columns have other names.
    if (same < shown && axisOf(first) !== undefined && row.fields > 1) this.#foreign = true;
    if (same < shown) return this.#foreign;
    this.#foreign = false;
    for (const collector of this.#runs.all.values()) collector.breakHere();
    return true;
  }

  /** One cell too many at the end that holds nothing: a delimiter after the last value. */
  #isOnlyRagged(row: ScannedRow): boolean {
    const width = this.#table.header.length;
    return row.fields === width + 1 && row.kinds[width] === MISSING;
  }

  #takeCells(row: ScannedRow): void {
    const { choice, builders } = this.#layout;
    const { kinds, values } = row;
    let x = this.#index;
    if (choice.column !== undefined) x = kinds[choice.column] === NUMBER ? (values[choice.column] ?? Number.NaN) : Number.NaN;
    this.#index++;
    if (Number.isNaN(x)) {
      this.#drop(row);
      return;
    }
    const epoch = choice.epoch !== undefined && kinds[choice.epoch] === NUMBER ? values[choice.epoch] : undefined;
    const width = builders.length;
    for (const column of this.#filled) if (kinds[column] === NUMBER && values[column] === 0) kinds[column] = ZEROED;
    if (this.#isNotMeasured(row)) for (const column of this.#zeroed) kinds[column] = ZEROED;
    for (let column = 0; column < width; column++) {
      if (kinds[column] !== NUMBER) {
        if (kinds[column] !== ZEROED) this.#blank[column] = (this.#blank[column] ?? 0) + 1;
        if (kinds[column] === TEXT) this.#noteText(row, column);
        continue;
      }
      const builder = builders[column] ?? this.#builder(column);
      builder?.push(x, values[column] ?? Number.NaN, epoch);
    }
  }

  #noteText(row: ScannedRow, column: number): void {
    const seen = this.#texts.get(column);
    if (seen === undefined) this.#texts.set(column, { count: 1, firstLine: row.line, text: row.text(column).slice(0, 40) });
    else seen.count++;
  }

  /** One zero may be measured; that all of several are is what stands there before anything was. */
  #isNotMeasured({ kinds, values }: ScannedRow): boolean {
    const zeroed = this.#zeroed;
    return zeroed.length > 2 && zeroed.every((column) => kinds[column] === NUMBER && values[column] === 0);
  }

  #builder(column: number): SeriesBuilder | undefined {
    if (this.#unused[column] === 1) return undefined;
    const name = this.#layout.names[column] ?? '';
    const own = COMPANION.test(name) ? undefined : this.#profile.runOf?.(name);
    const skipped = this.#profile.runOf !== undefined && own === undefined;
    const made = skipped ? undefined : this.#runs.of(own?.run ?? '')?.builder(own?.name ?? name);
    if (made === undefined) this.#unused[column] = 1;
    this.#layout.builders[column] = made;
    return made;
  }

  #isAxis(column: number): boolean {
    const { choice, names } = this.#layout;
    const axis = axisOf(this.#table.header[column] ?? '');
    return (
      (names[column] ?? '') === '' || column === choice.column || column === choice.epoch || axis === 'epoch' || axis === 'step'
    );
  }

  #takeShort(row: ScannedRow): void {
    const places = this.#profile.shortRow?.(this.#table.header, row.fields);
    if (places === undefined) {
      this.#drop(row);
      return;
    }
    const { kinds, values } = row;
    // From the right, since cells only move to the right.
    const width = this.#table.header.length;
    const from = new Map(places.map((place, cell) => [place, cell]));
    for (let column = width - 1; column >= 0; column--) {
      const cell = from.get(column);
      kinds[column] = cell === undefined ? MISSING : (kinds[cell] ?? MISSING);
      values[column] = cell === undefined ? 0 : (values[cell] ?? 0);
    }
    this.#takeCells(row);
  }

  #drop(row: ScannedRow): void {
    this.#dropped++;
    this.#firstDropped ||= row.line;
  }

  /** Columns that have no value in any row. */
  blankNames(): string[] {
    const { names, builders } = this.#layout;
    return names.filter((name, column) => name !== '' && this.#unused[column] !== 1 && builders[column] === undefined);
  }

  notes(): ReadingNote[] {
    const { path } = this;
    const notes = this.#blankNotes();
    for (const [column, { count, firstLine, text }] of this.#texts) {
      const series = this.#layout.names[column] ?? '';
      if (this.#layout.builders[column] !== undefined) notes.push({ code: 'text-cells', path, series, count, firstLine, text });
    }
    if (this.#dropped > 0) notes.push({ code: 'rows-dropped', path, count: this.#dropped, firstLine: this.#firstDropped });
    if (this.#cutOff !== undefined) notes.push({ code: 'cut-off', path, line: this.#cutOff });
    return notes;
  }

  /** Blank losses beside filled siblings, from writers that leave a NaN blank. */
  #blankNotes(): ReadingNote[] {
    const writer = this.#profile.hidesNan;
    const notes: ReadingNote[] = [];
    if (writer === undefined) return notes;
    const wholly = new Set(this.blankNames());
    for (const [column, series] of this.#layout.names.entries()) {
      const count = this.#blank[column] ?? 0;
      if (series === '' || count === 0 || !isLossName(series) || !this.#isProbablyHidden(column, wholly.has(series))) continue;
      notes.push({ code: 'blank-may-hide-nan', path: this.path, series, count, writer });
    }
    return notes;
  }

  /** Another metric of the same split has more values than this loss. */
  #isProbablyHidden(column: number, wholly: boolean): boolean {
    const { names, builders } = this.#layout;
    const split = splitOf(names[column] ?? '');
    const mine = this.#blank[column] ?? 0;
    return names.some((name, other) => {
      const measured = other !== column && builders[other] !== undefined && splitOf(name) === split && isQualityName(name);
      return measured && (this.#blank[other] ?? 0) < mine && (wholly || mine < this.#index);
    });
  }
}

/** A cell of a row without a measurement: neither a number nor a blank. */
const ZEROED = 255;
