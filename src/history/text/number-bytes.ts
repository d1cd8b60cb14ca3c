function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Characters that a word or a number can hold, and those that a number can begin with: a digit, a sign, a point, nan and inf. */
export const PART = tableOf(/[\w@.]/);
export const STARTS = tableOf(/[\d+.\-nNiI]/);

/** By byte; those of other alphabets are neither. */
function tableOf(pattern: RegExp): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, code) => (code < 128 && pattern.test(String.fromCharCode(code)) ? 1 : 0));
}

/** Where the number that begins here ends; 0 when it is none. */
export function numberEnd(bytes: Uint8Array, from: number, first: number): number {
  let i = from;
  if (first === 45 || first === 43) i++;
  const code = byteAt(bytes, i) | 32;
  if (code === 110 || code === 105) return wordEnd(bytes, i);
  const digits = i;
  while (isDigit(byteAt(bytes, i))) i++;
  if (byteAt(bytes, i) === 46 && isDigit(byteAt(bytes, i + 1))) {
    i++;
    while (isDigit(byteAt(bytes, i))) i++;
  }
  if (i === digits) return 0;
  if ((byteAt(bytes, i) | 32) === 101) {
    const sign = byteAt(bytes, i + 1);
    const exponent = sign === 45 || sign === 43 ? i + 2 : i + 1;
    if (isDigit(byteAt(bytes, exponent))) {
      i = exponent;
      while (isDigit(byteAt(bytes, i))) i++;
    }
  }
  return i;
}

function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

const [NAN, INF, INITY] = ['nan', 'inf', 'inity'].map((word) => new TextEncoder().encode(word));

function wordEnd(bytes: Uint8Array, from: number): number {
  if (!isWord(bytes, from, NAN) && !isWord(bytes, from, INF)) return 0;
  const end = from + (isWord(bytes, from + 3, INITY) ? 8 : 3);
  return PART[byteAt(bytes, end)] === 1 ? 0 : end;
}

/** In any case. */
function isWord(bytes: Uint8Array, at: number, word: Uint8Array = new Uint8Array()): boolean {
  for (let i = 0; i < word.length; i++) if ((byteAt(bytes, at + i) | 32) !== word[i]) return false;
  return true;
}

/** Whether a number has a sign and digits and nothing else. */
export function isWhole(bytes: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = byteAt(bytes, i);
    if (!isDigit(code) && code !== 45 && code !== 43) return false;
  }
  return true;
}
