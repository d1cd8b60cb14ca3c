import type { Limits } from '../../source/limits.ts';
import type { SourceFile } from '../../source/source.ts';
import { type AxisChoice, axisOf, chooseAxis } from '../axis.ts';
import { parseCell } from '../cell.ts';
import { Collector } from '../collect.ts';
import { isLossName, isMetricName } from '../naming.ts';
import { type FilesRead, type FormatReader, type ReadContext, type Recognition, refusedFiles } from '../reader.ts';
import type { ReadingNote, RefusalReason } from '../reasons.ts';
import { type Sample, takeSample, utf8Of } from '../sample.ts';
import type { SeriesBuilder } from '../series-builder.ts';
import { sniffTable, type TableSample } from './dialect.ts';
import type { TableProfile } from './profile.ts';
import { MISSING, NUMBER, RowScanner, type ScannedRow } from './scanner.ts';

/** The table that a sample shows, found once for all profiles. */
export function tableOf(sample: Sample): TableSample | undefined {
  return sample.remember('table', () => {
    // A JSON document has commas and colons enough to look like a table.
    if (sample.text === undefined || /^\s*[{[]/.test(sample.text)) return undefined;
    return sniffTable(sample.text, sample.whole);
  });
}

/** A reader of the tables that a profile describes. */
export function tableFormat(profile: TableProfile): FormatReader {
  return {
    name: profile.name,
    recognise: (sample) => recognise(sample, profile),
    read: async ([file], context) => (file === undefined ? refusedFiles([], { code: 'empty' }) : readTable(file, profile, context)),
  };
}

function recognise(sample: Sample, profile: TableProfile): Recognition | undefined {
  const table = tableOf(sample);
  if (table === undefined) return undefined;
  const columns = profile.recognise(table, sample.path);
  if (columns === undefined) return undefined;
  const score = profile.score ?? 0.9;
  if (profile.refuse !== undefined) return { score, refuse: profile.refuse(table) };
  return { score, because: { code: 'header', columns: columns.slice(0, 12) } };
}

/** What each column of a table is for. */
interface Layout {
  readonly names: readonly string[];
  readonly choice: AxisChoice;
  /** Builders by column; undefined for axes and columns without a name. */
  readonly builders: (SeriesBuilder | undefined)[];
}

async function readTable(file: SourceFile, profile: TableProfile, context: ReadContext): Promise<FilesRead> {
  const { limits } = context;
  const table = tableOf(await takeSample(file));
  if (table === undefined)
    return refusedFiles([file], { code: 'malformed', format: profile.name, detail: 'no header row followed by numbers' });
  if (table.header.length > limits.columns) {
    return refusedFiles([file], { code: 'too-large', limit: 'columns', value: table.header.length, allowed: limits.columns });
  }
  const rows = new TableRows(file.path, table, profile, limits);
  const scanner = new RowScanner(table.dialect, { columns: table.header.length + 1, lineBytes: limits.lineBytes });
  const onRow = (row: ScannedRow): void => rows.take(row);
  for await (const chunk of utf8Of(file.content)) scanner.push(chunk, onRow);
  const unended = scanner.finish(onRow);
  return rows.finish(context, { unended, overlong: scanner.overlong, firstOverlong: scanner.firstOverlong });
}

/** Turns the scanned rows of one table into the series of one run. */
class TableRows {
  readonly #path: string;
  readonly #table: TableSample;
  readonly #profile: TableProfile;
  readonly #collector: Collector;
  readonly #layout: Layout;
  #index = 0;
  #dropped = 0;
  #firstDropped = 0;
  readonly #blank: Float64Array;
  readonly #seen: Uint8Array;

  constructor(path: string, table: TableSample, profile: TableProfile, limits: Limits) {
    this.#path = path;
    this.#table = table;
    this.#profile = profile;
    const names = uniqueNames(table.header).map((name) => (name === '' ? '' : (profile.rename?.(name, path) ?? name)));
    const choice = axisFor(table, profile);
    this.#collector = new Collector({ axis: choice.axis, maxPoints: limits.points, maxSeries: limits.series });
    this.#layout = { names, choice, builders: new Array<SeriesBuilder | undefined>(names.length) };
    this.#blank = new Float64Array(names.length);
    this.#seen = new Uint8Array(names.length);
    for (let column = 0; column < names.length; column++) if (this.#isAxis(column)) this.#seen[column] = 2;
  }

  take(row: ScannedRow): void {
    if (row.line <= this.#table.headerLine) return;
    const { header } = this.#table;
    if (row.kinds[0] !== NUMBER && this.#isNoRow(row)) return;
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
    for (let column = 0; column < Math.min(row.fields, header.length); column++) {
      if (row.kinds[column] === NUMBER || row.text(column) !== header[column]) return false;
    }
    this.#collector.breakHere();
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
    const x =
      choice.column === undefined
        ? this.#index
        : kinds[choice.column] === NUMBER
          ? (values[choice.column] ?? Number.NaN)
          : Number.NaN;
    this.#index++;
    if (Number.isNaN(x)) {
      this.#drop(row);
      return;
    }
    const epoch = choice.epoch !== undefined && kinds[choice.epoch] === NUMBER ? values[choice.epoch] : undefined;
    const width = builders.length;
    for (let column = 0; column < width; column++) {
      if (kinds[column] !== NUMBER) {
        this.#blank[column] = (this.#blank[column] ?? 0) + 1;
        continue;
      }
      const builder = builders[column] ?? this.#builder(column);
      builder?.push(x, values[column] ?? Number.NaN, epoch);
    }
  }

  #builder(column: number): SeriesBuilder | undefined {
    if (this.#seen[column] === 2) return undefined;
    const made = this.#collector.builder(this.#layout.names[column] ?? '');
    if (made === undefined) this.#seen[column] = 2;
    this.#layout.builders[column] = made;
    return made;
  }

  #isAxis(column: number): boolean {
    const { choice, names } = this.#layout;
    const name = names[column] ?? '';
    const axis = axisOf(this.#table.header[column] ?? '');
    return name === '' || column === choice.column || column === choice.epoch || axis === 'epoch' || axis === 'step';
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

  finish(context: ReadContext, end: { unended: boolean; overlong: number; firstOverlong: number }): FilesRead {
    const path = this.#path;
    const { names } = this.#layout;
    const blankNames = names.filter(
      (name, column) => name !== '' && this.#seen[column] !== 2 && this.#layout.builders[column] === undefined,
    );
    const collected = this.#collector.finish(path, this.#profile, blankNames);
    const refusal = this.#whyNot(collected.series.length, collected.tangled);
    if (refusal !== undefined) return { pieces: [], refused: [{ path, because: refusal }], notes: [] };
    const notes: ReadingNote[] = [...collected.notes, ...this.#blankNotes(blankNames)];
    const dropped = this.#dropped + end.overlong;
    const firstLine = Math.min(...[this.#firstDropped, end.firstOverlong].filter((line) => line > 0));
    if (dropped > 0) notes.push({ code: 'rows-dropped', path, count: dropped, firstLine });
    const piece = {
      place: path,
      precision: 'exact' as const,
      series: collected.series,
      breaks: collected.breaks,
      completion: 'unknown' as const,
      ...(this.#profile.boosting === true ? { boosting: true } : {}),
      files: [{ path, format: this.#profile.name, because: context.because }],
      notes,
    };
    return { pieces: [piece], refused: [], notes: [] };
  }

  #whyNot(series: number, tangled: boolean): RefusalReason | undefined {
    const saw = this.#table.header.filter((name) => name !== '').slice(0, 12);
    if (tangled) return { code: 'untangled', detail: 'several logs are written into one another' };
    if (series === 0) return { code: 'no-series', saw };
    return undefined;
  }

  /** Blank losses beside filled siblings, from writers that leave a NaN blank. */
  #blankNotes(blankNames: readonly string[]): ReadingNote[] {
    const writer = this.#profile.hidesNan;
    if (writer === undefined) return [];
    const notes: ReadingNote[] = [];
    this.#layout.names.forEach((series, column) => {
      const count = this.#blank[column] ?? 0;
      const wholly = blankNames.includes(series);
      if (series !== '' && count > 0 && isLossName(series) && (wholly || count < this.#index)) {
        notes.push({ code: 'blank-may-hide-nan', path: this.#path, series, count, writer });
      }
    });
    return notes;
  }
}

/** Two columns of one name are told apart by a number. */
function uniqueNames(header: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return header.map((name) => {
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return nth === 1 || name === '' ? name : `${name}.${nth - 1}`;
  });
}

function axisFor(table: TableSample, profile: TableProfile): AxisChoice {
  const { header, rows, dialect } = table;
  const lower = header.map((name) => name.toLowerCase());
  const numbers = (column: number) =>
    rows.map((row) => {
      const cell = parseCell(row[column] ?? '', dialect.decimalComma);
      return typeof cell === 'number' && row.length === header.length ? cell : undefined;
    });
  if (profile.x !== undefined) {
    const column = lower.indexOf(profile.x.column);
    const epoch = lower.indexOf('epoch');
    if (column >= 0) return { axis: profile.x.axis, column, ...(epoch >= 0 && epoch !== column ? { epoch } : {}) };
  }
  const choice = chooseAxis(
    header,
    header.map((name, column) => (axisOf(name) === undefined ? [] : numbers(column))),
  );
  if (choice.column !== undefined || choice.epoch !== undefined) return choice;
  const axis = profile.rowAxis ?? 'epoch';
  const index = header.findIndex((name) => name === '' || name === 'Unnamed: 0' || name === 'index');
  if (index >= 0 && dialect.delimiter !== '|' && isIndex(numbers(index))) return { axis, column: index };
  return { axis };
}

/** Whole numbers that go up: pandas' row index. */
function isIndex(values: readonly (number | undefined)[]): boolean {
  return (
    values.length > 0 &&
    values.every((value, i) => value !== undefined && Number.isInteger(value) && (i === 0 || value > (values[i - 1] ?? 0)))
  );
}

/** Names of losses, or of metrics with a split, in a header: what makes a table worth a look. */
export function measuresOf(header: readonly string[]): string[] {
  const named = header.filter((name) => name !== '');
  const losses = named.filter((name) => isLossName(name));
  return losses.length > 0 ? losses : named.filter((name) => isMetricName(name));
}
