import { parseLoosely } from './loose.ts';
import { type Parsed, strictJson } from './values.ts';

/**
 * Parses JSON as programs really write it: Python's `json.dumps` puts NaN and Infinity there, people print a dict with
 * single quotes, and a crash cuts a document off. What stands before the first mistake is kept.
 */
export function parseJson(text: string, maxDepth: number): Parsed {
  const found = strictJson(text);
  return found === undefined ? parseLoosely(text, maxDepth) : { value: found, dialect: 'json' };
}
