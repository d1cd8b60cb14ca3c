/**
 * Decimal digits to the nearest double, without making a string of them. Up to 15 digits one division is exact enough
 * (Clinger 1990, "How to read floating point numbers accurately"); up to 30 the quotient is taken in double-double
 * arithmetic (Dekker 1971, "A floating-point technique for extending the available precision") and accepted only when its
 * error cannot change the rounding.
 */

/** Powers of ten that a double holds exactly. */
export const EXACT_POWERS = Float64Array.from({ length: 23 }, (_, i) => Number(`1e${i}`));
export const MAX_EXACT_POWER = 22;
/** Digits whose value is exact in a double whatever they are. */
export const EXACT_DIGITS = 15;

const SPLITTER = 2 ** 27 + 1;
/** Bound of the relative error of the quotient below, with room: it is under 2^-103. */
const ERROR = 2 ** -98;

/**
 * `(high * 10^lowDigits + low) / 10^scale`, rounded to nearest; NaN when that cannot be told here. `high` and `low` are
 * integers of at most 15 digits, `lowDigits` at most 15, `scale` at most 22.
 */
export function quotient(high: number, low: number, lowDigits: number, scale: number): number {
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
