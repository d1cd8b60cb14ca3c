import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartLine, ChartPanel, LineRole } from '../../src/chart/chart.ts';
import { curveOf } from '../../src/chart/curve.ts';
import { shareOf, withoutSpikes, type YScale, yScale } from '../../src/chart/y-scale.ts';
import { en } from '../../src/report/language/en.ts';

function line(role: LineRole, values: readonly number[]): ChartLine {
  return { role, label: role, x: Float64Array.from(values.keys()), y: Float64Array.from(values) };
}

function scaleOf(lines: readonly ChartLine[], more: Partial<ChartPanel> = {}): YScale {
  const panel: ChartPanel = { metric: 'loss', size: 'main', better: 'lower', lines, ...more };
  return yScale(panel, lines.map(curveOf), 5, en.chart.numbers);
}

function scaleOfLosses(validation: readonly number[], train: readonly number[] = []): YScale {
  const finite = validation.filter(Number.isFinite);
  const [best, end] = [Math.min(...finite), finite.at(-1) ?? 0];
  const marks = [{ kind: 'best', at: validation.indexOf(best), value: best, role: 'validation' }] as const;
  return scaleOf([line('validation', validation), line('train', train)], { marks, message: [best, end] });
}

const decay = (count: number, start: number, end: number) =>
  Array.from({ length: count }, (_, index) => end + (start - end) * Math.exp(-index / 6));

describe('yScale', () => {
  it('shows an ordinary run whole and from zero', () => {
    const scale = scaleOf([line('train', decay(40, 2.3, 0.1)), line('validation', decay(40, 2.2, 0.3))]);
    expect(scale.domain[0]).toBe(0);
    expect(scale.domain[1]).toBeGreaterThan(2.3);
    expect(scale.ticks.map(({ text }) => text)).toEqual(['0', '0.5', '1.0', '1.5', '2.0']);
  });

  it('cuts huge first values off', () => {
    const scale = scaleOfLosses([4100, 30, ...decay(38, 1, 0.3)], [5200, 40, ...decay(38, 1, 0.1)]);
    expect(scale.type === 'log' || scale.domain[1] < 5).toBe(true);
  });

  it('leaves out a spike, but no end and no step', () => {
    const level = Array.from({ length: 60 }, (_, i) => 1 + 0.01 * Math.sin(i * 7));
    const points = (values: readonly number[]) => values.map((y, x) => [x, y] as const);
    expect(withoutSpikes(points(level.map((y, i) => (i === 30 ? 85 : y)))).length).toBe(59);
    expect(withoutSpikes(points(level.map((y, i) => (i === 59 ? 85 : y)))).length).toBe(60);
    expect(withoutSpikes(points(level.map((y, i) => (i >= 30 ? 85 : y)))).length).toBe(60);
  });

  it('turns logarithmic where the judged curve covers two orders of magnitude', () => {
    const scale = scaleOfLosses([...decay(20, 2, 0.8), 5, 100, 1e4, 1e6, 1e9]);
    expect(scale.type).toBe('log');
    expect(scale.ticks.length).toBeGreaterThanOrEqual(3);
  });

  it('keeps a small contest visible: one percent takes a twelfth of the height', () => {
    const head = decay(200, 10.9, 3.27);
    const scale = scaleOf([line('validation', head), line('base', decay(200, 10.9, 3.3))], { message: [3.27, 3.3] });
    expect(shareOf(3.3, scale) - shareOf(3.27, scale)).toBeGreaterThan(0.05);
  });

  it('draws a loss that does not move as flat as it is, at every size', () => {
    for (const value of [Math.LN10, 100.123456789, Math.LN2, 1, 0, -5, 54321.5, 1e9, 1e-9, -1e-9, 1e30, 1e-280]) {
      const scale = scaleOfLosses(Array.from({ length: 30 }, () => value));
      expect(shareOf(value, scale)).toBeGreaterThanOrEqual(0);
      expect(shareOf(value, scale)).toBeLessThanOrEqual(1);
      expect(scale.domain).toContain(0);
      expect(new Set(scale.ticks.map(({ text }) => text)).size).toBe(scale.ticks.length);
    }
  });

  it('says that the axis is zoomed', () => {
    expect(scaleOfLosses(decay(40, 54322.1, 54321.7)).zoom).toBeLessThan(0.001);
    expect(scaleOfLosses(decay(40, 2.3, 0.3)).zoom).toBeUndefined();
  });

  it('shows best and last value of any curve, with few ticks that differ', () => {
    const shape = fc.record({
      count: fc.integer({ min: 3, max: 120 }),
      scale: fc.double({ min: -12, max: 12, noNaN: true }).map((power) => 10 ** power),
      start: fc.double({ min: 0.1, max: 200, noNaN: true }),
      tau: fc.double({ min: 1, max: 40, noNaN: true }),
      noise: fc.double({ min: 0, max: 0.3, noNaN: true }),
      rise: fc.constantFrom(0, 0, 0.02, 0.1),
      sign: fc.constantFrom(1, 1, 1, -1),
      spike: fc.option(fc.integer({ min: 0, max: 119 })),
    });
    fc.assert(
      fc.property(shape, ({ count, scale, start, tau, noise, rise, sign, spike }) => {
        const values = Array.from({ length: count }, (_, i) => {
          if (i === spike) return 1000 * scale;
          const level = 1 + start * Math.exp(-i / tau) + rise * Math.max(0, i - count / 2);
          return sign * scale * level * (1 + noise * Math.sin(i * 12.9898) * Math.cos(i * 78.233));
        });
        const drawn = scaleOfLosses(values);
        const [low, high] = drawn.domain;
        expect(Number.isFinite(low) && Number.isFinite(high) && high > low).toBe(true);
        expect(Math.min(...values)).toBeGreaterThanOrEqual(low);
        expect(values.at(-1)).toBeLessThanOrEqual(high);
        const texts = drawn.ticks.map(({ text }) => text);
        expect(texts.length).toBeGreaterThanOrEqual(1);
        expect(texts.length).toBeLessThanOrEqual(12);
        expect(new Set(texts).size).toBe(texts.length);
        expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(11);
      }),
      { numRuns: 2000 },
    );
  });
});
