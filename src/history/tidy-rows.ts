import { axisOf } from './axis.ts';
import type { JsonObject } from './json/parse.ts';
import { isLossName, isQualityName } from './naming.ts';
import type { FlatRow, RowProfile } from './rows.ts';
import { runColumns, runPrefix } from './run-columns.ts';
import { splitOf } from './tokens.ts';

const SPLIT_KEYS = /^(?:split|phase|mode|type|stage|set|subset|partition|dataset|data_split|kind|event)$/i;
const NAME_KEYS = /^(?:metric|name|key|tag|metric_name|variable)$/i;
const VALUE_KEYS = /^(?:value|val|metric_value)$/i;

/** The profile with what texts say of records: to which split or metric their numbers belong, and to which run. */
export function tidyProfile(profile: RowProfile, sample: readonly JsonObject[], last: readonly JsonObject[]): RowProfile {
  const tidy = splitsProfile(profile, sample);
  const keys = [...new Set(sample.flatMap((object) => Object.keys(object)))];
  const rows = [...sample, ...last].map((object) => keys.map((key) => cellOf(object, key)));
  const counted = keys.find((key) => axisOf(key) === 'step' || axisOf(key) === 'epoch');
  const runs = runColumns(keys, rows, counted === undefined ? undefined : keys.indexOf(counted)).map((at) => keys[at] ?? '');
  if (runs.length === 0) return tidy;
  const prepare = (row: FlatRow, object: JsonObject): FlatRow | undefined => {
    for (const key of runs) row.delete(key);
    return tidy.prepare === undefined ? row : tidy.prepare(row, object);
  };
  const parts = runs.map((key) => ({ key, prefix: runPrefix(key) }));
  return { ...tidy, prepare, lane: (object) => parts.map(({ key, prefix }) => prefix + cellOf(object, key)).join('/') };
}

function cellOf(object: JsonObject, key: string): string {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 200) : '';
}

/**
 * Records in which a text says to which split or metric the numbers belong: `{"split": "val", "loss": 3}`,
 * `{"name": "val_loss", "value": 3}`. Without it training and validation would run into one series.
 */
function splitsProfile(profile: RowProfile, sample: readonly JsonObject[]): RowProfile {
  const keys = [...new Set(sample.flatMap((object) => Object.keys(object)))];
  const split = keys.find((key) => SPLIT_KEYS.test(key) && isSplitKey(sample, key));
  const name = keys.find((key) => NAME_KEYS.test(key) && isNameKey(sample, key));
  const value = keys.find((key) => VALUE_KEYS.test(key));
  if (name !== undefined && value !== undefined)
    return { ...profile, prepare: (row, object) => byName(row, object, { name, value, split }) };
  return split === undefined ? profile : { ...profile, prepare: (row, object) => bySplit(row, textOf(object, split)) };
}

/** Whether a text in the records tells training from validation: what they have in common with one writer's layout then misleads. */
export function tellsSplits(sample: readonly JsonObject[]): boolean {
  const keys = [...new Set(sample.flatMap((object) => Object.keys(object)))];
  return keys.some((key) => SPLIT_KEYS.test(key) && isSplitKey(sample, key));
}

/** Whether the values of a key name at least two splits, and little else. */
function isSplitKey(sample: readonly JsonObject[], key: string): boolean {
  const values = sample.map((object) => textOf(object, key)).filter((text) => text !== undefined);
  const splits = values.map((text) => (text.length < 24 ? splitOf(text) : undefined)).filter((role) => role !== undefined);
  return new Set(splits).size > 1 && splits.length >= values.length / 2;
}

function isNameKey(sample: readonly JsonObject[], key: string): boolean {
  const values = sample.map((object) => textOf(object, key)).filter((text) => text !== undefined);
  return values.length >= sample.length / 2 && values.some((text) => isLossName(text) || isQualityName(text));
}

function textOf(object: JsonObject, key: string): string | undefined {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  return typeof value === 'string' ? value.slice(0, 200) : undefined;
}

function bySplit(row: FlatRow, split: string | undefined): FlatRow {
  if (split === undefined || splitOf(split) === undefined) return row;
  const named: FlatRow = new Map();
  for (const [name, value] of row)
    named.set(axisOf(name) === undefined && splitOf(name) === undefined ? `${split}/${name}` : name, value);
  return named;
}

function byName(
  row: FlatRow,
  object: JsonObject,
  keys: { name: string; value: string; split: string | undefined },
): FlatRow | undefined {
  const [name, value] = [textOf(object, keys.name), row.get(keys.value)];
  if (name === undefined || value === undefined) return undefined;
  const split = keys.split === undefined ? undefined : textOf(object, keys.split);
  const named: FlatRow = new Map([[split !== undefined && splitOf(name) === undefined ? `${split}/${name}` : name, value]]);
  for (const [counter, at] of row) if (axisOf(counter) !== undefined) named.set(counter, at);
  return named;
}
