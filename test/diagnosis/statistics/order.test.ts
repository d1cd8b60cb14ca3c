import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mean, median, robustDeviation, runningMedian } from '../../../src/diagnosis/statistics/order.ts';

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 80 });

function sortedMedian(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const pair = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
  return pair.reduce((sum, value) => sum + value, 0) / pair.length;
}

it('selects the median that sorting would give', () => {
  fc.assert(
    fc.property(values, (list) => {
      expect(median(list)).toBeCloseTo(sortedMedian(list), 9);
    }),
  );
});

it('slides the window of a running median without losing a value', () => {
  fc.assert(
    fc.property(values, fc.constantFrom(3, 5, 11, 101), (list, width) => {
      const smooth = runningMedian(Float64Array.from(list), width);
      const half = width >> 1;
      list.forEach((_, i) => {
        expect(smooth[i]).toBeCloseTo(sortedMedian(list.slice(Math.max(0, i - half), i + half + 1)), 9);
      });
    }),
  );
});

it('scales the median absolute deviation to a standard deviation', () => {
  expect(robustDeviation([1, 2, 3, 4, 100])).toBeCloseTo(1.4826);
  expect(median([])).toBeNaN();
});

it('takes the mean of values near the largest number', () => {
  expect(mean(new Float64Array(30).fill(1e308)) / 1e308).toBeCloseTo(1, 12);
  expect(mean(Float64Array.from([1, Number.POSITIVE_INFINITY]))).toBe(Number.POSITIVE_INFINITY);
});
