import { expect, it } from 'vitest';
import { studentCdf, studentQuantile } from '../../src/comparison/student.ts';

// From printed tables (Abramowitz & Stegun 26.10; NIST Handbook 1.3.6.7.2).
it.each([
  [1, 0.975, 12.706],
  [2, 0.95, 2.92],
  [3, 0.99, 4.541],
  [4, 0.9, 1.533],
  [5, 0.999, 5.893],
  [10, 0.995, 3.169],
  [31, 0.95, 1.696],
  [100, 0.975, 1.984],
])('with %i degrees of freedom stays with a chance of %f below %f', (degrees, level, value) => {
  expect(studentQuantile(level, degrees)).toBeCloseTo(value, 3);
  expect(studentCdf(studentQuantile(level, degrees), degrees)).toBeCloseTo(level, 12);
});

it('knows the ends, the middle and the other side', () => {
  for (const degrees of [1, 2, 7, 500]) {
    expect([-Infinity, 0, Infinity].map((t) => studentCdf(t, degrees))).toEqual([0, 0.5, 1]);
    expect(studentCdf(-1.3, degrees) + studentCdf(1.3, degrees)).toBeCloseTo(1, 14);
  }
});

it('is the normal distribution where there are many', () => {
  expect(studentQuantile(0.975, 100_000)).toBeCloseTo(1.96, 3);
});
