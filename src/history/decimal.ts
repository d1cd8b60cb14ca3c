/** Powers of ten that a double holds exactly. */
const EXACT_POWERS = Float64Array.from({ length: 23 }, (_, i) => Number(`1e${i}`));
const ZERO = 48;
const PLUS = 43;
const MINUS = 45;
const POINT = 46;

/**
 * Reads decimal numbers where they stand in a buffer, to the nearest double. One division is exact where the digits make an integer that a
 * double holds (Clinger 1990, "How to read floating point numbers accurately"); the others are left to the platform. The byte at the end of
 * the buffer's content must be no digit.
 */
export class DecimalReader {
  readonly #point: number;
  /** Where the number that was read ends; where it began when there was none. */
  end = 0;

  /** `point`: the byte that separates the fraction. */
  constructor(point = POINT) {
    this.#point = point;
  }

  /** The number at `at`; NaN, and `end` at `at`, when none begins there. */
  read(buffer: Uint8Array, at: number): number {
    const sign = buffer[at];
    const from = sign === MINUS || sign === PLUS ? at + 1 : at;
    let i = from;
    let digits = 0;
    let scale = 0;
    let digit = (buffer[i] ?? 0) - ZERO;
    while (digit >= 0 && digit <= 9) {
      digits = digits * 10 + digit;
      digit = (buffer[++i] ?? 0) - ZERO;
    }
    let count = i - from;
    if (digit + ZERO === this.#point) {
      const fraction = ++i;
      digit = (buffer[i] ?? 0) - ZERO;
      while (digit >= 0 && digit <= 9) {
        digits = digits * 10 + digit;
        digit = (buffer[++i] ?? 0) - ZERO;
      }
      scale = i - fraction;
      count += scale;
    }
    this.end = count === 0 ? at : i;
    if (count === 0) return Number.NaN;
    if (digit === 53 || digit === 21) scale -= this.#exponent(buffer, i);
    const value = digits <= Number.MAX_SAFE_INTEGER ? scaled(digits, scale) : Number.NaN;
    const exact = Number.isNaN(value) ? this.#slowly(buffer, from) : value;
    return sign === MINUS ? -exact : exact;
  }

  /** The exponent that begins at `at`; 0 where none does. */
  #exponent(buffer: Uint8Array, at: number): number {
    const sign = buffer[at + 1];
    const first = sign === MINUS || sign === PLUS ? at + 2 : at + 1;
    let i = first;
    let exponent = 0;
    let digit = (buffer[i] ?? 0) - ZERO;
    while (digit >= 0 && digit <= 9 && i - first < 4) {
      exponent = exponent * 10 + digit;
      digit = (buffer[++i] ?? 0) - ZERO;
    }
    if (i > first) this.end = i;
    return sign === MINUS ? -exponent : exponent;
  }

  #slowly(buffer: Uint8Array, from: number): number {
    const text = String.fromCharCode(...buffer.subarray(from, this.end));
    return Number(this.#point === POINT ? text : text.replace(',', '.'));
  }
}

/** NaN where one operation cannot tell. */
function scaled(digits: number, scale: number): number {
  const power = EXACT_POWERS[Math.abs(scale)] ?? Number.NaN;
  return scale >= 0 ? digits / power : digits * power;
}
