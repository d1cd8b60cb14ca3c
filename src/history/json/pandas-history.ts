import { isKerasHistory, KERAS_NAMES } from '../writers/keras.ts';
import { type Column, readColumns } from './columns.ts';
import type { DocumentFormat } from './document.ts';
import { isObject, type Json } from './parse.ts';

/** pandas' `to_json()`: `{"loss": {"0": 0.5, "1": 0.4}}`. It keeps ten decimals. */
export const pandasJson: DocumentFormat = {
  name: 'pandas-history-json',
  recognise(value) {
    const columns = indexedColumns(value);
    return columns.some(({ name }) => /loss/i.test(name)) ? columns.map(({ name }) => name) : undefined;
  },
  read({ path, value }, context) {
    const columns = indexedColumns(value);
    const profile = isKerasHistory(columns.map(({ name }) => name)) === undefined ? {} : KERAS_NAMES;
    const epochs = columns.find(({ name }) => /^epochs?$/i.test(name));
    const kept = columns.filter((column) => column !== epochs);
    const x = epochs?.values.map((one) => one ?? Number.NaN);
    const used = kept.map((column) => (x === undefined ? column : { ...column, x }));
    return readColumns(path, 'pandas-history-json', used, { axis: 'epoch', profile, context });
  },
};

/** Objects whose keys are 0, 1, 2, …, as columns. */
function indexedColumns(value: Json): Column[] {
  if (!isObject(value)) return [];
  const columns: Column[] = [];
  for (const [name, inside] of Object.entries(value)) {
    if (!isObject(inside)) continue;
    const x = Object.keys(inside).map(Number);
    const fits = x.length > 0 && x.every((one, i) => Number.isInteger(one) && (i === 0 || one > (x[i - 1] ?? 0)));
    const values = Object.values(inside).map((one) => (typeof one === 'number' ? one : undefined));
    if (fits && values.some((one) => one !== undefined)) columns.push({ name, values, x });
  }
  return columns;
}
