import { parseCell } from '../cell.ts';
import { joinedName } from '../kept-name.ts';
import { isArray, isObject, type Json, type JsonObject } from './parse.ts';

/** A number, or a text that is one (`"0.5"`, `"NaN"`); undefined for anything else, missing values included. */
export function numberOf(value: Json | undefined): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || value.length > 40 || !/^\s*[-+]?(?:[\d.]|nan|inf)/i.test(value) || /[:%]/.test(value))
    return undefined;
  const cell = parseCell(value);
  return typeof cell === 'number' ? cell : undefined;
}

/** The objects in a list; what is no object is left out. */
export function objectsIn(value: Json | undefined): JsonObject[] {
  return isArray(value) ? value.filter((one): one is JsonObject => isObject(one)) : [];
}

const MAX_DEPTH = 6;

/** The numbers of an object by name, names of nested objects joined with a point. */
export function flatten(object: JsonObject): Map<string, number> {
  const row = new Map<string, number>();
  fill(row, object, '', 0);
  return row;
}

function fill(row: Map<string, number>, object: JsonObject, prefix: string, depth: number): void {
  for (const [key, value] of Object.entries(object)) {
    const name = prefix === '' ? key : joinedName(prefix, '.', key);
    if (isObject(value)) {
      if (depth < MAX_DEPTH) fill(row, value, name, depth + 1);
      continue;
    }
    const number = numberOf(value);
    if (number !== undefined) row.set(name, number);
  }
}
