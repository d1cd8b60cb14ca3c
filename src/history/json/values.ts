import type { Defect } from '../../source/defect.ts';
import { parseCell } from '../cell.ts';
import { joinedName } from '../kept-name.ts';

/** A JSON value. Objects are plain, with whatever keys the file has as their own properties. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** What a document says, as far as it could be read. */
export interface Parsed {
  readonly value: Json;
  /** Where reading had to stop before the end: what follows is lost. */
  readonly stopped?: { readonly line: number; readonly detail: Defect; readonly atEnd: boolean };
  /** Strict JSON but for the literals NaN, Infinity and -Infinity; otherwise a Python `repr`. */
  readonly dialect: 'json' | 'python';
}

/** Strict JSON; undefined when it is not, or nests so deep that the platform refuses. */
export function strictJson(text: string): Json | undefined {
  try {
    // JSON.parse returns nothing but JSON.
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** An own property of an object; `undefined` for what is inherited or absent. */
export function field(value: Json | undefined, key: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

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
