import type { SourceFile } from '../../source/source.ts';
import { axisOf } from '../axis.ts';
import { parseCell } from '../cell.ts';
import { Collector } from '../collect.ts';
import type { Axis } from '../history.ts';
import { filesRead, type Lane, Lanes } from '../lanes.ts';
import { isLossName, isQualityName } from '../naming.ts';
import { type FilesRead, type FormatReader, type ReadContext, type Recognition, refusedFiles } from '../reader.ts';
import type { ReadingNote } from '../reasons.ts';
import { runColumns, runPrefix } from '../run-columns.ts';
import { comparesRuns } from '../runs-table.ts';
import { type Sample, takeSample, utf8Of } from '../sample.ts';
import type { SeriesBuilder } from '../series-builder.ts';
import { splitOf } from '../tokens.ts';
import type { TableSample } from './dialect.ts';
import { NUMBER, RowScanner, type ScannedRow } from './scanner.ts';
import { lastRows, tableOf } from './table.ts';

const NAME_COLUMNS = /^(?:metric|metrics|key|name|tag|variable|metric_name|loss type|loss_type|measure|quantity|series)$/i;
const VALUE_COLUMNS = /^(?:value|val|values|score|metric_value|y)$/i;
const SPLIT_COLUMNS = /^(?:split|phase|mode|set|subset|data|dataset|partition|stage|data_split|type|fold_type)$/i;

/** Which columns of a tidy table say what. */
interface TidyLayout {
  readonly x: number | undefined;
  readonly axis: Axis;
  readonly name: number | undefined;
  readonly values: readonly number[];
  readonly split: number | undefined;
  /** Those that together name the run. */
  readonly runs: readonly { readonly column: number; readonly prefix: string }[];
}

/**
 * Tidy tables: a row for each value (`epoch,metric,value`), or wide ones in which a column says the split or the run
 * (`epoch,phase,loss`, `seed,epoch,loss`).
 */
export const tidyTable: FormatReader = {
  name: 'tidy-csv',
  recognise(sample): Recognition | undefined {
    const layout = layoutOf(sample);
    const table = tableOf(sample);
    if (layout === undefined || table === undefined) return undefined;
    const used = [...layout.runs.map(({ column }) => column), layout.split, layout.x, layout.name, ...layout.values].filter(
      (column) => column !== undefined,
    );
    // Rows of several splits are nobody's own layout: read as one, they would be one series.
    const splits = layout.split === undefined ? [] : cellsOf(table, layout.split).map((cell) => splitOf(cell));
    const score = new Set(splits).size > 1 ? 0.96 : 0.8;
    return { score, because: { code: 'header', columns: used.map((column) => table.header[column] ?? '').slice(0, 12) } };
  },
  read: async ([file], context) => (file === undefined ? refusedFiles([], { code: 'empty' }) : readTidy(file, context)),
};

function layoutOf(sample: Sample): TidyLayout | undefined {
  return sample.remember('tidy', () => {
    const table = tableOf(sample);
    return table === undefined || table.dialect.delimiter === ' ' ? undefined : tidyLayout(table, lastRows(sample, table));
  });
}

function tidyLayout(table: TableSample, last: readonly (readonly string[])[]): TidyLayout | undefined {
  const { header, rows } = table;
  if (comparesRuns(header, (column) => rows.map((row) => row[column]))) return undefined;
  const find = (pattern: RegExp, fits: (cells: readonly string[]) => boolean): number | undefined => {
    const at = header.findIndex((name, column) => pattern.test(name) && fits(cellsOf(table, column)));
    return at < 0 ? undefined : at;
  };
  const x = axisColumn(table);
  const name = find(NAME_COLUMNS, (cells) => cells.every(isText) && cells.some((cell) => isQualityName(cell) || isLossName(cell)));
  const split = find(
    SPLIT_COLUMNS,
    (cells) => cells.length > 0 && cells.every((cell) => splitOf(cell) !== undefined && cell.length < 24),
  );
  const told = runColumns(header, [...rows, ...last], x).filter((column) => column !== name && column !== split);
  const block = told.length > 0 ? undefined : blockColumn(table, x, [name, split]);
  const named = block === undefined ? told : [block];
  const runs = named.map((column) => ({ column, prefix: runPrefix(header[column] ?? '') }));
  const value = find(VALUE_COLUMNS, () => true);
  const taken = new Set([x, name, split, ...named]);
  if (name !== undefined && value !== undefined && x === undefined && isOneRowPerLabel(table, taken)) return undefined;
  if (name !== undefined && value !== undefined) return { ...axisAt(header, x), name, values: [value], split, runs };
  if (split === undefined && runs.length === 0) return undefined;
  const values = header.map((_, column) => column).filter((column) => !taken.has(column) && isMeasure(header[column] ?? ''));
  return values.length === 0 || x === undefined ? undefined : { ...axisAt(header, x), name: undefined, values, split, runs };
}

/** Results of tasks or models, one row each: a text of its own in every row, and nothing that counts time. */
function isOneRowPerLabel(table: TableSample, taken: ReadonlySet<number | undefined>): boolean {
  const { header, rows } = table;
  return header.some((_, column) => {
    const cells = taken.has(column) ? [] : cellsOf(table, column);
    return cells.length > 1 && cells.length === rows.length && cells.every(isText) && new Set(cells).size === rows.length;
  });
}

function axisAt(header: readonly string[], x: number | undefined): { x: number | undefined; axis: Axis } {
  return { x, axis: axisOf(header[x ?? -1] ?? '') ?? 'epoch' };
}

