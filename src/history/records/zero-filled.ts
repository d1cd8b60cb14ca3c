import { isLossName } from '../naming.ts';
import type { Look } from './look.ts';

/** Records that must show the layout: two each for training and validation. */
const FEWEST = 4;

/**
 * Losses in records of which there is one for training and one for validation at each position, where the losses of the other are
 * filled with zeros: every record has zeros and other values among them, and every name too. Empty where the layout is another one.
 */
export function zeroFilled({ names, rows }: Look, x: number): readonly number[] {
  const losses = names.flatMap((name, slot) => (isLossName(name) ? [slot] : []));
  if (x < 0 || losses.length < 2 || rows.length < FEWEST) return [];
  if (new Set(rows.map((row) => row[x])).size > 0.6 * rows.length) return [];
  const isZero = rows.map((row) => losses.map((slot) => Number(row[slot]) === 0));
  const mixed = (cells: readonly boolean[]): boolean => cells.some((zero) => zero) && cells.some((zero) => !zero);
  const byName = losses.map((_, i) => isZero.map((row) => row[i] === true));
  return isZero.every(mixed) && byName.every(mixed) ? losses : [];
}
