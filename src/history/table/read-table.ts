import type { SourceFile } from '../../source/source.ts';
import { axisOf } from '../axis.ts';
import type { Refusal } from '../history.ts';
import type { FilesRead, ReadContext } from '../reader.ts';
import type { ReadingNote, RefusalReason } from '../reasons.ts';
import { type Look, lookOf, RUN_ROWS } from '../records/look.ts';
import { planOf } from '../records/plan.ts';
import type { WriterProfile } from '../records/profile.ts';
import { RecordReader } from '../records/reader.ts';
import { MISSING, NUMBER, type Rec } from '../records/record.ts';
import { decode, type Sample, takeSample, utf8Of } from '../sample.ts';
import { cellsOf, RULE, sniffTable, type TableSample } from './dialect.ts';
import { RowScanner, type ScannedRow } from './scanner.ts';

/** The table that a sample shows, found once for all profiles. */
export function tableOf(sample: Sample): TableSample | undefined {
  return sample.remember('table', () => {
    // A JSON document has commas and colons enough to look like a table.
    if (sample.text === undefined || /^\s*[{[]/.test(sample.text)) return undefined;
    return sniffTable(sample.text, sample.whole);
  });
}

/** Rows at the end of a file of which the sample shows more than the beginning. */
function lastRows({ tail, text, encoding, whole }: Sample, { dialect, header, whole: isAll }: TableSample): string[][] {
  if (isAll) return [];
  const end = whole ? (text ?? '') : decode(tail, encoding);
  // The first line may be a part of one.
  const lines = end.split('\n').slice(1).slice(-RUN_ROWS);
  return lines.map((line) => cellsOf(line.trimEnd(), dialect.delimiter)).filter(({ length }) => length === header.length);
}

/** What a table shows of itself. */
export function lookAtTable(sample: Sample, table: TableSample): Look {
  return sample.remember('look at table', () => {
    const { header, rows } = table;
    const fits = (row: readonly string[]) =>
      row.length === header.length || (row.length === header.length + 1 && row.at(-1) === '');
    // A row that is too short or too long says nothing of what counts.
    const fitting = rows.map((row) => (fits(row) ? row : []));
    const names = uniqueNames(header);
    const characters = rows.reduce((sum, row) => sum + row.reduce((length, cell) => length + cell.length + 1, 0), 0);
    const size = table.whole ? rows.length : Math.round((sample.size * rows.length) / Math.max(1, characters));
    return lookOf({ container: 'table', path: sample.path, names, rows: fitting, last: lastRows(sample, table), size, table });
  });
}

/** Reads the tables of one group: one, unless the writer spreads a run over several. */
export async function readTables(
  files: readonly SourceFile[],
  profile: WriterProfile,
  format: string,
  context: ReadContext,
): Promise<FilesRead> {
  const refused: Refusal[] = [];
  const read: SourceFile[] = [];
  const notes: ReadingNote[] = [];
  let reader: RecordReader | undefined;
  let saw: readonly string[] = [];
  for (const file of files) {
    const sample = await takeSample(file);
    const table = tableOf(sample);
    const because = whyNoTable(table, format, context);
    if (table === undefined || because !== undefined) {
      refused.push({ path: file.path, because: because ?? { code: 'empty' } });
      continue;
    }
    const look = lookAtTable(sample, table);
    const plan = planOf(look, profile);
    if (reader === undefined) {
      reader = new RecordReader(plan, context);
      saw = table.header.filter((name) => name !== '').slice(0, 12);
      if (profile.sampled !== undefined) notes.push({ code: 'sampled', path: file.path, writer: profile.sampled });
    } else reader.frame(plan);
    const rows = new TableRows(table, look.names, reader, profile);
    await rows.read(file);
    if (rows.cutOff !== undefined) notes.push({ code: 'cut-off', path: file.path, line: rows.cutOff });
    read.push(file);
  }
  const [first] = read;
  if (reader === undefined || first === undefined) return { pieces: [], refused, notes: [] };
  const { files: paths, boosting } = profile;
  const group = read.length > 1 ? paths?.groupOf?.(first.path) : undefined;
  const found = reader.finish({
    files: read.map(({ path }) => ({ path, format, because: context.because })),
    place: paths?.placeOf?.(first.path) ?? group ?? first.path,
    facts: boosting === true ? { boosting } : {},
    notes,
    saw,
  });
  return { ...found, refused: [...refused, ...found.refused] };
}

function whyNoTable(table: TableSample | undefined, format: string, { limits }: ReadContext): RefusalReason | undefined {
  if (table === undefined) return { code: 'malformed', format, detail: { code: 'no-header-row' } };
  const { length } = table.header;
  return length > limits.columns ? { code: 'too-large', limit: 'columns', value: length, allowed: limits.columns } : undefined;
}

/** Rows from which it is known how long the numbers of a column are. */
const [FEWEST_ROWS, MOST_ROWS] = [3, 1000];

/** What a cell costs at least, in bytes of a table read: to put one of a single character to its series is more than to read it. */
const WORK_PER_CELL = 14;

/** The container of tables: a record for each row; what is no row of this table stays here. */
class TableRows {
  readonly #reader: RecordReader;
  readonly #table: TableSample;
  readonly #names: readonly string[];
  readonly #shortRow: WriterProfile['shortRow'];
  #record: Rec | undefined;
  /** Below the header of another table. */
  #foreign = false;
  #rows = 0;
  #taken = 0;
  /** Fewest characters of a number in the last column, and whether they are measured: not counted in whole numbers. */
  #shortest = Number.POSITIVE_INFINITY;
  #measured = false;
  #atEnd = false;
  cutOff: number | undefined;

  constructor(table: TableSample, names: readonly string[], reader: RecordReader, { shortRow }: WriterProfile) {
    this.#table = table;
    this.#names = names;
    this.#reader = reader;
    this.#shortRow = shortRow;
  }

  async read(file: SourceFile): Promise<void> {
    const { dialect, header } = this.#table;
    const reader = this.#reader;
    // Cells beyond these are not counted: two more than the header has, so that one too many is not taken for several.
    const scanner = new RowScanner(dialect, { columns: header.length + 2, lineBytes: reader.limits.lineBytes });
    const { row } = scanner;
    const order = Int32Array.from(header, (_, i) => i);
    const { kinds, values, text } = row;
    this.#record = { names: this.#names, kinds, values, order, fields: header.length, line: 0, text };
    const onRow = (one: ScannedRow): void => this.#take(one);
    for await (const chunk of utf8Of(file.content)) {
      const rows = this.#taken;
      scanner.push(chunk, onRow);
      const cells = header.length * (this.#taken - rows);
      reader.limits.budget.spend('work', Math.max(0, WORK_PER_CELL * cells - chunk.length));
    }
    const { count } = reader.dropped;
    this.#atEnd = true;
    // A last row that is too short and has no line end was cut off while it was written.
    if (scanner.finish(onRow) && reader.dropped.count > count) {
      this.cutOff = row.line;
      reader.dropped.count--;
    }
    for (let i = 0; i < scanner.overlong; i++) reader.dropped.add(scanner.firstOverlong);
  }

  #take(row: ScannedRow): void {
    if (row.line <= this.#table.headerLine) return;
    const { header } = this.#table;
    if (row.kinds[0] !== NUMBER && this.#isNoRow(row)) return;
    const width = header.length;
    if (this.#foreign) this.#reader.dropped.add(row.line);
    else if (row.fields < width && this.#shortRow !== undefined) this.#takeShort(row);
    else if (row.fields === width || (row.fields === width + 1 && row.kinds[width] === MISSING)) this.#takeWhole(row);
    else this.#reader.dropped.add(row.line);
  }

  #takeWhole(row: ScannedRow): void {
    const record = this.#record;
    if (record === undefined) return;
    this.#taken++;
    const last = record.fields - 1;
    if (this.#atEnd && this.#isHalfNumber(row, last)) {
      row.kinds[last] = MISSING;
      this.cutOff = row.line;
    } else if (this.#rows++ < MOST_ROWS && row.kinds[last] === NUMBER) {
      this.#shortest = Math.min(this.#shortest, row.length(last));
      this.#measured ||= !Number.isInteger(row.values[last]);
    }
    record.line = row.line;
    this.#reader.take(record);
  }

  /** The file ends within it: no line end follows, and no other number of its column is as short. */
  #isHalfNumber({ kinds, length }: ScannedRow, last: number): boolean {
    return this.#measured && this.#rows >= FEWEST_ROWS && kinds[last] === NUMBER && length(last) < this.#shortest;
  }

  /** A repeated header, a rule of a Markdown table, a comment. */
  #isNoRow(row: ScannedRow): boolean {
    const first = row.text(0);
    if (first.startsWith('#') || RULE.test(first)) return row.kinds.subarray(0, row.fields).every((kind) => kind !== NUMBER);
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
    this.#reader.breakHere();
    return true;
  }

  #takeShort(row: ScannedRow): void {
    const places = this.#shortRow?.(this.#table.header, row.fields);
    if (places === undefined) {
      this.#reader.dropped.add(row.line);
      return;
    }
    const { kinds, values } = row;
    // From the right, since cells only move to the right.
    const from = new Map(places.map((place, cell) => [place, cell]));
    for (let column = this.#table.header.length - 1; column >= 0; column--) {
      const cell = from.get(column);
      kinds[column] = cell === undefined ? MISSING : (kinds[cell] ?? MISSING);
      values[column] = cell === undefined ? 0 : (values[cell] ?? 0);
    }
    this.#takeWhole(row);
  }
}

/** Two columns of one name are told apart by a number that no other column has. */
export function uniqueNames(header: readonly string[]): string[] {
  const taken = new Set(header);
  const seen = new Map<string, number>();
  return header.map((name) => {
    const before = seen.get(name);
    seen.set(name, before ?? 0);
    if (before === undefined || name === '') return name;
    let number = before + 1;
    while (taken.has(`${name}.${number}`)) number++;
    seen.set(name, number);
    taken.add(`${name}.${number}`);
    return `${name}.${number}`;
  });
}
