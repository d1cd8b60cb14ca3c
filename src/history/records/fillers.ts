import { isLossName, isQualityName } from '../naming.ts';
import { splitOf } from '../tokens.ts';
import type { Look } from './look.ts';

/** A slot whose values of one kind only fill a record in which nothing was measured. */
export interface Filler {
  readonly slot: number;
  readonly value: number;
}

export function fillersIn(look: Look, x: number): readonly Filler[] {
  return [
    ...zeroFilled(look, x).map((slot) => ({ slot, value: 0 })),
    ...nanFilled(look).map((slot) => ({ slot, value: Number.NaN })),
  ];
}

/** Records that must show the layout: two each for training and validation. */
const FEWEST = 4;

/**
 * Losses in records of which there is one for training and one for validation at each position, where the losses of the other are
 * filled with zeros: every record has zeros and other values among them, and every name too. Empty where the layout is another one.
 */
function zeroFilled({ names, rows }: Look, x: number): readonly number[] {
  const losses = names.flatMap((name, slot) => (isLossName(name) ? [slot] : []));
  if (x < 0 || losses.length < 2 || rows.length < FEWEST) return [];
  if (new Set(rows.map((row) => row[x])).size > 0.6 * rows.length) return [];
  const isZero = rows.map((row) => losses.map((slot) => Number(row[slot]) === 0));
  const mixed = (cells: readonly boolean[]): boolean => cells.some((zero) => zero) && cells.some((zero) => !zero);
  const byName = losses.map((_, i) => isZero.map((row) => row[i] === true));
  return isZero.every(mixed) && byName.every(mixed) ? losses : [];
}

/**
 * Validation that is NaN in most records and never measured in two on end, while what is trained is finite: MATLAB and others fill in the
 * iterations in which they do not validate.
 */
function nanFilled({ names, rows }: Look): readonly number[] {
  const isNaNAt = (slot: number) => rows.map((row) => /^[-+]?nan$/i.test(row[slot] ?? ''));
  const held = names.flatMap((name, slot) => (splitOf(name) === 'validation' && isQualityName(name) ? [slot] : []));
  const trains = names.some((name, slot) => isLossName(name) && splitOf(name) !== 'validation' && !isNaNAt(slot).includes(true));
  return trains ? held.filter((slot) => isSparse(isNaNAt(slot))) : [];
}

function isSparse(isBlank: readonly boolean[]): boolean {
  const measured = isBlank.flatMap((blank, i) => (blank ? [] : [i]));
  const isAlone = (at: number, i: number) => i === 0 || at > (measured[i - 1] ?? 0) + 1;
  return measured.length > 1 && measured.length <= isBlank.length / 2 && measured.every(isAlone);
}
