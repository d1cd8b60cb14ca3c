import type { Grammar } from './language.ts';

const MINUS = '\u2212';
const MOST_DIGITS = 6;

/** The fewest significant digits, at least three, at which no two different numbers look alike. */
export function sameDigits(numbers: readonly number[]): number {
  const different = [...new Set(numbers.filter(Number.isFinite))].slice(0, 8);
  for (let digits = 3; digits < MOST_DIGITS; digits++) {
    if (new Set(different.map((number) => number.toPrecision(digits))).size === different.length) return digits;
  }
  return different.length < 2 ? 3 : MOST_DIGITS;
}

/**
 * A measured number to so many significant digits, whole from a thousand on, then in thousands, millions and billions, with a power of
 * ten for what would not be read otherwise. `short` leaves trailing zeros out.
 */
export function numberText(number: number, digits: number, grammar: Grammar, zeros: 'all' | 'short' = 'all'): string {
  if (Number.isNaN(number)) return 'NaN';
  const sign = number < 0 ? MINUS : '';
  const size = Math.abs(number);
  if (!Number.isFinite(size)) return sign + grammar.infinity;
  if (size === 0) return '0';
  if (size >= 999.5 && size < (digits < 4 ? THOUSANDS : 1e6) && digits <= 4) return sign + wholeNumber(size, grammar);
  const scale = size < 1e6 && size >= THOUSANDS && digits < 4 ? { from: 1e3, suffix: grammar.thousand } : scaleOf(size, grammar);
  if (scale) return sign + numberText(size / scale.from, digits, grammar, zeros) + scale.suffix;
  const isExtreme = size >= 1e6 || size < 1e-3;
  const [mantissa = '', exponent] = (isExtreme ? size.toExponential(digits - 1) : size.toPrecision(digits)).split('e');
  // Beside a power of ten zeros would claim digits that hardly any log has.
  const isShort = zeros === 'short' || exponent !== undefined;
  const kept = isShort && mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa;
  const power = exponent === undefined ? '' : `e${exponent.replace('+', '').replace('-', MINUS)}`;
  const [whole = '', decimals] = kept.split('.');
  return sign + grouped(whole, grammar) + (decimals === undefined ? '' : grammar.decimalMark + decimals) + power;
}

/** From here on three digits are thousands, as in pictures. */
const THOUSANDS = 9995;

/** From here on a power of ten is shorter than a word. */
const NAMELESS = 1e15;

/** Millions, billions and trillions have a name. */
export function scaleOf(size: number, { scales }: Grammar): Grammar['scales'][number] | undefined {
  return size < NAMELESS ? scales.find(({ from }) => size >= from * 0.9995) : undefined;
}

/** A count, grouped as the language does. */
export function wholeNumber(number: number, grammar: Grammar): string {
  if (!Number.isFinite(number)) return String(number);
  const size = Math.abs(Math.round(number));
  // From there on `String` gives a power of ten; below it is a hundred times as fast.
  const digits = grouped(size < 1e21 ? String(size) : size.toLocaleString('en-US', { useGrouping: false }), grammar);
  return number < 0 && digits !== '0' ? MINUS + digits : digits;
}

function grouped(digits: string, { groupMark, groupedFrom }: Grammar): string {
  return digits.length >= groupedFrom ? digits.replace(/\B(?=(\d{3})+$)/g, groupMark) : digits;
}
