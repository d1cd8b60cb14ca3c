import { axisOf } from '../axis.ts';
import type { Axis, Role } from '../history.ts';
import { isLossName, isMetricName } from '../naming.ts';
import { splitOf } from '../tokens.ts';
import type { SeriesStore } from './logged-series.ts';
import { NOT_FINITE, printedNumber } from './printed-number.ts';

/** A table printed row by row among other lines: which column is what. */
export interface ConsoleTable {
  readonly names: readonly string[];
  /** -1: the rows stand below the lines that say their epoch. */
  readonly axisColumn: number;
  /** The first cell of a row says of which split it is. */
  readonly bySplit?: true;
  /** The columns are splits, and the first cell of a row names the metric. */
  readonly splits?: readonly Role[];
  readonly axis: Axis;
  /** Whether a bar separates the cells, else two blanks or a tab. */
  readonly barred: boolean;
  /** Where each name stands in the line: a cell below it belongs to it, and a row may have blanks between. */
  readonly spans: readonly Span[];
}

type Span = readonly [from: number, to: number];

/** `Train  #  Epoch  loss` of NequIP, above rows that begin with `! Train` or `! Validation`. */
const LABELLED_HEAD = /^\s*Train\s+#\s+(?=Epoch\s)/;
const LABEL = /^\s*! (Train|Validation)\s+(?=\d)/;

/** A header names an epoch or step and at least one metric; `#` is what spaCy calls its step. */
export function consoleHeader(line: string): ConsoleTable | undefined {
  if (line.length > 2000 || /[=:{}]/.test(line) || /\d\.\d/.test(line)) return undefined;
  const barred = line.includes('|');
  const names = spelledOut(cellsOf(line.replace(LABELLED_HEAD, ''), barred));
  if (names.length < 3 || names.length > 100 || !names.some((name) => isMetricName(name))) return undefined;
  const named = (name: string): Axis | undefined => (name === '#' ? 'step' : axisOf(name.replace(/^E$/, 'epoch')));
  const columns = names.map(named);
  const axisColumn = columns.includes('step') ? columns.indexOf('step') : columns.indexOf('epoch');
  const axis = columns[axisColumn];
  return axis === undefined ? undefined : { names, axisColumn, axis, barred, spans: barred ? [] : spansOf(line) };
}

