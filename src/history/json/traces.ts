import { joinedName } from '../kept-name.ts';
import { isLossName, isQualityName } from '../naming.ts';
import type { DocumentFormat } from './document.ts';
import { LISTS, type List, numbersIn, readLists } from './read-lists.ts';
import { field, isArray, isObject, type Json } from './values.ts';

/** Levels of a document that are looked through. */
const DEPTH = 4;
/** Where Plotly keeps its curves. */
const WRAPPER = /^(?:data|traces|series|plots|graphs|metrics)$/i;

/** Curves as two lists, `x` and `y`, under a name: what Comet, ClearML and Plotly export. */
export const traces: DocumentFormat = {
  name: 'json-traces',
  recognise(value) {
    const names = tracesIn(value, '', DEPTH).map(({ name }) => name);
    return names.some((name) => isLossName(name) || isQualityName(name)) ? names : undefined;
  },
  read({ path, value }, context) {
    return readLists(path, tracesIn(value, '', DEPTH), { ...LISTS, rowAxis: 'step' }, { format: 'json-traces' }, context);
  },
};

function tracesIn(value: Json, around: string, depth: number): List[] {
  const x = numbersIn(field(value, 'x'))?.map((at) => at ?? Number.NaN);
  const y = numbersIn(field(value, 'y'));
  if (x !== undefined && y !== undefined && x.length === y.length) {
    const own = field(value, 'name');
    const name = typeof own !== 'string' || around.split('/').includes(own) ? around : within(around, own);
    return name === '' ? [] : [{ name, cells: y, x }];
  }
  if (depth === 0) return [];
  if (isArray(value)) return value.flatMap((inside) => tracesIn(inside, around, depth - 1));
  const entries = isObject(value) ? Object.entries(value) : [];
  return entries.flatMap(([key, inside]) => tracesIn(inside, WRAPPER.test(key) ? around : within(around, key), depth - 1));
}

function within(around: string, name: string): string {
  return around === '' ? name : joinedName(around, '/', name);
}
