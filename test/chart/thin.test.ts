import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawnWhole, thin } from '../../src/chart/thin.ts';

const points = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
      { weight: 1, arbitrary: fc.constant(Number.NaN) },
    ),
    {
      minLength: drawnWhole + 1,
      maxLength: 3 * drawnWhole,
      size: 'max',
    },
  )
  .map((values) => ({ x: Float64Array.from(values, (_, index) => index), y: Float64Array.from(values) }));

it('keeps the lowest, the highest, the first and the last value, in order', () => {
  fc.assert(
    fc.property(points, (line) => {
      const { x, y } = thin(line, 200);
      const finite = (values: Float64Array) => [...values].filter(Number.isFinite);
      expect(x.length).toBe(y.length);
      expect(y.length).toBeLessThanOrEqual(200 * 5);
      expect(Math.min(...finite(y))).toBe(Math.min(...finite(line.y)));
      expect(Math.max(...finite(y))).toBe(Math.max(...finite(line.y)));
      expect(finite(y)[0]).toBe(finite(line.y)[0]);
      expect(finite(y).at(-1)).toBe(finite(line.y).at(-1));
      expect([...x].every((value, index) => index === 0 || value > (x[index - 1] ?? 0))).toBe(true);
      expect(y.some(Number.isNaN)).toBe(line.y.some(Number.isNaN));
    }),
    { numRuns: 20 },
  );
});

it('leaves short lines alone', () => {
  const line = { x: Float64Array.of(1, 2, 3), y: Float64Array.of(1, Number.NaN, 2) };
  expect(thin(line, 2)).toBe(line);
});