/** `***train_loss,train_acc,valid_loss***`: names above a row of as many numbers, below a line that says the epoch. */
function looseHeader(line: string): ConsoleTable | undefined {
  if (line.length > 2000 || /[=:{}\d]/.test(line) || !line.includes(',')) return undefined;
  const names = line.replace(/^[\s*#|~-]+|[\s*#|~-]+$/g, '').split(/\s?,\s?/);
  const isTable =
    names.length > 1 && names.every((name) => /^\w+$/.test(name)) && names.filter(isMetricName).length > names.length / 2;
  return isTable && names.some((name) => isLossName(name))
    ? { names, axisColumn: -1, axis: 'epoch', barred: false, spans: [] }
    : undefined;
}

/** `|  | loss | acc |` above `| train | 0.5 | 0.8 |`, below a line that says the epoch. */
function splitHeader(line: string): ConsoleTable | undefined {
  const [first = '', ...names] = cellsBetweenBars(line);
  const isHead = names.some((name) => isLossName(name)) && !isMetricName(first) && !/[\d:=]/.test(line);
  return isHead ? { names: [first, ...names], axisColumn: -1, axis: 'epoch', bySplit: true, barred: true, spans: [] } : undefined;
}

/** `| metric | train | valid |`, or `Training | Validation` alone, above rows that begin with the name of a metric. */
function columnsOfSplits(line: string): ConsoleTable | undefined {
  if (line.length > 200 || /[\d:=]/.test(line)) return undefined;
  const cells = cellsOf(line, line.includes('|')).map((cell) => cell.trim());
  const names = cells.map((cell) => (/^[A-Za-z]+(?:[ _]?set)?$/.test(cell) ? splitOf(cell) : undefined));
  const splits = names.filter((role) => role !== undefined);
  const isHead = splits.length > 1 && new Set(splits).size === splits.length && splits.includes('train');
  if (!isHead || names.slice(1).includes(undefined) || axisOf(cells[0] ?? '') !== undefined) return undefined;
  return { names: cells, axisColumn: -1, axis: 'epoch', splits, barred: line.includes('|'), spans: [] };
}

export interface ConsoleRow {
  /** Undefined where the row stands at the position of the lines above it. */
  readonly x: number | undefined;
  readonly cells: readonly { readonly name: string; readonly value: number; readonly split: Role | undefined }[];
}

/** The table that is printed now: a head, and the rows below it. */
export class PrintedTable {
  #table: ConsoleTable | undefined;
  #hasRows = false;

  get isClosed(): boolean {
    return this.#table === undefined;
  }

  /** Rows begin with the name of a metric, as other lines do. */
  get hasNamedRows(): boolean {
    return this.#table?.splits !== undefined;
  }

  /** What a line is to the table: a row with its values, or another part of it; undefined for no part. */
  take(printed: string): { readonly table: ConsoleTable; readonly row?: ConsoleRow } | undefined {
    const line = /[│┃║]/.test(printed) ? printed.replace(/[│┃║]/g, '|') : printed;
    const table = this.#table;
    if (table !== undefined) {
      const row = consoleRow(line, table);
      if (row !== undefined) {
        this.#hasRows = true;
        return { table, row };
      }
      const whole = this.#hasRows ? undefined : withSecondLine(table, line);
      if (whole !== undefined) {
        this.#table = whole;
        return { table: whole };
      }
      if (/^[\s|+=\u2500-\u257f-]*$/.test(line)) return { table };
    }
    const header = /[A-Za-z]/.test(line)
      ? (columnsOfSplits(line) ?? consoleHeader(line) ?? looseHeader(line) ?? splitHeader(line))
      : undefined;
    if (header === undefined) return undefined;
    this.#table = header;
    this.#hasRows = false;
    return { table: header };
  }
}

/** A head of two lines: MATLAB prints `Validation` above `Loss`. */
function withSecondLine(table: ConsoleTable, line: string): ConsoleTable | undefined {
  const cells = line.trim().split('|').slice(1, -1);
  if (!table.barred || cells.length !== table.names.length || /\d/.test(line) || !/[A-Za-z]/.test(line)) return undefined;
  return { ...table, names: table.names.map((name, i) => `${name} ${cells[i]?.trim()}`.trim()) };
}

/** Columns that say where a row stands, or what it took. */
const NO_METRIC = /^(?:E|#|epoch|step|instances|targets|labels|images|size|img_size|gpu_mem)$/i;

/** Puts a row at its position. */
export function pushRow(store: SeriesStore, { axis }: ConsoleTable, { cells }: ConsoleRow, x: number): void {
  store.shape = 'table';
  for (const { name, value, split } of cells)
    store.push({ name, value, decimals: 4 }, split, axis === 'epoch' ? 'epoch' : 'step', x);
}

/** A head whose names have several words and stand apart by blanks: a table reader would take each word for a column. */
export function isSpacedHeader(line: string): boolean {
  if (/[\t|,;]/.test(line)) return false;
  return consoleHeader(line)?.names.some((name) => name.includes(' ')) ?? false;
}

/** YOLOv5 and its kin head the columns of their losses with the part alone. */
function spelledOut(names: string[]): string[] {
  if (!names.some((name) => /^gpu_mem$/i.test(name))) return names;
  const isPart = (name: string) => /^(?:box|obj|cls|dfl|seg|kpt|kobj|pose|angle|total|landmark)(?:_o[mo])?$/.test(name);
  return names.map((name) => (isPart(name) ? `${name}_loss` : name));
}

const NUMBER_CELL = new RegExp(String.raw`^[-+]?(?:${NOT_FINITE}|(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?)%?$`, 'i');
/** Ultralytics draws its progress behind the row. */
const BAR_BEHIND = /:\s{1,3}\d{1,3}%(?:\s?[|━╸─]|\s\d+\/\d+ \[).*$/;

/** The cells of a row of this table; undefined when the line is none. */
function consoleRow(line: string, table: ConsoleTable): ConsoleRow | undefined {
  if (table.splits !== undefined) return rowOfMetric(line, table.barred, table.splits);
  if (table.bySplit) return rowOfSplit(line, table);
  const label = LABEL.exec(line);
  if (label !== null) return labelled(consoleRow(line.slice(label[0].length), table), splitOf(label[1] ?? ''));
  if (!/^\s*(?:\|\s*)?[-+]?\d/.test(line)) return undefined;
  const { names, axisColumn, barred } = table;
  const plain = line.replace(BAR_BEHIND, '').trim();
  // `No log` is one cell of a table whose heads have several words.
  const wide = barred ? cellsOf(line, true) : cellsOf(plain, false);
  const cells = barred || wide.length === names.length ? wide : plain.split(/\s+/);
  const of = /^(\d+)\/\d+$/.exec(cells[axisColumn] ?? '');
  if (of !== null) cells[axisColumn] = of[1] ?? '';
  const values = (cells.length === names.length ? cells : belowNames(line, table))?.map(numberIn);
  const x = values?.[axisColumn];
  if (values === undefined || (axisColumn < 0 ? values.includes(undefined) : x === undefined || !Number.isFinite(x)))
    return undefined;
  // What is no loss in spaCy's table is a score on the validation set.
  const splitOfName = (name: string): Role | undefined =>
    names[axisColumn] === '#' && !/loss/i.test(name) ? 'validation' : undefined;
  const measured = values.flatMap((value, column) => {
    const name = names[column] ?? '';
    return value === undefined || column === axisColumn || NO_METRIC.test(name) ? [] : [{ name, value, split: splitOfName(name) }];
  });
  return { x, cells: measured };
}

function labelled(row: ConsoleRow | undefined, split: Role | undefined): ConsoleRow | undefined {
  return row && { x: row.x, cells: row.cells.map((cell) => ({ ...cell, split })) };
}

function rowOfSplit(line: string, { names }: ConsoleTable): ConsoleRow | undefined {
  const cells = cellsBetweenBars(line);
  const split = splitOf(cells[0] ?? '');
  const values = cells.map(numberIn);
  if (cells.length !== names.length || split === undefined || values[0] !== undefined) return undefined;
  return {
    x: undefined,
    cells: values.flatMap((value, i) => (value === undefined ? [] : [{ name: names[i] ?? '', value, split }])),
  };
}

function rowOfMetric(line: string, barred: boolean, splits: readonly Role[]): ConsoleRow | undefined {
  const [name = '', ...cells] = cellsOf(line, barred);
  const values = cells.map(numberIn);
  const isRow =
    values.length === splits.length && values.every((value, i) => value !== undefined || /^(?:n\/a|-*)$/i.test(cells[i] ?? ''));
  if (!isRow || !/^[A-Za-z]/.test(name)) return undefined;
  const measured = values.flatMap((value, i) => (value === undefined ? [] : [{ name, value, split: splits[i] }]));
  return { x: undefined, cells: isMetricName(name) ? measured : [] };
}

/** The first of them may be blank, and counts. */
function cellsBetweenBars(line: string): string[] {
  const parts = line.trim().split('|');
  return parts.slice(1, -1).map((cell) => cell.trim());
}

function numberIn(cell: string): number | undefined {
  return NUMBER_CELL.test(cell) ? printedNumber(cell.replace('%', '')) : undefined;
}

function spansOf(line: string): Span[] {
  return [...line.matchAll(/\S+(?: \S+)*/g)].map(({ 0: text, index }) => [index, index + text.length]);
}

/** The cells of a row with blanks, each below the name that it stands under; undefined where one stands under none or two. */
function belowNames(line: string, { names, spans }: ConsoleTable): string[] | undefined {
  const cells: string[] = names.map(() => '');
  if (spans.length !== names.length) return undefined;
  for (const [from, to] of spansOf(line)) {
    const above = spans.flatMap((span, i) => (from < span[1] && to > span[0] ? [i] : []));
    if (above.length !== 1 || cells[above[0] ?? 0] !== '') return undefined;
    cells[above[0] ?? 0] = line.slice(from, to);
  }
  return cells;
}

function cellsOf(line: string, barred: boolean): string[] {
  const parts = barred ? line.split('|') : line.trim().split(/\t+|\s{2,}/);
  const cells = parts.map((cell) => cell.trim());
  if (barred) {
    while (cells[0] === '') cells.shift();
    while (cells.at(-1) === '') cells.pop();
  }
  return cells;
}
