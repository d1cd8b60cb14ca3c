import { axisOf } from '../axis.ts';
import { isLossName, isMetricName, splitOf } from '../naming.ts';
import type { FilesRead, ReadContext } from '../reader.ts';
import { RowReader } from '../row-reader.ts';
import { flatten, objectsIn, type RowProfile } from '../rows.ts';
import type { DocumentFormat } from './document.ts';
import { field, isArray, isObject, type Json, type JsonObject } from './parse.ts';

/** A list of objects, one per epoch or step: pandas' `orient='records'`, DVC plots, own scripts. */
export const jsonRecords: DocumentFormat = {
  name: 'json-records',
  score: 0.6,
  recognise(value) {
    const keys = keysOf(recordsIn(value));
    return keys.some((key) => isLossName(key)) ||
      (keys.some((key) => axisOf(key) !== undefined) && keys.some((key) => isMetricName(key)))
      ? keys
      : undefined;
  },
  read: ([document], context) => readRecords(document?.path ?? '', recordsIn(document?.value ?? null), GENERIC, context),
};

const GENERIC: RowProfile = { name: 'json-records', recognise: () => undefined };

/** skorch's `history.json`: a list of epochs, each with its batches inside. */
export const skorch: DocumentFormat = {
  name: 'skorch-json',
  recognise(value) {
    const [first] = objectsIn(value);
    return isArray(field(first, 'batches')) && field(first, 'epoch') !== undefined ? Object.keys(first ?? {}) : undefined;
  },
  read: ([document], context) => readRecords(document?.path ?? '', objectsIn(document?.value ?? null), SKORCH, context),
};

const SKORCH: RowProfile = {
  name: 'skorch-json',
  recognise: () => undefined,
  ignore: /^(?:batches|dur|.*_batch_count|.*_best)$/,
  x: { key: 'epoch', axis: 'epoch' },
  trainAggregation: 'epoch-mean',
};

/** Reads records of one document. */
export function readRecords(path: string, objects: readonly JsonObject[], profile: RowProfile, context: ReadContext): FilesRead {
  const reader = new RowReader(path, profile, context, objects.slice(0, 400));
  for (const [i, object] of objects.entries()) reader.take(object, i + 1);
  return reader.finish();
}

/** The list of objects that a document is, or that stands under its only list-like key. */
export function recordsIn(value: Json): JsonObject[] {
  const direct = objectsIn(value);
  if (direct.length > 0 || !isObject(value)) return direct;
  const lists = Object.entries(value).filter(([key, inside]) => splitOf(key) !== undefined && objectsIn(inside).length > 1);
  if (lists.length > 1) return lists.flatMap(([key, inside]) => objectsIn(inside).map((object) => prefixed(object, key)));
  for (const [key, inside] of Object.entries(value)) {
    const records = objectsIn(inside);
    if (records.length > 1 && /^(?:.*history|.*logs?|epochs?|data|metrics|results|records|train.*|steps|plots?)$/i.test(key))
      return records;
  }
  return [];
}

/** A record under the name of its split, its counter kept as it is. */
function prefixed(object: JsonObject, split: string): JsonObject {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [axisOf(key) === undefined ? `${split}.${key}` : key, value]),
  );
}

function keysOf(objects: readonly JsonObject[]): string[] {
  return [...new Set(objects.slice(0, 50).flatMap((object) => [...flatten(object).keys()]))];
}
