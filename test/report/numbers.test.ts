import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbers, short } from '../../src/report/language/en/numbers.ts';

describe('numbers', () => {
  it.each([
    [0, '0'],
    [0.312, '0.3120'],
    [0.31249, '0.3125'],
    [1, '1.000'],
    [1234.56, '1235'],
    [12346, '1.235e4'],
    [0.0012345, '0.001234'],
    [0.00012, '1.200e−4'],
    [-2.5, '−2.500'],
    [100, '100.0'],
    [Number.NaN, 'NaN'],
    [Number.NEGATIVE_INFINITY, '−infinity'],
  ])('writes %d as %s', (value, expected) => {
    expect(numbers.value(value)).toBe(expected);
  });

  it.each([
    [8, '8'],
    [2.5, '2.5'],
    [1e-4, '1e−4'],
  ])('writes the round number %d as %s', (value, expected) => {
    expect(short(value)).toBe(expected);
  });

  it('takes at most four significant digits and stays close', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }), (value) => {
        const shown = numbers.value(value);
        const [mantissa = ''] = shown.split('e');
        expect(mantissa.replace(/[^\d]/g, '').replace(/^0+/, '').length).toBeLessThanOrEqual(4);
        const back = Number(shown.replaceAll('−', '-'));
        expect(Math.abs(back - value)).toBeLessThanOrEqual(Math.abs(value) * 6e-4);
      }),
    );
  });

  it.each([
    [0.2345, '23\u00a0%'],
    [0.0123, '1.2\u00a0%'],
    [-0.04, '−4.0\u00a0%'],
    [0, '0.0\u00a0%'],
    [-1e-9, '0.0\u00a0%'],
    [12.5, '1250\u00a0%'],
    [0.0003, '0.03\u00a0%'],
  ])('writes the fraction %d as %s', (fraction, expected) => {
    expect(numbers.percent(fraction)).toBe(expected);
  });

  it('signs', () => {
    expect(numbers.signedPercent(0.012)).toBe('+1.2\u00a0%');
    expect(numbers.signedPercent(0)).toBe('0.0\u00a0%');
    expect(numbers.signedValue(-1.5)).toBe('−1.500');
  });

  it('names places and lengths on every axis', () => {
    expect(numbers.place('epoch', 17)).toBe('epoch 17');
    expect(numbers.place('step', 120_000)).toBe('step 120,000');
    expect(numbers.place('epoch', 0.333333)).toBe('epoch 0.3333');
    expect(numbers.place('time', 60)).toBe('60\u00a0s');
    expect(numbers.span('epoch', 1)).toBe('1 epoch');
    expect(numbers.span('tokens', 5)).toBe('5 tokens');
  });
});
