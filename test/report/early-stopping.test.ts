import { describe, expect, it } from 'vitest';
import { stoppingOf } from '../../src/report/early-stopping.ts';
import { seriesOf } from '../diagnosis/histories.ts';

const rising = Array.from({ length: 30 }, (_, i) => 1 + 0.02 * Math.abs(i - 9));
const at = (first: number, every: number, values = rising) =>
  stoppingOf({
    ...seriesOf(values, { name: 'val_loss', role: 'validation' }),
    x: Float64Array.from(values, (_, i) => first + every * i),
  });

describe('early stopping, replayed', () => {
  it('counts epochs', () => {
    expect(at(0, 1)).toMatchObject({ patience: 5, saved: 15, total: 30, each: true });
    expect(at(1, 1)).toMatchObject({ patience: 5, saved: 15, total: 30, each: true });
  });
  it('takes the last step for the length of the training where evaluations are apart', () => {
    expect(at(401, 401)).toMatchObject({ patience: 5, saved: 15 * 401, total: 30 * 401, each: false });
    expect(at(0, 10)).toMatchObject({ total: 290, each: false });
  });
  it('names no patience that stops before the best', () => {
    const dips = Array.from({ length: 30 }, (_, i) => (i === 3 ? 1.001 : i === 20 ? 1 : 2 + 0.01 * i));
    expect(at(0, 1, dips)).toBeUndefined();
  });
});
