import { isLossName } from '../naming.ts';
import type { TableSample } from './dialect.ts';

/** Rows that must show the layout: two each for training and validation. */
const FEWEST_ROWS = 4;

/**
 * Columns of losses in a table with a row for training and a row for validation at each position, where the losses of the other are
 * filled with zeros: every row has zeros and other values among them, and every column too. Empty where the table is another one.
 */
export function zeroFilled({ header, rows }: TableSample, x: number | undefined): readonly number[] {
  const losses = header.flatMap((name, column) => (isLossName(name) ? [column] : []));
  if (x === undefined || losses.length < 2 || rows.length < FEWEST_ROWS) return [];
  if (new Set(rows.map((row) => row[x])).size > 0.6 * rows.length) return [];
  const isZero = rows.map((row) => losses.map((column) => Number(row[column]) === 0));
  const mixed = (cells: readonly boolean[]): boolean => cells.some((zero) => zero) && cells.some((zero) => !zero);
  const byColumn = losses.map((_, i) => isZero.map((row) => row[i] === true));
  return isZero.every(mixed) && byColumn.every(mixed) ? losses : [];
}