function axisColumn({ header }: TableSample): number | undefined {
  for (const axis of ['step', 'epoch', 'samples', 'tokens'] as const) {
    const at = header.findIndex((name) => axisOf(name) === axis);
    if (at >= 0) return at;
  }
  return undefined;
}

/** A text, whatever its column is called, that stays the same while the axis goes on and changes where the axis begins again. */
function blockColumn(
  { header, rows }: TableSample,
  x: number | undefined,
  taken: readonly (number | undefined)[],
): number | undefined {
  if (x === undefined) return undefined;
  const positions = rows.map((row) => Number(row[x]));
  const found = header.findIndex((_, column) => {
    const cells = rows.map((row) => row[column] ?? '');
    if (taken.includes(column) || !cells.every((cell) => cell !== '' && isText(cell))) return false;
    const starts = cells.flatMap((cell, row) => (row > 0 && cell !== cells[row - 1] ? [row] : []));
    const isOnePiece = starts.length > 0 && starts.length + 1 === new Set(cells).size && starts.length < rows.length / 3;
    return isOnePiece && starts.every((row) => (positions[row] ?? 0) < (positions[row - 1] ?? 0));
  });
  return found < 0 ? undefined : found;
}

function cellsOf({ rows }: TableSample, column: number): string[] {
  return rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
}

function isText(cell: string): boolean {
  return parseCell(cell) === 'text';
}

function isMeasure(name: string): boolean {
  return axisOf(name) === undefined && (isLossName(name) || isQualityName(name));
}

async function readTidy(file: SourceFile, context: ReadContext): Promise<FilesRead> {
  const { limits } = context;
  const sample = await takeSample(file);
  const table = tableOf(sample);
  const layout = layoutOf(sample);
  if (table === undefined || layout === undefined) {
    return refusedFiles([file], {
      code: 'malformed',
      format: 'tidy-csv',
      detail: 'no column that tells metrics, splits or runs apart',
    });
  }
  const rows = new TidyRows(table, layout, context);
  const scanner = new RowScanner(table.dialect, { columns: table.header.length + 1, lineBytes: limits.lineBytes });
  const onRow = (row: ScannedRow): void => rows.take(row);
  for await (const chunk of utf8Of(file.content)) scanner.push(chunk, onRow);
  scanner.finish(onRow);
  rows.drop(scanner.overlong, scanner.firstOverlong);
  return rows.finish(file.path);
}

/** Turns the rows of a tidy table into the series of its runs. */
class TidyRows {
  readonly #table: TableSample;
  readonly #layout: TidyLayout;
  readonly #context: ReadContext;
  readonly #runs: Lanes<{ readonly collector: Collector; readonly counts: Map<SeriesBuilder, number> }>;
  #dropped = 0;
  #firstDropped = 0;

  constructor(table: TableSample, layout: TidyLayout, context: ReadContext) {
    this.#table = table;
    this.#layout = layout;
    this.#context = context;
    this.#runs = new Lanes(context.limits.runs, () => ({
      collector: new Collector({ axis: layout.axis, limits: context.limits }),
      counts: new Map(),
    }));
  }

  /** Counts rows that can not be read. */
  drop(count: number, firstLine: number): void {
    this.#dropped += count;
    this.#firstDropped ||= firstLine;
  }

  take(row: ScannedRow): void {
    const { header, headerLine } = this.#table;
    if (row.line <= headerLine) return;
    const { x, axis, name, values, split, runs } = this.#layout;
    if (row.fields !== header.length || (x !== undefined && row.kinds[x] !== NUMBER)) {
      this.drop(1, row.line);
      return;
    }
    const lane = this.#runs.of(runs.map(({ column, prefix }) => prefix + row.text(column)).join('/'));
    if (lane === undefined) return;
    const prefix = split === undefined ? '' : `${row.text(split)}/`;
    for (const column of values) {
      if (row.kinds[column] !== NUMBER) continue;
      const own = name === undefined ? (header[column] ?? '') : row.text(name);
      const full = splitOf(own) === undefined ? `${prefix}${own}` : own;
      const builder = lane.collector.builder(full, axis);
      // Names are counted only where they are kept: there may be as many as rows.
      if (builder === undefined) continue;
      const count = lane.counts.get(builder) ?? 0;
      if (x === undefined) lane.counts.set(builder, count + 1);
      builder.push(x === undefined ? count : (row.values[x] ?? 0), row.values[column] ?? 0);
    }
  }

  finish(path: string): FilesRead {
    const saw = this.#table.header.slice(0, 12);
    const lanes = [...this.#runs.all].map(([name, { collector }]): Lane => ({ name, collected: collector.finish(path, {}) }));
    const dropped: ReadingNote = { code: 'rows-dropped', path, count: this.#dropped, firstLine: this.#firstDropped };
    const read = filesRead(lanes, {
      place: path,
      files: [{ path, format: 'tidy-csv', because: this.#context.because }],
      notes: this.#dropped === 0 ? [] : [dropped],
      saw,
      tooMany: this.#runs.tooMany,
    });
    // A value for each name and nothing that counts: the end of a run.
    const isSummary = this.#layout.x === undefined && read.pieces.every(({ series }) => series.every(({ y }) => y.length === 1));
    if (!isSummary || read.pieces.length === 0) return read;
    const names = read.pieces.flatMap(({ series }) => series.map(({ name }) => name)).slice(0, 12);
    return refusedFiles([{ path }], { code: 'single-values', names });
  }
}
