import { axisOf } from '../axis.ts';
import { isLossName, isQualityName } from '../naming.ts';
import { splitOf } from '../tokens.ts';
import type { Look } from './look.ts';
import type { WriterProfile } from './profile.ts';
import { type RunSlot, runSlots } from './run-slots.ts';

const SPLIT =
  /^(?:split|phase|mode|type|stage|set|subset|partition|data|dataset|data_split|kind|event|fold_type|context|run_?context)$/i;
const NAME = /^(?:metric|metrics|key|name|tag|variable|metric_?name|attribute_path|loss type|loss_type|measure|quantity|series)$/i;
const VALUE = /^(?:value|val|values|score|metric_?value|y)$/i;

/** `{"subset":"val"}`, as Aim exports the context of a value, is `val`. */
export function wordsIn(text: string): string {
  return text.startsWith('{') ? [...text.matchAll(/:\s*"([^"]*)"/g)].map(([, word]) => word).join(' ') : text;
}

/** What is said beside the numbers of a record. */
export interface Told {
  /** Slots that together name the run. */
  readonly runs: readonly RunSlot[];
  /** Slot of a text that says to which split the record belongs; -1 for none. */
  readonly split: number;
  /** Slots of a metric's name and its value, where there is a record for each value. */
  readonly tidy: { readonly name: number; readonly value: number } | undefined;
}

export function toldOf(look: Look, { split, runBy, anyWriter }: WriterProfile, x: number): Told {
  if (anyWriter === true) return toldByTexts(look, x);
  return {
    split: split === undefined ? -1 : look.slot(split),
    runs: runBy === undefined ? [] : [{ slot: look.slot(runBy), prefix: '' }],
    tidy: undefined,
  };
}

/** What texts and counters say about records of no known writer: to which split, metric and run they belong. */
export function toldByTexts(look: Look, x: number): Told {
  const { names } = look;
  const name = names.findIndex((one, slot) => NAME.test(one) && isName(look, slot));
  const value = names.findIndex((one, slot) => VALUE.test(one) && slot !== name);
  const split = names.findIndex((one, slot) => slot !== name && SPLIT.test(one) && isSplit(look, slot));
  const counted = x >= 0 ? x : names.findIndex((one) => axisOf(one) === 'step' || axisOf(one) === 'epoch');
  return {
    split,
    tidy: name >= 0 && value >= 0 ? { name, value } : undefined,
    runs: runSlots(look, counted, [name, split]),
  };
}

/** Whether a text in the records tells training from validation: what they have in common with one writer's layout then misleads. */
export function tellsSplits(look: Look): boolean {
  return look.names.some((name, slot) => SPLIT.test(name) && isSplit(look, slot) && new Set(filled(look, slot)).size > 1);
}

/** Whether a text names the data of an evaluation. */
export function isHeldOut(split = ''): boolean {
  const role = splitOf(wordsIn(split));
  return role === 'validation' || role === 'test';
}

function isSplit(look: Look, slot: number): boolean {
  const cells = filled(look, slot);
  if (cells.some((cell) => !Number.isNaN(Number(cell)))) return false;
  const splits = cells.map((cell) => (cell.length < 24 ? splitOf(cell) : undefined)).filter((role) => role !== undefined);
  if (splits.length === 0) return false;
  // `opt` and `eval`: of two words one says it for both.
  const isOneOfTwo = !splits.includes('train') && splits.length < cells.length && new Set(cells).size === 2;
  return isOneOfTwo || splits.length === cells.length || (new Set(splits).size > 1 && splits.length >= cells.length / 2);
}

function isName(look: Look, slot: number): boolean {
  const cells = filled(look, slot);
  return (
    cells.length >= look.rows.length / 2 &&
    cells.every((cell) => Number.isNaN(Number(cell))) &&
    cells.some((cell) => isLossName(cell) || isQualityName(cell))
  );
}

function filled({ rows }: Look, slot: number): string[] {
  return rows.map((row) => row[slot] ?? '').filter((cell) => cell !== '');
}
