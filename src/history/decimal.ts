/**
 * Decimal digits to the nearest double, without making a string of them. Up to 15 digits one division is exact enough
 * (Clinger 1990, "How to read floating point numbers accurately"); up to 30 the quotient is taken in double-double
 * arithmetic (Dekker 1971, "A floating-point technique for extending the available precision") and accepted only when its
 * error cannot change the rounding.
 */

/** Powers of ten that a double holds exactly. */
const EXACT_POWERS = Float64Array.from({ length: 23 }, (_, i) => Number(`1e${i}`));
const MAX_EXACT_POWER = 22;
/** Digits whose value is exact in a double whatever they are. */
const EXACT_DIGITS = 15;

const SPLITTER = 2 ** 27 + 1;
/** Bound of the relative error of the quotient below, with room: it is under 2^-103. */
const ERROR = 2 ** -98;

/**
 * `(high * 10^lowDigits + low) / 10^scale`, rounded to nearest; NaN when that cannot be told here. `high` and `low` are
 * integers of at most 15 digits, `lowDigits` at most 15, `scale` at most 22.
 */
function quotient(high: number, low: number, lowDigits: number, scale: number): number {
  const shift = EXACT_POWERS[lowDigits] ?? 0;
  const divisor = EXACT_POWERS[scale] ?? 0;
  const product = high * shift;
  const productError = errorOfProduct(high, shift, product);
  const sum = product + low;
  const back = sum - product;
  const rest = product - (sum - back) + (low - back) + productError;
  const first = sum / divisor;
  const whole = first * divisor;
  const second = (sum - whole - errorOfProduct(first, divisor, whole) + rest) / divisor;
  const slack = first * ERROR;
  const below = first + (second - slack);
  return below === first + (second + slack) ? below : Number.NaN;
}

/** `a * b - product`, exactly. */
function errorOfProduct(a: number, b: number, product: number): number {
  const scaledA = SPLITTER * a;
  const highA = scaledA - (scaledA - a);
  const lowA = a - highA;
  const scaledB = SPLITTER * b;
  const highB = scaledB - (scaledB - b);
  const lowB = b - highB;
  return lowA * lowB - (product - highA * highB - lowA * highB - highA * lowB);
}

const ZERO = 48;
const PLUS = 43;
const MINUS = 45;
const POINT = 46;

/** Reads decimal numbers where they stand in a buffer. The byte at the end of the buffer's content must be no digit. */
export class DecimalReader {
  readonly #point: number;
  /** Where the number that was read ends; where it began when there was none. */
  end = 0;
  #high = 0;
  #low = 0;
  #lowDigits = 0;
  #scale = 0;
  #count = 0;

  /** `point`: the byte that separates the fraction. */
  constructor(point = POINT) {
    this.#point = point;
  }

  /** The number at `at`, to the nearest double; NaN, and `end` at `at`, when none begins there. */
  read(buffer: Uint8Array, at: number): number {
    const sign = buffer[at];
    const from = sign === MINUS || sign === PLUS ? at + 1 : at;
    this.#digits(buffer, from);
    if (this.#count === 0) {
      this.end = at;
      return Number.NaN;
    }
    const byte = buffer[this.end];
    if (byte === 101 || byte === 69) this.#exponent(buffer, this.end);
    const value = this.#value();
    const exact = Number.isNaN(value) ? this.#slowly(buffer, from) : value;
    return sign === MINUS ? -exact : exact;
  }

  /** Digits with a fraction: the first 15 go into one exact integer, the next 15 into another. */
  #digits(buffer: Uint8Array, from: number): void {
    let i = from;
    let high = 0;
    let digit = (buffer[i] ?? 0) - ZERO;
    while (digit >= 0 && digit <= 9) {
      high = high * 10 + digit;
      digit = (buffer[++i] ?? 0) - ZERO;
    }
    let count = i - from;
    let low = 0;
    let lowDigits = 0;
    let scale = 0;
    if (digit + ZERO === this.#point) {
      const fraction = ++i;
      const last = i + EXACT_DIGITS - count;
      digit = (buffer[i] ?? 0) - ZERO;
      while (digit >= 0 && digit <= 9 && i < last) {
        high = high * 10 + digit;
        digit = (buffer[++i] ?? 0) - ZERO;
      }
      const rest = i;
      while (digit >= 0 && digit <= 9) {
        low = low * 10 + digit;
        digit = (buffer[++i] ?? 0) - ZERO;
      }
      lowDigits = i - rest;
      scale = i - fraction;
      count += scale;
    }
    this.#high = high;
    this.#low = low;
    this.#lowDigits = lowDigits;
    this.#scale = scale;
    this.#count = count;
    this.end = i;
  }

  /** Takes an exponent into the scale, when what follows is one. */
  #exponent(buffer: Uint8Array, at: number): void {
    const sign = buffer[at + 1];
    let i = sign === MINUS || sign === PLUS ? at + 2 : at + 1;
    const first = i;
    let exponent = 0;
    let digit = (buffer[i] ?? 0) - ZERO;
    while (digit >= 0 && digit <= 9 && i - first < 4) {
      exponent = exponent * 10 + digit;
      digit = (buffer[++i] ?? 0) - ZERO;
    }
    if (i === first) return;
    this.#scale += sign === MINUS ? exponent : -exponent;
    this.end = i;
  }

  /** NaN when the fast ways cannot tell. */
  #value(): number {
    const scale = this.#scale;
    if (this.#lowDigits === 0 && this.#count <= EXACT_DIGITS) {
      if (scale >= 0 && scale <= MAX_EXACT_POWER) return this.#high / (EXACT_POWERS[scale] ?? 1);
      if (scale < 0 && scale >= -MAX_EXACT_POWER) return this.#high * (EXACT_POWERS[-scale] ?? 1);
      return Number.NaN;
    }
    const fits =
      this.#count - this.#lowDigits <= EXACT_DIGITS && this.#lowDigits <= EXACT_DIGITS && scale >= 0 && scale <= MAX_EXACT_POWER;
    return fits ? quotient(this.#high, this.#low, this.#lowDigits, scale) : Number.NaN;
  }

  #slowly(buffer: Uint8Array, from: number): number {
    let text = '';
    for (let i = from; i < this.end; i++) text += String.fromCharCode(buffer[i] ?? 0);
    return Number(this.#point === POINT ? text : text.replace(',', '.'));
  }
}
