import { axisOf } from '../axis.ts';
import { COUNTED, parseCell } from '../cell.ts';

/** How the cells of a table are told apart. */
export interface Dialect {
  readonly delimiter: ',' | ';' | '\t' | '|' | ' ';
  /** Runs of spaces and tabs are one delimiter. */
  readonly collapse: boolean;
  /** `0,5` is a half. */
  readonly decimalComma: boolean;
}

/** What the beginning of a file shows of a table. */
export interface TableSample {
  readonly dialect: Dialect;
  /** Names of the columns, trimmed; empty where the header has none. */
  readonly header: readonly string[];
  /** Line of the header, from 1, and the lines before it that are not part of the table. */
  readonly headerLine: number;
  readonly preamble: readonly string[];
  /** First rows, as text. */
  readonly rows: readonly (readonly string[])[];
  /** Whether the file has no more rows than these. */
  readonly whole: boolean;
}

const DELIMITERS = [',', ';', '\t', '|', ' '] as const;
const SAMPLE_ROWS = 200;
const SAMPLE_LINES = 400;
/** Lines before the header that are skipped: comments, a title. */
const MAX_PREAMBLE = 8;

/** Finds the header and the delimiter of a table in the beginning of a file; undefined when it shows none. */
export function sniffTable(text: string, whole: boolean): TableSample | undefined {
  const lines = linesOf(text, whole);
  // What no line holds makes the same cells as the comma that no line holds.
  const possible = DELIMITERS.filter((delimiter) => delimiter === ',' || holds(text, delimiter));
  const candidates = possible.map((delimiter) => tableWith(lines, delimiter, whole)).filter((found) => found !== undefined);
  let best: { sample: TableSample; score: number } | undefined;
  for (const candidate of candidates) if (best === undefined || candidate.score > best.score) best = candidate;
  return best?.sample;
}

function holds(text: string, delimiter: Dialect['delimiter']): boolean {
  return text.includes(delimiter) || (delimiter === ' ' && text.includes('\t'));
}

function linesOf(text: string, whole: boolean): string[] {
  // Not any number of carriage returns: a long run of them would take quadratic time.
  const lines = text.split(/\r{1,8}\n|\n|\r/, SAMPLE_LINES + 1);
  const cut = lines.length > SAMPLE_LINES || !whole;
  return cut ? lines.slice(0, -1) : lines;
}

/** Cells of one line. Quotes as in RFC 4180; a quotation does not run over the end of the line here. */
export function cellsOf(line: string, delimiter: string): string[] {
  if (delimiter === ' ') return line.trim().split(/[ \t]+/);
  if (!line.includes('"')) return line.split(delimiter).map((cell) => cell.trim());
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    const quoted = startsQuoted(line, at, delimiter) ? /^[ \t]*"((?:[^"]|"")*)"[ \t]*/.exec(line.slice(at, at + 4096)) : null;
    const after = quoted === null ? at : at + quoted[0].length;
    if (quoted !== null && (after >= line.length || line[after] === delimiter)) {
      cells.push((quoted[1] ?? '').replaceAll('""', '"'));
      at = after;
    } else {
      const end = line.indexOf(delimiter, at);
      const stop = end === -1 ? line.length : end;
      cells.push(line.slice(at, stop).trim());
      at = stop;
    }
    if (at >= line.length) return cells;
    at++;
  }
}

/** Whether a quote is the first of a cell but for blanks, which a delimiter is not. */
function startsQuoted(line: string, start: number, delimiter: string): boolean {
  let at = start;
  while (line[at] !== delimiter && (line[at] === ' ' || line[at] === '\t')) at++;
  return line[at] === '"';
}

function tableWith(
  lines: readonly string[],
  delimiter: Dialect['delimiter'],
  whole: boolean,
): { sample: TableSample; score: number } | undefined {
  const headerAt = headerIndex(lines, delimiter);
  if (headerAt === undefined) return undefined;
  const named = namesOf(lines[headerAt] ?? '', delimiter).map((name) => name.trim());
  const rows: string[][] = [];
  let blank = 0;
  for (const line of lines.slice(headerAt + 1)) {
    if (rows.length >= SAMPLE_ROWS) break;
    if (line.trim() === '' || RULE.test(line) || line.startsWith('# ')) blank++;
    else rows.push(cellsOf(line, delimiter));
  }
  const header = isPrintedFrame(lines[headerAt] ?? '', delimiter, named, rows) ? ['', ...named] : named;
  const decimalComma = delimiter === ';' && usesDecimalComma(rows);
  const fitting = rows.filter(({ length }) => length === header.length).length;
  const numeric = numericShare(rows, decimalComma);
  // Blanks that never make as many cells as there are names also stand within cells.
  if (rows.length === 0 || numeric < 0.3 || (delimiter === ' ' && fitting === 0)) return undefined;
  // With the right delimiter rows have as many cells as the header; spaces also cut texts and padded cells, so they come last.
  const preference = delimiter === ' ' ? 0.5 : 1;
  const score = preference * (fitting / rows.length) * numeric * Math.min(header.length, 3);
  const isWhole = whole && headerAt + 1 + rows.length + blank >= lines.length;
  const dialect: Dialect = { delimiter, collapse: delimiter === ' ', decimalComma };
  return { sample: { dialect, header, headerLine: headerAt + 1, preamble: lines.slice(0, headerAt), rows, whole: isWhole }, score };
}

