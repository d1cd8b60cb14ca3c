import { axisOf } from '../axis.ts';
import { isLossName, isMetricName } from '../naming.ts';
import { type Column, columnsIn, readColumns } from './columns.ts';
import type { DocumentFormat } from './document.ts';
import type { Json } from './parse.ts';

/** Names around the lists that say only that they are a history. */
const WRAPPERS = /^(?:(?:training_|train_)?(?:history|logs?|metrics|results?|curves|stats|statistics|data)\.)+/i;

/** Lists of numbers by name, perhaps one or two levels down: what people `json.dump` at the end of their own loop. */
export const dictOfLists: DocumentFormat = {
  name: 'json-dict-of-lists',
  score: 0.6,
  recognise(value) {
    const names = listsOf(value).map(({ name }) => name);
    if (names.length === 0) return undefined;
    return names.some((name) => isLossName(name)) || names.filter((name) => isMetricName(name)).length > 1 ? names : undefined;
  },
  read([document], context) {
    const { path, value } = document ?? { path: '', value: null };
    const columns = listsOf(value);
    const counter = columns.find(({ name, values }) => axisOf(lastPart(name)) !== undefined && isGrowing(values));
    const axis = counter === undefined ? 'epoch' : (axisOf(lastPart(counter.name)) ?? 'epoch');
    const kept = columns.filter(({ name }) => axisOf(lastPart(name)) !== 'epoch' && axisOf(lastPart(name)) !== 'step');
    const x = counter?.values.map((one) => one ?? Number.NaN);
    const placed = kept.map((column) => (x !== undefined && x.length === column.values.length ? { ...column, x } : column));
    const profile = columns.length === 1 ? { bareRole: 'train' as const } : {};
    return readColumns(path, 'json-dict-of-lists', placed, { axis, profile, context });
  },
};

function listsOf(value: Json): Column[] {
  const columns = columnsIn(value, '.', 3);
  const shortened = columns.map((column) => ({ ...column, name: column.name.replace(WRAPPERS, '') }));
  const unique = new Set(shortened.map(({ name }) => name)).size === columns.length;
  return unique ? shortened : columns;
}

function lastPart(name: string): string {
  return name.split('.').at(-1) ?? name;
}

function isGrowing(values: readonly (number | undefined)[]): boolean {
  return values.every((value, i) => value !== undefined && (i === 0 || value >= (values[i - 1] ?? 0)));
}
