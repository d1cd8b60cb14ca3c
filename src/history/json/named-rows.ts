import { isArray, isObject, type Json, type JsonObject } from './values.ts';

/** The two keys of a table that names its columns once, as pandas (`orient='split'`) and W&B write it. */
const HEAD = /^(?:columns|header|headers|names|fields)$/i;
const BODY = /^(?:data|rows|values|records)$/i;

/** A document that names its columns once, above rows of cells, as a list of objects; any other as it is. */
export function withNamedRows(value: Json): Json {
  if (isArray(value)) return recordsOf(value[0], value.slice(1)) ?? value;
  if (!isObject(value)) return value;
  const keys = Object.keys(value);
  const [head, body] = [keys.find((key) => HEAD.test(key)), keys.find((key) => BODY.test(key))];
  return (head !== undefined && body !== undefined && recordsOf(value[head], value[body])) || value;
}

function recordsOf(names: Json | undefined, rows: Json | undefined): readonly JsonObject[] | undefined {
  if (!isArray(names) || names.length < 2 || !isArray(rows) || rows.length === 0) return undefined;
  const named = names.filter((name) => typeof name === 'string');
  const areRows = rows.every((row) => isArray(row) && row.length === names.length);
  if (named.length < names.length || new Set(named).size < named.length || !areRows) return undefined;
  return rows.map((row) => Object.fromEntries(named.map((name, i) => [name, isArray(row) ? (row[i] ?? null) : null])));
}
