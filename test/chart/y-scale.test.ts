import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartPanel } from '../../src/chart/chart.ts';
import { chartSpec } from '../../src/chart/spec.ts';
import { pixelOf, yScale } from '../../src/chart/y-scale.ts';

function panel(train: readonly number[], validation: readonly number[], region?: ChartPanel['region']): ChartPanel {
  const line = (role: 'train' | 'validation', values: readonly number[]) => ({
    role,
    label: role,
    x: Float64Array.from(values, (_, index) => index + 1),
    y: Float64Array.from(values),
  });
  return {
    title: 't',
    axis: 'epoch',
    metric: 'loss',
    lines: [line('train', train), line('validation', validation)],
    ...(region && { region }),
  };
}

const decay = (count: number, start: number, end: number) =>
  Array.from({ length: count }, (_, index) => end + (start - end) * Math.exp(-index / 6));

describe('yScale', () => {
  it('shows an ordinary run whole and from zero', () => {
    const scale = yScale(panel(decay(40, 2.3, 0.1), decay(40, 2.2, 0.3)));
    expect(scale).toMatchObject({ type: 'linear', format: '.1f' });
    expect(scale.domain[0]).toBe(0);
    expect(scale.domain[1]).toBeGreaterThan(2.3);
    expect(scale.above).toBeUndefined();
  });

  it('cuts huge first values off, and says so', () => {
    const scale = yScale(panel([5200, 40, ...decay(38, 1, 0.1)], [4100, 30, ...decay(38, 1, 0.3)]));
    expect(scale.type).toBe('linear');
    expect(scale.domain[1]).toBeLessThan(2);
    expect(scale.above).toEqual({ value: 5200, at: 1 });
  });

  it('turns logarithmic where the curves explode', () => {
    const exploding = [...decay(20, 2, 0.8), 5, 100, 1e4, 1e6, 1e9];
    const scale = yScale(panel(exploding, exploding));
    expect(scale.type).toBe('log');
    expect(scale.ticks.length).toBeGreaterThanOrEqual(3);
    expect(scale.above).toBeUndefined();
  });

  it('keeps an explosion of negative losses from flattening the rest', () => {
    const values = Array.from({ length: 60 }, (_, index) => (index === 59 ? 1e7 : -10 - index * 0.1));
    const scale = yScale(panel(values, values));
    expect(scale.type).toBe('linear');
    expect(scale.domain[1]).toBeLessThan(100);
    expect(scale.above?.value).toBe(1e7);
  });

  it('keeps the finding visible: the rise takes at least a twentieth of the height', () => {
    const validation = [8, 4, 2, 1, ...Array.from({ length: 36 }, (_, index) => 0.3 + index * 0.002)];
    const train = [8, 4, 2, 1, ...decay(36, 0.9, 0.1)];
    const scale = yScale(panel(train, validation, { from: 5, to: 40, label: 'rises' }));
    const height = Math.abs(pixelOf(0.3, scale, 100) - pixelOf(0.37, scale, 100));
    expect(height).toBeGreaterThan(5);
  });

  it('draws any numbers at all', () => {
    const value = fc.oneof(
      fc.double(),
      fc.double({ min: -10, max: 10 }),
      fc.constantFrom(Number.NaN, Infinity, -Infinity, 0, 5e-324),
    );
    fc.assert(
      fc.property(fc.array(value, { maxLength: 30 }), fc.array(value, { maxLength: 30 }), (train, validation) => {
        const drawn = panel(train, validation, { from: 2, to: 5, label: 'r' });
        const scale = yScale(drawn);
        expect(Number.isFinite(scale.domain[0]) && Number.isFinite(scale.domain[1])).toBe(true);
        expect(scale.domain[0]).toBeLessThan(scale.domain[1]);
        expect(scale.ticks.length).toBeLessThanOrEqual(20);
        // A position that is not finite would be null in JSON.
        expect(JSON.stringify(chartSpec({ panels: [drawn], description: '' }, 'light'))).not.toContain('"value":null');
      }),
    );
  });
});
