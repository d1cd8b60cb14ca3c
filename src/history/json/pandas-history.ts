import { isKerasHistory, KERAS_NAMES } from '../writers/keras.ts';
import type { DocumentFormat } from './document.ts';
import { LISTS, type List, readLists } from './read-lists.ts';
import { isObject, type Json } from './values.ts';

/** pandas' `to_json()`: `{"loss": {"0": 0.5, "1": 0.4}}`. It keeps ten decimals. */
export const pandasJson: DocumentFormat = {
  name: 'pandas-history-json',
  recognise(value) {
    const columns = indexedColumns(value);
    return columns.some(({ name }) => /loss/i.test(name)) ? columns.map(({ name }) => name) : undefined;
  },
  read({ path, value }, context) {
    const columns = indexedColumns(value);
    const naming = isKerasHistory(columns.map(({ name }) => name)) === undefined ? {} : KERAS_NAMES;
    const epochs = columns.find(({ name }) => /^epochs?$/i.test(name));
    const kept = columns.filter((column) => column !== epochs);
    const x = epochs?.cells.map((one) => (typeof one === 'number' ? one : Number.NaN));
    const used = x === undefined ? kept : kept.map((column) => ({ ...column, x }));
    return readLists(path, used, { ...LISTS, rowAxis: 'epoch', ...naming }, { format: 'pandas-history-json' }, context);
  },
};

/** Objects whose keys are 0, 1, 2, …, as columns. */
function indexedColumns(value: Json): List[] {
  return Object.entries(isObject(value) ? value : {}).flatMap(([name, inside]) => {
    if (!isObject(inside)) return [];
    const [x, cells] = [Object.keys(inside).map(Number), Object.values(inside)];
    const fits = x.every((one, i) => Number.isInteger(one) && (i === 0 || one > (x[i - 1] ?? 0)));
    return fits && cells.some((one) => typeof one === 'number') ? [{ name, cells, x }] : [];
  });
}
