import { axisOf } from '../axis.ts';
import { parseCell } from '../cell.ts';
import { isLossName, isMetricName, isQualityName } from '../naming.ts';
import { runColumns, runPrefix } from '../run-columns.ts';
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
