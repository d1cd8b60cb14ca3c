import { describe, expect, it } from 'vitest';
import { curveOf, finite, valueAt } from '../../src/chart/curve.ts';

const line = (y: readonly number[], x: readonly number[] = [...y.keys()]) =>
  ({ role: 'train', x: Float64Array.from(x), y: Float64Array.from(y) }) as const;

describe('curveOf', () => {
  it('leaves a line with few points as it is, but for what cannot be drawn', () => {
    const { points, smoothed } = curveOf(line([1, Number.NaN, 2, Number.POSITIVE_INFINITY, 1e305, 1e-300]));
    expect(smoothed).toBe(false);
    expect(points.map(([, y]) => y)).toEqual([1, Number.NaN, 2, Number.NaN, Number.NaN, 0]);
  });

  it('draws what goes back in x from left to right', () => {
    expect(curveOf(line([3, 2, 1], [0, 5, 2])).points.map(([x]) => x)).toEqual([0, 2, 5]);
  });

  it('smooths a noisy line: the median in the middle of a band of half of the values', () => {
    let state = 1;
    const uniform = () => {
      state = (state * 1664525 + 1013904223) % 4294967296;
      return state / 4294967296;
    };
    const values = Array.from({ length: 20_000 }, () => uniform());
    const { points, band, smoothed } = curveOf(line(values));
    expect(smoothed).toBe(true);
    expect(points).toHaveLength(112);
    expect(points[0]?.[0]).toBe(0);
    expect(points.at(-1)?.[0]).toBe(19_999);
    for (const [i, [, y]] of points.entries()) {
      expect(Math.abs(y - 0.5)).toBeLessThan(0.1);
      const [, low = 0, high = 0] = band[i] ?? [];
      expect(Math.abs(low - 0.25)).toBeLessThan(0.1);
      expect(Math.abs(high - 0.75)).toBeLessThan(0.1);
    }
  });

  it('draws many values without noise as they are, with the one that stands out', () => {
    const values = Array.from({ length: 5000 }, (_, i) => (i === 2222 ? 3 : Math.exp(-i / 1000)));
    const { points, band, smoothed } = curveOf(line(values));
    expect([smoothed, band.length]).toEqual([false, 0]);
    expect(points.length).toBeLessThan(260);
    expect([points[0], points.at(-1)?.[0]]).toEqual([[0, 1], 4999]);
    expect(points).toContainEqual([2222, 3]);
  });

  it('ends a smoothed line with its last finite value', () => {
    const values = Array.from({ length: 1000 }, (_, i) => (i < 600 ? 1 - i / 1000 : Number.NaN));
    expect(finite(curveOf(line(values))).at(-1)?.[0]).toBe(599);
  });
});

it('reads a curve between its points', () => {
  expect(
    valueAt(
      [
        [0, 1],
        [2, 3],
      ],
      1,
    ),
  ).toBe(2);
  expect(
    valueAt(
      [
        [0, 1],
        [2, 3],
      ],
      3,
    ),
  ).toBeUndefined();
});
