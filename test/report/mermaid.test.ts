import { expect, it } from 'vitest';
import type { Chart } from '../../src/chart/chart.ts';
import { mermaid } from '../../src/report/markdown/mermaid.ts';

function chartWith(y: readonly number[]): Chart {
  const x = Float64Array.from(y, (_, at) => at + 1);
  const line = { role: 'validation', label: 'validation', x, y: Float64Array.from(y) } as const;
  return { description: 'mlp', panels: [{ title: 'mlp', metric: 'loss', axis: 'epoch', lines: [line] }] };
}

it('writes no exponents, which Mermaid cannot read', () => {
  const drawn = mermaid(chartWith([12345678, 0.5, 1.2345e-7, 1e-7, -2e-9, 1e-300, 0]));
  expect(drawn).toContain('line [12350000, 0.5, 0.0000001235, 0.0000001, -0.000000002, 0, 0]');
});

it('draws no line of values that have no room in decimals', () => {
  expect(mermaid(chartWith([1, 1e21]))).toBe('');
});
