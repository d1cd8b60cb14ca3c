import type { Json } from './values.ts';

/** The line, from 1, in which a character stands. */
export function lineAt(text: string, at: number): number {
  let line = 1;
  for (let end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', end + 1)) line++;
  return line;
}

const ESCAPES: Record<string, string> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

/** The character that an escape means, `at` being the place after its backslash, and how many characters tell it. */
export function unescaped(text: string, at: number): { value: string; length: number } {
  const char = text[at] ?? '';
  const digits = char === 'u' ? 4 : char === 'x' ? 2 : 0;
  const code = text.slice(at + 1, at + 1 + digits);
  if (digits > 0 && code.length === digits && /^[\da-f]+$/i.test(code)) {
    return { value: String.fromCharCode(Number.parseInt(code, 16)), length: 1 + digits };
  }
  return { value: ESCAPES[char] ?? char, length: 1 };
}

const WORDS: Record<string, Json> = {
  null: null,
  None: null,
  true: true,
  True: true,
  false: false,
  False: false,
  NaN: Number.NaN,
  nan: Number.NaN,
  Infinity,
  inf: Infinity,
  Inf: Infinity,
};
const PYTHON_WORDS = new Set(['None', 'True', 'False', 'nan', 'inf']);

/** What a word means that stands for a value, a sign before it or none. */
export function meaningOf(word: string): { readonly value: Json; readonly isPython: boolean } | undefined {
  const bare = word.replace(/^[-+]/, '');
  if (!Object.hasOwn(WORDS, bare)) return undefined;
  const value = WORDS[bare] ?? null;
  return { value: typeof value === 'number' && word.startsWith('-') ? -value : value, isPython: PYTHON_WORDS.has(bare) };
}

/** Defined, not assigned, where the key would be the prototype's. */
export function put(object: Record<string, Json>, key: string, value: Json): void {
  if (key === '__proto__') Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
  else object[key] = value;
}
