/** Anything that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/**
 * JSON in whose strings everything but ASCII letters, digits and `_./ -` is `\\uXXXX`: the same value, and nothing in it means anything
 * to a shell, a template or a terminal.
 */
export function inertJson(value: Json): string {
  if (typeof value === 'string') return `"${value.replace(/[^A-Za-z0-9_./ -]/g, escapedUnit)}"`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(inertJson).join(',')}]`;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return `{${fields.map(([name, field]) => `${inertJson(name)}:${inertJson(field)}`).join(',')}}`;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function escapedUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** JSON has no word for what is not finite. */
export function jsonNumber(value: number): Json {
  if (Number.isFinite(value)) return value;
  return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
}
