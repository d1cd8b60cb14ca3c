import type { Axis } from '../../../history/history.ts';
import type { Numbers } from '../language.ts';

/** No-break space: between a number and its unit. */
const NBSP = '\u00a0';
const MINUS = '\u2212';

const UNIT: Readonly<Record<Axis, readonly [one: string, many: string]>> = {
  epoch: ['epoch', 'epochs'],
  step: ['step', 'steps'],
  samples: ['sample', 'samples'],
  tokens: ['token', 'tokens'],
  time: ['second', 'seconds'],
};

/** Four significant digits, so that numbers of one kind look alike; powers of ten for what would not be read otherwise. */
function value(number: number): string {
  return written(number, (digits) => digits);
}

/** As {@link value} without trailing zeros: for thresholds, factors and places, which are round more often than not. */
export function short(number: number): string {
  return written(number, (digits) => (digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits));
}

function written(number: number, trimmed: (digits: string) => string): string {
  if (Number.isNaN(number)) return 'NaN';
  if (!Number.isFinite(number)) return number > 0 ? 'infinity' : `${MINUS}infinity`;
  if (number === 0) return '0';
  const size = Math.abs(number);
  const digits = size >= 1e4 || size < 1e-3 ? number.toExponential(3) : number.toPrecision(4);
  const [mantissa = digits, exponent] = digits.split('e');
  const shown = trimmed(mantissa);
  return (exponent === undefined ? shown : `${shown}e${exponent.replace('+', '')}`)
    .replace(/-(?=[\d.])/, MINUS)
    .replace('e-', `e${MINUS}`);
}

function percent(fraction: number): string {
  const share = fraction * 100;
  if (!Number.isFinite(share)) return `${value(share)}${NBSP}%`;
  const size = Math.abs(share);
  if (size < 1e-4) return `0.0${NBSP}%`;
  const text = size >= 10 ? count(Math.round(size)) : size >= 0.1 ? size.toFixed(1) : size.toPrecision(1);
  return `${share < 0 ? MINUS : ''}${text}${NBSP}%`;
}

function count(number: number): string {
  const whole = Math.round(number).toString();
  return whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
}

function position(at: number): string {
  return Number.isInteger(at) && Math.abs(at) < 1e15 ? count(at) : short(at);
}

function signed(text: string, positive: boolean): string {
  return positive ? `+${text}` : text;
}

export const numbers: Numbers = {
  value,
  percent,
  signedPercent: (fraction) => signed(percent(fraction), fraction > 0),
  signedValue: (number) => signed(value(number), number > 0),
  count,
  place: (axis, at) =>
    axis === 'time'
      ? `${position(at)}${NBSP}s`
      : `${axis === 'samples' ? 'sample' : axis === 'tokens' ? 'token' : axis} ${position(at)}`,
  span: (axis, length) => `${position(length)} ${UNIT[axis][length === 1 ? 0 : 1]}`,
};
