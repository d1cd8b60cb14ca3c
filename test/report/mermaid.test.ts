import { expect, it } from 'vitest';
import { plain } from '../../src/report/clean.ts';
import { en } from '../../src/report/language/en.ts';
import { speak } from '../../src/report/language/speaker.ts';
import { mermaid } from '../../src/report/markdown/mermaid.ts';
import { chartWith, lineWith } from '../chart/chart-with.ts';

const speaker = speak(en, plain);

function chartOf(y: readonly number[]) {
  return chartWith([lineWith('validation', y)]);
}

it('writes no exponents, which Mermaid cannot read', () => {
  const drawn = mermaid(chartOf([12345678, 0.5, 1.2345e-7, 1e-7, -2e-9, 1e-300, 0]), speaker);
  expect(drawn).toContain('line [12350000, 0.5, 0.0000001235, 0.0000001, -0.000000002, 0, 0]');
});

it('draws no line of values that have no room in decimals', () => {
  expect(mermaid(chartOf([1, 1e21]), speaker)).toBe('');
});
