import { axisOf } from '../axis.ts';
import { joinedName } from '../kept-name.ts';
import { isLossName, isQualityName } from '../naming.ts';
import { type FilesRead, type ReadContext, tooManyRuns } from '../reader.ts';
import { comparesRuns } from '../runs-table.ts';
import { splitOf } from '../tokens.ts';
import { generic } from '../writers/generic.ts';
import type { DocumentFormat } from './document.ts';
import { isArray, isObject, type Json, type JsonObject } from './parse.ts';
import { readObjects } from './read-objects.ts';
import { flatten, objectsIn } from './values.ts';

/** A list of objects, one per epoch or step: pandas' `orient='records'`, DVC plots, own scripts. */
export const jsonRecords: DocumentFormat = {
  name: 'json-records',
  score: 0.6,
  recognise(value) {
    const records = recordsIn(value);
    const keys = keysOf(records.length > 0 ? records : (logsWithin(value, '', 0)[0]?.records ?? []));
    return keys.some((key) => isLossName(key)) ||
      (keys.some((key) => axisOf(key) !== undefined) && keys.some((key) => isQualityName(key)))
      ? keys
      : undefined;
  },
  read({ path, value }, context) {
    const records = recordsIn(value);
    if (records.length > 0) return readRecords(path, records, context);
    const logs = logsWithin(value, '', 0);
    if (logs.length < 2) return readRecords(path, logs[0]?.records ?? [], context);
    const { runs } = context.limits;
    const read = logs.slice(0, runs).map(({ name, records: rows }) => readRecords(path, rows, context, `${path}/${name}`));
    const pieces = read.flatMap((one) => one.pieces);
    const refused = pieces.length > 0 ? [] : read.flatMap((one) => one.refused);
    return { pieces, refused: [...refused, ...tooManyRuns(path, logs.length, runs)], notes: [] };
  },
};

/** Settings of some runs with what came of each: a search, a sweep. */
export const jsonRuns: DocumentFormat = {
  name: 'json-runs',
  score: 0.65,
  recognise(value) {
    const rows = recordsIn(value)
      .slice(0, 50)
      .map((record) => flatten(record));
    const keys = [...new Set(rows.flatMap((row) => [...row.keys()]))];
    return comparesRuns(keys, (column) => rows.map((row) => row.get(keys[column] ?? ''))) ? keys : undefined;
  },
  refuse: (value) => ({ code: 'not-a-history', what: 'runs-table', saw: keysOf(recordsIn(value)).slice(0, 12) }),
};

/** Levels of a document below which no log is looked for. */
const DEEPEST = 4;

/** Lists of records with a position and a loss, anywhere in a document: one for each run. */
function logsWithin(
  value: Json,
  name: string,
  depth: number,
): { readonly name: string; readonly records: readonly JsonObject[] }[] {
  if (!isObject(value) || depth > DEEPEST) return [];
  return Object.entries(value).flatMap(([key, inside]) => {
    const place = name === '' ? key : joinedName(name, '/', key);
    const records = isArray(inside) ? objectsIn(inside) : isObject(inside) ? recordsIn(inside) : [];
    if (records.length > 1 && isLog(records)) return [{ name: isArray(inside) && name !== '' ? name : place, records }];
    return logsWithin(inside, place, depth + 1);
  });
}

function isLog(records: readonly JsonObject[]): boolean {
  const keys = keysOf(records);
  return keys.some((key) => axisOf(key) !== undefined) && keys.some((key) => isLossName(key));
}

function readRecords(path: string, objects: readonly JsonObject[], context: ReadContext, place = path): FilesRead {
  return readObjects(path, objects, generic, { format: 'json-records', place }, context);
}

/** The list of objects that a document is, or that stands under its only list-like key. */
export function recordsIn(value: Json): JsonObject[] {
  const direct = objectsIn(value);
  if (direct.length > 0 || !isObject(value)) return direct;
  const epochs = byEpoch(value);
  if (epochs.length > 0) return epochs;
  const lists = Object.entries(value).filter(([key, inside]) => splitOf(key) !== undefined && objectsIn(inside).length > 1);
  if (lists.length > 1) return lists.flatMap(([key, inside]) => objectsIn(inside).map((object, i) => prefixed(object, key, i)));
  for (const [key, inside] of Object.entries(value)) {
    const records = objectsIn(inside);
    if (
      records.length > 1 &&
      /^(?:.*history|.*logs?|epochs?|.*loss(?:es)?|data|metrics|results|records|train.*|steps|plots?)$/i.test(key)
    )
      return records;
  }
  return [];
}

/** Objects under the number of their epoch: `{"1": {"loss": 3}, "2": {"loss": 2}}`. */
function byEpoch(value: JsonObject): JsonObject[] {
  const entries = Object.entries(value).map(([key, inside]) => ({
    epoch: Number(/^(?:epoch[_ -]?)?(\d+)$/i.exec(key)?.[1] ?? Number.NaN),
    inside,
  }));
  const counted = entries.every(
    ({ epoch, inside }, i) => isObject(inside) && (i === 0 ? epoch >= 0 : epoch > (entries[i - 1]?.epoch ?? 0)),
  );
  // Numbers alone may also count experiments, classes and shots.
  const epochs =
    Object.keys(value).every((key) => /^epoch/i.test(key)) || keysOf(objectsOf(value)).some((key) => /loss|nll/i.test(key));
  return counted && epochs && entries.length > 1
    ? entries.map(({ epoch, inside }) => ({ epoch, ...(isObject(inside) ? inside : {}) }))
    : [];
}

function objectsOf(value: JsonObject): JsonObject[] {
  return Object.values(value).filter((inside): inside is JsonObject => isObject(inside));
}

/** A record under the name of its split, its counter kept as it is; without one, its place in the list is its epoch. */
function prefixed(object: JsonObject, split: string, place: number): JsonObject {
  const entries = Object.entries(object).map(
    ([key, value]) => [axisOf(key) === undefined ? joinedName(split, '.', key) : key, value] as const,
  );
  const counted = entries.some(([key]) => axisOf(key) !== undefined);
  return Object.fromEntries(counted ? entries : [['epoch', place], ...entries]);
}

function keysOf(objects: readonly JsonObject[]): string[] {
  return [...new Set(objects.slice(0, 50).flatMap((object) => [...flatten(object).keys()]))];
}
