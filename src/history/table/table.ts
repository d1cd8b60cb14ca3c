import type { Limits } from '../../source/limits.ts';
import type { SourceFile } from '../../source/source.ts';
import { type AxisChoice, axisOf, chooseAxis } from '../axis.ts';
import { parseCell } from '../cell.ts';
import { Collector } from '../collect.ts';
import type { Refusal } from '../history.ts';
import { isLossName, isMetricName, type NamingProfile, splitOf, tokenise } from '../naming.ts';
import type { FilesRead, FormatReader, Piece, ReadContext, Recognition } from '../reader.ts';
import type { ReadingNote, RefusalReason } from '../reasons.ts';
import { stemOf } from '../run-key.ts';
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
    ...(profile.groupOf === undefined ? {} : { groupOf: profile.groupOf }),
    read: (files, context) => readTables(files, profile, context),
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
  /** Builders by column; undefined for axes, columns without a name and columns without a value so far. */
  readonly builders: (SeriesBuilder | undefined)[];
}

/** Collectors of the runs in some tables: one, unless columns belong to several runs. */
class Runs {
  readonly #make: () => Collector;
  readonly all = new Map<string, Collector>();

  constructor(make: () => Collector) {
    this.#make = make;
  }

  of(run: string): Collector {
    const known = this.all.get(run);
    if (known !== undefined) return known;
    const made = this.#make();
    this.all.set(run, made);
    return made;
  }
}

async function readTables(files: readonly SourceFile[], profile: TableProfile, context: ReadContext): Promise<FilesRead> {
  const tables: TableRows[] = [];
  const refused: Refusal[] = [];
  let runs: Runs | undefined;
  for (const file of files) {
    const table = tableOf(await takeSample(file));
    const because = whyNoTable(table, profile, context.limits);
    if (table === undefined || because !== undefined) {
      refused.push({ path: file.path, because: because ?? { code: 'empty' } });
      continue;
    }
    const choice = axisFor(table, profile);
    const { points, series } = context.limits;
    runs ??= new Runs(() => new Collector({ axis: choice.axis, maxPoints: points, maxSeries: series }));
    const rows = new TableRows(file.path, table, profile, choice, runs);
    await rows.read(file, context.limits);
    tables.push(rows);
  }
  return finish(tables, runs?.all ?? new Map(), { profile, context, refused });
}

function whyNoTable(table: TableSample | undefined, profile: TableProfile, limits: Limits): RefusalReason | undefined {
  if (table === undefined) return { code: 'malformed', format: profile.name, detail: 'no header row followed by numbers' };
  const { length } = table.header;
  return length > limits.columns ? { code: 'too-large', limit: 'columns', value: length, allowed: limits.columns } : undefined;
}

function finish(
  tables: readonly TableRows[],
  runs: ReadonlyMap<string, Collector>,
  { profile, context, refused }: { profile: TableProfile; context: ReadContext; refused: readonly Refusal[] },
): FilesRead {
  const [first] = tables;
  if (first === undefined) return { pieces: [], refused, notes: [] };
  const { path } = first;
  const pieces: Piece[] = [];
  const place = profile.place?.(path) ?? (tables.length > 1 ? profile.groupOf?.(path) : undefined) ?? path;
  let tangled = false;
  for (const [run, collector] of runs) {
    const collected = collector.finish(path, first.naming, run === '' ? tables.flatMap((table) => table.blankNames()) : []);
    tangled ||= collected.tangled;
    if (collected.tangled || collected.series.length === 0) continue;
    const sampled: ReadingNote[] = profile.sampled === undefined ? [] : [{ code: 'sampled', path, writer: profile.sampled }];
    pieces.push({
      place: runs.size > 1 ? `${place}/${run}` : place,
      precision: 'exact',
      series: collected.series,
      breaks: collected.breaks,
      completion: 'unknown',
      ...(profile.boosting === true ? { boosting: true } : {}),
      files: tables.map((table) => ({ path: table.path, format: profile.name, because: context.because })),
      notes: [...collected.notes, ...sampled, ...tables.flatMap((table) => table.notes())],
    });
  }
  if (pieces.length > 0) return { pieces, refused, notes: [] };
  const because: RefusalReason = tangled
    ? { code: 'untangled', detail: 'several logs are written into one another' }
    : { code: 'no-series', saw: first.saw };
  return { pieces, refused: [...refused, ...tables.map((table) => ({ path: table.path, because }))], notes: [] };
}

/** Turns the scanned rows of one table into series. */
class TableRows {
  readonly path: string;
  readonly naming: NamingProfile;
  readonly #table: TableSample;
  readonly #profile: TableProfile;
  readonly #runs: Runs;
  readonly #layout: Layout;
  #index = 0;
  #dropped = 0;
  #firstDropped = 0;
  #cutOff: number | undefined;
  readonly #blank: Float64Array;
  /** 1 for columns that make no series. */
  readonly #unused: Uint8Array;

  constructor(path: string, table: TableSample, profile: TableProfile, choice: AxisChoice, runs: Runs) {
    this.path = path;
    this.#table = table;
    this.#profile = profile;
    this.#runs = runs;
    this.naming = namingFor(path, table, profile);
    const names = uniqueNames(table.header).map((name) => (name === '' ? '' : (profile.rename?.(name, path) ?? name)));
    this.#layout = { names, choice, builders: new Array<SeriesBuilder | undefined>(names.length) };
    this.#blank = new Float64Array(names.length);
    this.#unused = Uint8Array.from(names, (_, column) => (this.#isAxis(column) ? 1 : 0));
  }

  get saw(): string[] {
    return this.#table.header.filter((name) => name !== '').slice(0, 12);
  }

  async read(file: SourceFile, limits: Limits): Promise<void> {
    const { dialect, header } = this.#table;
    const scanner = new RowScanner(dialect, { columns: header.length + 1, lineBytes: limits.lineBytes });
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
    if (this.#unused[column] === 1) return undefined;
    const name = this.#layout.names[column] ?? '';
    const own = COMPANION.test(name) ? undefined : this.#profile.runOf?.(name);
    const skipped = this.#profile.runOf !== undefined && own === undefined;
    const made = skipped ? undefined : this.#runs.of(own?.run ?? '').builder(own?.name ?? name);
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
      const measured = other !== column && builders[other] !== undefined && splitOf(name) === split && isMetricName(name);
      return measured && (this.#blank[other] ?? 0) < mine && (wholly || mine < this.#index);
    });
  }
}

const COMPANION = /__(?:MIN|MAX)$/;

/** A table whose columns name no split, in a file named for one (`val_loss.csv`), is of that split. */
function namingFor(path: string, table: TableSample, profile: TableProfile): NamingProfile {
  const naming = { ...profile, ...profile.naming?.(table, path) };
  if (naming.bareRole !== undefined || profile.rename !== undefined || table.header.some((name) => splitOf(name) !== undefined))
    return naming;
  const stem = stemOf(path.split('/').at(-1) ?? '');
  const words = tokenise(stem).filter((word) => splitOf(word) === undefined);
  const plain = words.every(
    (word) => isMetricName(word) || /^(?:logs?|metrics?|history|results?|data|stats|curve|csv)$/.test(word),
  );
  const role = splitOf(stem);
  return plain && role !== undefined ? { ...naming, bareRole: role } : naming;
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
      const fits = row.length === header.length || (row.length === header.length + 1 && row.at(-1) === '');
      return typeof cell === 'number' && fits ? cell : undefined;
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
