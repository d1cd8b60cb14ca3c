import { describe, expect, it } from 'vitest';
import { changeFrom, resolutionOf } from '../../src/comparison/curve-numbers.ts';
import { predictionInterval } from '../../src/comparison/noise.ts';
import type { Series } from '../../src/history/history.ts';
import { clinicLine, historyOf } from './real-runs.ts';

const line = clinicLine('dev-0054');

function validation(metric: string, values: readonly number[]): Series {
  const [, series] = historyOf(line.run).series;
  if (!series) throw new Error('no validation loss');
  return { ...series, metric, x: Float64Array.from(values.keys()), y: Float64Array.from(values) };
}

describe('a difference', () => {
  it('is a share of the base, and plain near zero and across it', () => {
    expect(changeFrom(0.5, 0.4, 1)).toEqual({ change: expect.closeTo(-0.2), relative: true });
    expect(changeFrom(-10, -11, 5)).toEqual({ change: expect.closeTo(-0.1), relative: true });
    expect(changeFrom(0.01, 0.02, 1)).toEqual({ change: 0.01, relative: false });
    for (const placeholder of [-1, 0])
      expect(changeFrom(0.5, placeholder, 1)).toEqual({ change: placeholder - 0.5, relative: false });
  });
});

describe('the step in which a metric is logged', () => {
  const examples = [90, 97, 104, 108, 110, 110, 112, 113, 112, 114];

  it('is what one example is to an accuracy, also with rounded digits and where no two values lie so near', () => {
    const share = (count: number) => Number((count / 120).toFixed(4));
    expect(resolutionOf(validation('accuracy', examples.map(share)))).toBeCloseTo(1 / 120, 3);
    expect(resolutionOf(validation('accuracy', [60, 80, 100, 106, 108, 111].map(share)))).toBeCloseTo(1 / 120, 3);
  });
  it('is nothing, or the last digit, for values on no coarser grid', () => {
    const real = line.run.val.flatMap((value) => (value === null ? [] : [value]));
    expect(resolutionOf(validation('mae', real))).toBeLessThan(1e-5);
    expect(
      resolutionOf(
        validation(
          'mae',
          real.map((value) => value * Math.PI ** 3),
        ),
      ),
    ).toBeLessThan(1e-3);
    expect(resolutionOf(validation('accuracy', [0.5, 0.5]))).toBe(0);
  });
  it('is nothing for a loss, whose values of few evaluations lie farther apart than seeds do', () => {
    const loss = validation('loss', [3.6, 3.4, 3.3, 3.28]);
    expect(resolutionOf(loss)).toBe(0);
    const seeds = [3.28, 3.2805, 3.2796, 3.2801, 3.2799];
    expect(predictionInterval([3.28 * 1.005], seeds, 1, resolutionOf(loss))?.p).toBeLessThan(0.001);
  });
});
