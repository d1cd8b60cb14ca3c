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
