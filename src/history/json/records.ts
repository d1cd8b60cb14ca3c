import { axisOf } from '../axis.ts';
import { recordOf } from '../jsonl/read-lines.ts';
import { joinedName } from '../kept-name.ts';
import type { RunFacts } from '../lanes.ts';
import { isLossName } from '../naming.ts';
import type { FilesRead, ReadContext } from '../reader.ts';
import { LOOKED_AT, lookAtObjects } from '../records/look.ts';
import { planOf } from '../records/plan.ts';
import type { WriterProfile } from '../records/profile.ts';
import { RecordReader } from '../records/reader.ts';
import { splitOf } from '../tokens.ts';
import { flatten, isArray, isObject, type Json, type JsonObject, objectsIn } from './values.ts';

/** Records of one run. */
export interface RecordList {
  readonly name: string;
  readonly records: readonly JsonObject[];
}

/** The lists of objects in a document, one for each run: the document itself, or what stands deeper and is a log by itself. */
export function recordLists(value: Json): readonly RecordList[] {
  const records = recordsIn(value);
  return records.length > 0 ? [{ name: '', records }] : logsWithin(value, '', 0);
}

/** Levels of a document below which no log is looked for. */
const DEEPEST = 4;

/** Lists of records with a position and a loss, anywhere in a document: one for each run. */
function logsWithin(value: Json, name: string, depth: number): RecordList[] {
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

/** The list of objects that a document is, or that stands under its only list-like key. */
function recordsIn(value: Json): JsonObject[] {
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

/** The container of a list of objects: a record for each. */
export function readObjects(
  path: string,
  objects: readonly JsonObject[],
  profile: WriterProfile,
  told: { readonly format: string; readonly place?: string; readonly facts?: RunFacts },
  context: ReadContext,
): FilesRead {
  const look = lookAtObjects('list', path, objects.slice(0, LOOKED_AT), objects.slice(LOOKED_AT));
  const plan = planOf(look, profile);
  const reader = new RecordReader(plan, context);
  const record = recordOf(look, context);
  if (plan.placing?.learn !== undefined) {
    for (const [i, object] of objects.entries()) {
      record.fill(object, i + 1);
      plan.placing.learn(record);
    }
  }
  for (const [i, object] of objects.entries()) {
    record.fill(object, i + 1);
    reader.take(record);
  }
  const { format, place = path, facts = {} } = told;
  const files = [{ path, format, because: context.because }];
  return reader.finish({ files, place, facts, saw: look.names.slice(0, 12) });
}
