import { describe, expect, it } from 'vitest';
import { holm, predictionInterval } from '../../src/comparison/noise.ts';

describe('predictionInterval', () => {
  it('does not take values that agree by their steps alone for free of noise', () => {
    const accuracies = [114 / 120, 114 / 120, 114 / 120, 114 / 120];
    expect(predictionInterval([113 / 120], accuracies, -1)?.p).toBe(0);
    expect(predictionInterval([113 / 120], accuracies, -1, 1 / 120)?.p).toBeGreaterThan(0.01);
    expect(predictionInterval([90 / 120], accuracies, -1, 1 / 120)?.p).toBeLessThan(0.001);
  });

  // Worked by hand: mean 100, sd 10, n = 5, t(.99, 4) = 3.747, so the limit is 100 + 3.747 · 10 · √1.2 = 141.05.
  const base = [87.3508893593265, 93.6754446796632, 100, 106.3245553203368, 112.6491106406735];

  it('is mean + t · sd · √(1 + 1/n) for one new run', () => {
    const interval = predictionInterval([120], base, 1);
    expect(interval?.centre).toBeCloseTo(100, 9);
    expect(interval?.limit).toBeCloseTo(141.046, 2);
    expect(interval?.betterLimit).toBeCloseTo(58.954, 2);
    expect(interval?.p).toBeGreaterThan(0.01);
  });

  it('narrows with replicates of the head', () => {
    expect(predictionInterval([120, 120, 120], base, 1)?.limit).toBeCloseTo(100 + 3.747 * 10 * Math.sqrt(1 / 3 + 1 / 5), 1);
  });

  it('points the other way for a metric where lower is worse', () => {
    expect(predictionInterval([80], base, -1)?.limit).toBeCloseTo(58.954, 2);
    expect(predictionInterval([50], base, -1)?.p).toBeLessThan(0.01);
  });

  it('knows no noise from fewer than three runs', () => {
    expect(predictionInterval([1], [1, 2], 1)).toBeUndefined();
    expect(predictionInterval([1], [1, 2, Number.NaN], 1)).toBeUndefined();
  });

  it('is not widened without limit by a failed seed', () => {
    const healthy = [0.3, 0.301, 0.299, 0.3005];
    const failed = predictionInterval([0.32], [...healthy, 7.5], 1);
    expect(failed?.runs).toBe(4);
    expect(failed?.limit).toBeLessThan(0.31);
    expect(failed?.limit).toBeCloseTo(predictionInterval([0.32], healthy, 1)?.limit ?? Number.NaN, 9);
  });

  it('keeps an ordinary worst run, and a lucky one', () => {
    expect(predictionInterval([0.3], [0.3, 0.301, 0.299, 0.302], 1)?.runs).toBe(4);
    expect(predictionInterval([0.3], [0.3, 0.301, 0.299, 0.1], 1)?.runs).toBe(4);
  });

  it('calls any rise worse where base runs are identical', () => {
    expect(predictionInterval([0.31], [0.3, 0.3, 0.3], 1)?.p).toBe(0);
    expect(predictionInterval([0.3], [0.3, 0.3, 0.3], 1)?.p).toBe(1);
  });
});

describe('holm', () => {
  it('steps down and stops at the first that does not hold', () => {
    expect(holm([0.01, 0.04, 0.03, 0.005], 0.05)).toEqual([true, false, false, true]);
  });
  it('is a plain test for one value', () => {
    expect(holm([0.009], 0.01)).toEqual([true]);
    expect(holm([0.011], 0.01)).toEqual([false]);
    expect(holm([], 0.01)).toEqual([]);
  });
});
