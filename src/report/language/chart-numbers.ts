import type { Grammar } from './language.ts';
import { numberText, sameDigits, wholeNumber } from './number-text.ts';
import type { Unit } from './phrase.ts';

/** Suffixes for thousands, millions, billions and trillions, with the space before them. */
export interface Scales {
  readonly k: string;
  readonly M: string;
  readonly B: string;
  readonly T: string;
}

/** Numbers as pictures write them: short. */
export interface ChartNumbers {
  /**
   * Three significant digits, and large numbers in thousands, millions and billions. If a curve covers but a small part of its values,
   * as many digits as it takes to tell two of them apart.
   */
  three(value: number, span?: number): string;
  percent(share: number): string;
  /** A value, or a share as a percentage with one decimal. */
  amount(value: number, isShare: boolean): string;
  /** Values beside each other, with as many digits as tell them apart. */
  alike(values: readonly number[], isShare: boolean): readonly string[];
  /** `epoch 9`, `step 1,999`, `300B tokens`; `article` as in a template. */
  place(axis: Unit, at: number, article?: string): string;
  count(number: number): string;
  units(axis: Unit): string;
  unit(axis: Unit): string;
  /** So many decimals. */
  fixed(value: number, decimals: number): string;
}

const SIZES = [
  [1e12, 1e12, 'T'],
  [1e9, 1e9, 'B'],
  [1e6, 1e6, 'M'],
  [1e4, 1e3, 'k'],
] as const;

export function chartNumbers(grammar: Grammar, scales: Scales): ChartNumbers {
  const local = (text: string): string => text.replace('.', grammar.decimalMark);
  const fixed = (value: number, decimals: number): string => {
    const [whole = '0', rest] = Math.abs(value).toFixed(decimals).split('.');
    return wholeNumber(Number(whole), grammar) + (rest === undefined ? '' : grammar.decimalMark + rest);
  };
  const three = (value: number, span = Number.POSITIVE_INFINITY): string => {
    const size = Math.abs(value);
    const sign = value < 0 ? '\u2212' : '';
    if (span > 0 && span < size / 100 && size < 1e9)
      return sign + fixed(size, Math.min(12, Math.max(0, Math.ceil(-Math.log10(span / 5)))));
    if (size !== 0 && (size < 1e-3 || size >= 1e15))
      return (
        sign +
        local(
          size
            .toExponential(2)
            .replace(/\.?0+e/, 'e')
            .replace('e+', 'e')
            .replace('e-', 'e\u2212'),
        )
      );
    for (const [from, unit, letter] of SIZES)
      if (size >= from) return sign + local(String(Number((size / unit).toPrecision(3)))) + scales[letter];
    return sign + (size === 0 ? '0' : size < 1000 ? local(size.toPrecision(3)) : fixed(size, 0));
  };
  const percent = (share: number): string => {
    const size = Math.abs(share) * 100;
    return (size >= 10 ? wholeNumber(size, grammar) : local(String(Number(size.toPrecision(2))))) + grammar.percent;
  };
  const amount = (value: number, isShare: boolean): string =>
    isShare ? local((value * 100).toFixed(1)) + grammar.percent : three(value);
  return {
    three,
    percent,
    fixed,
    count: (number) => wholeNumber(number, grammar),
    amount,
    alike: (values, isShare) => {
      const digits = sameDigits(values);
      return values.map((value) => (isShare ? amount(value, true) : numberText(value, digits, grammar)));
    },
    place: (axis, at, article = '') => {
      const text = Math.abs(at) >= 1e6 ? three(at) : at % 1 === 0 ? wholeNumber(at, grammar) : local(String(Number(at.toFixed(2))));
      const forms = grammar.units[axis].place;
      return (forms[article] ?? forms[''] ?? '').replace('{at}', text);
    },
    units: (axis) => grammar.units[axis].many,
    unit: (axis) =>
      axis === 'time' || axis === 'tokens' || axis === 'samples' ? grammar.units[axis].many : grammar.units[axis].one,
  };
}