/** A data frame as pandas prints it: no name stands above the index of its rows. */
function isPrintedFrame(head: string, delimiter: string, names: readonly string[], rows: readonly (readonly string[])[]): boolean {
  const isNumbered = (row: readonly string[], i: number) => row.length === names.length + 1 && row[0] === String(i);
  return delimiter === ' ' && /^\s{2}/.test(head) && rows.length > 1 && rows.every(isNumbered);
}

/** The first line of names that is followed by a line of numbers. */
function headerIndex(lines: readonly string[], delimiter: string): number | undefined {
  let seen = 0;
  for (let i = 0; i < lines.length && seen <= MAX_PREAMBLE; i++) {
    const line = lines[i] ?? '';
    if (line.trim() === '') continue;
    seen++;
    if (line.startsWith('#') && !/^#\s*\w+\s*[,;\t|]/.test(line) && !isHashedHeader(line, delimiter)) continue;
    const names = namesOf(line, delimiter);
    if (!names.some((name) => /\p{L}/u.test(name)) || !looksLikeNames(names, delimiter)) continue;
    const next = lines.slice(i + 1).find((other) => isCells(other, names, delimiter));
    if (next === undefined) continue;
    const cells = cellsOf(next, delimiter);
    if (line.startsWith('#') && delimiter === ' ' && cells.length !== names.length) continue;
    const isNumeric = cells.some((cell) => typeof parseCell(cell, delimiter === ';') === 'number' || parseCell(cell) === 'missing');
    if (isNumeric && cells.length >= names.length / 2 && cells.length <= names.length * 2 + 2) return i;
  }
  return undefined;
}

/** `#epoch train_loss val_loss`, as for gnuplot: a counter and names without blanks, not words of a sentence. */
function isHashedHeader(line: string, delimiter: string): boolean {
  const names = namesOf(line, delimiter);
  return (
    delimiter === ' ' && names.length > 1 && axisOf(names[0] ?? '') !== undefined && names.every((name) => /^[\w/@.-]+$/.test(name))
  );
}

/** Names of a header, which may begin with the sign of a comment. */
function namesOf(line: string, delimiter: string): string[] {
  return cellsOf(delimiter === ' ' ? line.replace(/^#\s*/, '') : line, delimiter);
}

/** A line that is drawn between rows. */
export const RULE = /^[\s|:+=-]+$/;

/** Neither blank nor a rule, nor a message that something else printed below the header, without a delimiter. */
function isCells(line: string, names: readonly string[], delimiter: string): boolean {
  if (line.trim() === '' || RULE.test(line) || line.startsWith('# ')) return false;
  return delimiter === ' ' || names.length < 3 || line.includes(delimiter);
}

function looksLikeNames(names: readonly string[], delimiter: string): boolean {
  const filled = names.filter((name) => name !== '');
  const numbers = filled.filter((name) => typeof parseCell(name) === 'number').length;
  // A few columns may be called by a number, such as a threshold; between spaces it is the value behind a name.
  const few = numbers === 0 || (delimiter !== ' ' && numbers <= filled.length / 2 && axisOf(filled[0] ?? '') !== undefined);
  // `Loss: 2` is a value with its name, `Epoch 1` one of a column, and `Losses:` announces some.
  return (
    few &&
    !COUNTED.test(filled[0] ?? '') &&
    filled.every((name) => name.length <= 200 && !/[\p{L})\]](?:\s?[:=]\s{1,3}|=)[-+]?\d/u.test(name)) &&
    filled.filter((name) => name.endsWith(':')).length < filled.length / 2
  );
}

function usesDecimalComma(rows: readonly (readonly string[])[]): boolean {
  let commas = 0;
  let points = 0;
  for (const cell of rows.flat()) {
    if (/^[-+]?\d*,\d+(?:e[-+]?\d+)?$/i.test(cell)) commas++;
    else if (/^[-+]?\d*\.\d+(?:e[-+]?\d+)?$/i.test(cell)) points++;
  }
  return commas > points;
}

function numericShare(rows: readonly (readonly string[])[], decimalComma: boolean): number {
  let numbers = 0;
  let cells = 0;
  for (const row of rows) {
    for (const cell of row) {
      const parsed = parseCell(cell, decimalComma);
      if (parsed === 'missing') continue;
      cells++;
      if (parsed !== 'text') numbers++;
    }
  }
  return cells === 0 ? 0 : numbers / cells;
}
