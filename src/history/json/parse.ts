import type { Defect } from '../../source/defect.ts';
import { parseLoosely } from './loose.ts';

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

/**
 * Parses JSON as programs really write it: Python's `json.dumps` puts NaN and Infinity there, people print a dict with
 * single quotes, and a crash cuts a document off. What stands before the first mistake is kept.
 */
export function parseJson(text: string, maxDepth: number): Parsed {
  const found = strictJson(text);
  return found === undefined ? parseLoosely(text, maxDepth) : { value: found, dialect: 'json' };
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
