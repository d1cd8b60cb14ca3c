import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DecimalReader } from '../../src/history/decimal.ts';

function read(text: string, point = '.'): { value: number; end: number } {
  const reader = new DecimalReader(point.charCodeAt(0));
  const value = reader.read(new TextEncoder().encode(`${text}\n`), 0);
  return { value, end: reader.end };
}

test('every double is read back to the last bit, as JavaScript and Python print it', () => {
  const printed = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => String(value));
  fc.assert(
    fc.property(printed, (text) => Object.is(read(text).value, Number(text))),
    { numRuns: 20_000, seed: 1 },
  );
});

test('any decimal of up to 25 digits is rounded as the platform rounds it', () => {
  const digits = (max: number) => fc.stringMatching(new RegExp(`^\\d{1,${max}}$`));
  const decimal = fc.tuple(digits(6), digits(19), fc.integer({ min: -12, max: 12 }));
  fc.assert(
    fc.property(decimal, ([whole, fraction, exponent]) => {
      const text = `${whole}.${fraction}e${exponent}`;
      return Object.is(read(text).value, Number(text));
    }),
    { numRuns: 20_000, seed: 2 },
  );
});

test('halfway cases are left to the platform', () => {
  for (const text of [
    '9007199254740993',
    '9007199254740993.0',
    '0.50000000000000005551115123125783',
    '1.00000000000000011102230246251565',
  ]) {
    expect(read(text).value).toBe(Number(text));
  }
});

test('it stops where the number does', () => {
  expect(read('1.5,2')).toEqual({ value: 1.5, end: 3 });
  expect(read('-2e3x')).toEqual({ value: -2000, end: 4 });
  expect(read('7e')).toEqual({ value: 7, end: 1 });
  expect(read('.5;')).toEqual({ value: 0.5, end: 2 });
  expect(read('nan')).toEqual({ value: Number.NaN, end: 0 });
  expect(read('0,125;', ',')).toEqual({ value: 0.125, end: 5 });
});
