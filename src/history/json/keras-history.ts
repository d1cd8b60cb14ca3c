import type { NamingProfile } from '../naming.ts';
import type { FilesRead, ReadContext } from '../reader.ts';
import { type Column, columnsIn, readColumns } from './columns.ts';
import type { DocumentFormat, JsonDocument } from './document.ts';
import { isObject, type Json } from './parse.ts';

const KERAS: NamingProfile = {
  bareRole: 'train',
  trainAggregation: 'epoch-mean',
  columns: [
    [/^(?:val_)?(?:lr|learning_rate)(?:_|$)/, { role: 'other', metric: 'lr', direction: 'unknown', aggregation: 'unknown' }],
  ],
};

/** Lists by name with a bare `loss`: what Keras' `History.history` is, its validation metrics with `val_` before them. */
function isKerasHistory(value: Json): readonly string[] | undefined {
  if (!isObject(value)) return undefined;
  const names = columnsIn(value, '.', 1).map(({ name }) => name);
  const all = new Set(names);
  if (!all.has('loss') || names.some((name) => /^(?:train|epoch|step)/.test(name))) return undefined;
  return names.some((name) => all.has(`val_${name}`)) || names.every((name) => /^[a-z_\d]+$/i.test(name)) ? names : undefined;
}

/**
 * With `validation_freq=k` the `val_` lists are shorter, and their value i belongs to epoch (i+1)k-1. The file does not
 * say k: it is the one with which the lengths fit.
 */
function placed(columns: readonly Column[]): Column[] {
  const longest = Math.max(...columns.map(({ values }) => values.length));
  return columns.map((column) => {
    const { length } = column.values;
    if (!column.name.startsWith('val_') || length === longest) return column;
    const every = Math.floor(longest / length);
    if (Math.floor(longest / every) !== length) return column;
    return { ...column, x: column.values.map((_, i) => (i + 1) * every - 1) };
  });
}

function read(name: string, [document]: readonly JsonDocument[], context: ReadContext): FilesRead {
  const { path, value } = document ?? { path: '', value: null };
  return readColumns(path, name, placed(columnsIn(value, '.', 1)), { axis: 'epoch', profile: KERAS, context });
}

/** `json.dump(history.history)`; NaN literals, numbers as strings. No epoch in the file: x counts from 0. */
export const kerasHistory: DocumentFormat = {
  name: 'keras-history-json',
  recognise: (value, _path, dialect) => (dialect === 'json' ? isKerasHistory(value) : undefined),
  read: (documents, context) => read('keras-history-json', documents, context),
};

/** The same, printed: `str(history.history)`. */
export const pythonRepr: DocumentFormat = {
  name: 'python-repr-dict',
  recognise: (value, _path, dialect) => (dialect === 'python' ? isKerasHistory(value) : undefined),
  read: (documents, context) => read('python-repr-dict', documents, context),
};

/** pandas' `to_json()`: `{"loss": {"0": 0.5, "1": 0.4}}`. It keeps ten decimals. */
export const pandasJson: DocumentFormat = {
  name: 'pandas-history-json',
  recognise(value) {
    const columns = indexedColumns(value);
    return columns.some(({ name }) => /loss/i.test(name)) ? columns.map(({ name }) => name) : undefined;
  },
  read([document], context) {
    const { path, value } = document ?? { path: '', value: null };
    const columns = indexedColumns(value);
    const profile = isKerasHistory(named(columns)) === undefined ? {} : KERAS;
    const epochs = columns.find(({ name }) => /^epochs?$/i.test(name));
    const kept = columns.filter((column) => column !== epochs);
    const x = epochs?.values.map((one) => one ?? Number.NaN);
    const used = kept.map((column) => (x === undefined ? column : { ...column, x }));
    return readColumns(path, 'pandas-history-json', used, { axis: 'epoch', profile, context });
  },
};

/** Lists of these names. */
function named(columns: readonly Column[]): Json {
  return Object.fromEntries(columns.map(({ name }) => [name, [0]]));
}

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
