import { axisOf } from '../axis.ts';
import { parseCell } from '../cell.ts';
import { isLossName, isMetricName, isQualityName } from '../naming.ts';
import { tokenise } from '../tokens.ts';
import { BOOKKEEPING } from '../vocabulary.ts';
import type { Look } from './look.ts';

/** A value that is part of a run's name, and what stands before it there: `seed_` in `seed_3`. */
export interface RunSlot {
  readonly slot: number;
  readonly prefix: string;
}

/**
 * Which values tell runs apart that stand in one file: those under a name that says so, a text that changes where the position begins
 * again, or the settings of a sweep.
 *
 * @param x slot of the position
 * @param taken slots that mean something else: a split, the name of a metric
 */
export function runSlots(look: Look, x: number, taken: readonly number[]): readonly RunSlot[] {
  const { names } = look;
  const cells = [...look.rows, ...look.last].map((row) => names.map((_, slot) => row[slot] ?? ''));
  const named = runColumns(names, cells, x < 0 ? undefined : x).filter((slot) => !taken.includes(slot));
  const block = named.length > 0 ? undefined : blockSlot(look, x, taken);
  const told = block === undefined ? named : [block];
  const swept = sweepSlots(look, x, [...taken, ...told]);
  return [
    ...told.map((slot) => ({ slot, prefix: runPrefix(names[slot] ?? '') })),
    ...swept.map((slot) => ({ slot, prefix: `${names[slot]}_` })),
  ].sort((a, b) => a.slot - b.slot);
}

/** A text, whatever its name, that stays the same while the position goes on and changes where it begins again. */
function blockSlot(look: Look, x: number, taken: readonly number[]): number | undefined {
  if (x < 0) return undefined;
  const { rows } = look;
  const positions = rows.map((row) => Number(row[x]));
  const found = look.names.findIndex((_, slot) => {
    const cells = rows.map((row) => row[slot] ?? '');
    if (taken.includes(slot) || !cells.every((cell) => parseCell(cell) === 'text')) return false;
    const starts = cells.flatMap((cell, row) => (row > 0 && cell !== cells[row - 1] ? [row] : []));
    const isOnePiece = starts.length > 0 && starts.length + 1 === new Set(cells).size && starts.length < rows.length / 3;
    return isOnePiece && starts.every((row) => (positions[row] ?? 0) < (positions[row - 1] ?? 0));
  });
  return found < 0 ? undefined : found;
}

/**
 * Settings that stay the same while the position goes on, and differ from stretch to stretch: the runs of a sweep one below the
 * other. A learning rate alone that changes where a log begins again is a training that was resumed.
 */
function sweepSlots(look: Look, x: number, taken: readonly number[]): readonly number[] {
  if (x < 0) return [];
  const positions = look.numbers(x);
  const starts = positions.flatMap((at, i) => (i > 0 && (at ?? 0) < (positions[i - 1] ?? 0) ? [i] : []));
  if (starts.length === 0 || starts.length > look.rows.length / 3) return [];
  const stretches = [0, ...starts].map((from, i) => look.rows.slice(from, starts[i]));
  const held = look.names.flatMap((name, slot) => {
    if (slot === x || taken.includes(slot) || !isSettingName(name)) return [];
    const values = stretches.map((rows) => new Set(rows.map((row) => row[slot] ?? '')));
    const constant = values.every((one) => one.size === 1 && !one.has(''));
    return constant && new Set(values.map((one) => [...one][0])).size > 1 ? [slot] : [];
  });
  const keys = new Set(stretches.map(([row]) => held.map((slot) => row?.[slot] ?? '').join('\n')));
  const onlyRate = held.every((slot) => /^(?:lr|learning_?rate)$/i.test(look.names[slot] ?? ''));
  return onlyRate || keys.size !== stretches.length ? [] : held;
}

/** Neither a counter, nor a measure, nor what a run costs: these may stay the same for a while as well. */
function isSettingName(name: string): boolean {
  if (name === '' || axisOf(name) !== undefined || isLossName(name) || isQualityName(name)) return false;
  const isRate = /^(?:lr|learning_?rate)$/i.test(name);
  return isRate || (!isMetricName(name) && !tokenise(name).some((word) => BOOKKEEPING.has(word)));
}

/** Columns (or keys) whose values name runs where several are in one file. */
const NAMES =
  /^(?:run|run_?id|run_?name|seed|random_?seed|fold|cv_?fold|kfold|model|model_?name|experiment|exp|trial|version|config|arch|optimizer)$/i;

/**
 * Which columns tell runs apart: those with such a name and several values, each of which stands over a stretch of the axis. Seeds within
 * runs are told by both.
 *
 * @param rows from the beginning of the file and from its end, as texts
 * @param x the column that counts
 */
function runColumns(header: readonly string[], rows: readonly (readonly string[])[], x: number | undefined): readonly number[] {
  if (x === undefined) return [];
  const named = header.flatMap((name, column) => (column !== x && NAMES.test(name) ? [column] : []));
  const found = named.filter((column) => tellRuns(rows, [column], x));
  return found.length < 2 || tellRuns(rows, found, x) ? found : found.slice(0, 1);
}

function tellRuns(rows: readonly (readonly string[])[], columns: readonly number[], x: number): boolean {
  const positions = new Map<string, Set<string>>();
  const filled = rows.filter((row) => columns.some((column) => (row[column] ?? '') !== ''));
  for (const row of filled) {
    const run = columns.map((column) => row[column] ?? '').join('\n');
    positions.set(run, (positions.get(run) ?? new Set()).add(row[x] ?? ''));
  }
  if (filled.length < 4 || positions.size < 2) return false;
  return [...positions.values()].some(({ size }) => size > 1) || areSideBySide(filled, positions, x);
}

/** Epoch by epoch a row for each run, of which there are more than rows that are looked at. */
function areSideBySide(
  rows: readonly (readonly string[])[],
  positions: ReadonlyMap<string, ReadonlySet<string>>,
  x: number,
): boolean {
  return positions.size === rows.length && new Set(rows.map((row) => row[x])).size <= rows.length / 20;
}

/** What stands before a cell of this column in the name of its run: `seed_` in `seed_3`. A part for each column, joined with `/`. */
function runPrefix(name: string): string {
  const column = name.toLowerCase().replace(/^random_?|^cv_?|^k(?=fold)/, '');
  return /^(?:seed|fold|version|trial)$/.test(column) ? `${column}_` : '';
}
