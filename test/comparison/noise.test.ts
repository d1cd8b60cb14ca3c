import { describe, expect, it } from 'vitest';
import { holm, predictionInterval } from '../../src/comparison/noise.ts';

describe('predictionInterval', () => {
  it('does not take values that agree by their steps alone for free of noise', () => {
    const accuracies = [114 / 120, 114 / 120, 114 / 120, 114 / 120];
    expect(predictionInterval([113 / 120], accuracies, -1)).toBeUndefined();
    expect(predictionInterval([113 / 120], accuracies, -1, 1 / 120)?.p).toBeGreaterThan(0.01);
    expect(predictionInterval([90 / 120], accuracies, -1, 1 / 120)?.p).toBeLessThan(0.001);
  });

  // Worked by hand: mean 100, sd 10, n = 5, t(.986, 4) = 3.3717, so the limit is 100 ± 3.3717 · 10 · √1.2 = 100 ± 36.935.
  const base = [87.3508893593265, 93.6754446796632, 100, 106.3245553203368, 112.6491106406735];
  const losses = base.map((value) => Math.exp(value / 100));

  it('is mean ± t · sd · √(1 + 1/n) for one new run', () => {
    const interval = predictionInterval([80], base, -1);
    expect(interval?.centre).toBeCloseTo(100, 9);
    expect(interval?.limit).toBeCloseTo(63.065, 2);
    expect(interval?.betterLimit).toBeCloseTo(136.935, 2);
    expect(interval?.p).toBeGreaterThan(0.01);
    expect(predictionInterval([50], base, -1)?.p).toBeLessThan(0.01);
  });

  it('is one of logarithms where higher is worse and all are positive', () => {
    expect(Math.log(predictionInterval([2], losses, 1)?.limit ?? Number.NaN)).toBeCloseTo(1.36935, 4);
    expect(predictionInterval([2], [...losses, -1], 1)?.limit).not.toBeCloseTo(Math.exp(1.36935), 2);
  });

  // Pooled: (4 · 10² + 2 · 10²) / 6 = 10², t(.995, 6) = 3.7074, half = 3.7074 · 10 · √(1/3 + 1/5) = 27.075.
  it('pools both spreads where the head has several runs', () => {
    expect(predictionInterval([70, 80, 90], base, -1)?.limit).toBeCloseTo(100 - 27.075, 2);
    expect(predictionInterval([80, 80, 80], base, -1)?.limit).toBeGreaterThan(75);
  });

  // One head run 25 below: t(.80, 4) · 10 · √1.2 = 10.3 < 25 < 36.9. With one more seed t(.995, 5) · 10 · √.7 = 33.7, with two
  // t(.995, 6) · 10 · √(1/3 + 1/5) = 27.1, with three t(.995, 7) · 10 · √.45 = 23.5.
  it('tells how many further seeds would settle a doubt', () => {
    expect(predictionInterval([75], base, -1)?.doubt).toEqual({ further: 3 });
    expect(predictionInterval([88], base, -1)?.doubt).toEqual({});
    expect(predictionInterval([95], base, -1)?.doubt).toBeUndefined();
    expect(predictionInterval([50], base, -1)?.doubt).toBeUndefined();
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

  it('tells nothing where base runs have no spread', () => {
    expect(predictionInterval([0.31], [0.3, 0.3, 0.3], 1)).toBeUndefined();
    expect(predictionInterval([1], [0, 0, 0], 1)).toBeUndefined();
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
