import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chart, ChartLine, LineRole } from '../../src/chart/chart.ts';
import { chartSpec, drawChart } from '../../src/chart/spec.ts';
import { drawSvg } from '../../src/chart/svg.ts';
import { runNames } from '../../src/report/chart/run-names.ts';
import { chartWith, lineWith } from './chart-with.ts';
import { faultsOf } from './faults.ts';

const many = (count: number, f: (i: number) => number) => Array.from({ length: count }, (_, i) => f(i));

/** A run with training and validation loss, and its best marked. */
function run(values: readonly number[]): Chart {
  const finite = values.filter(Number.isFinite);
  const best = Math.min(...finite);
  const mark = { kind: 'best', at: values.indexOf(best), value: best, role: 'validation', text: 'best', short: 'best' } as const;
  return chartWith([lineWith('validation', values), lineWith('train', values)], finite.length > 0 ? { marks: [mark] } : {});
}

const roles: readonly LineRole[] = [
  'worst',
  'second-worst',
  'third-worst',
  'winner',
  ...many(8, () => 0).map(() => 'other' as const),
];

const cases: Readonly<Record<string, Chart>> = {
  'no values': run([]),
  'one value': run([1.2]),
  'NaN only': run(many(20, () => Number.NaN)),
  'infinity only': run(many(20, () => Number.POSITIVE_INFINITY)),
  'constant, ln 10': run(many(40, () => Math.LN10)),
  'constant, 100.123456789': run(many(40, () => 100.123456789)),
  'constant, zero': run(many(40, () => 0)),
  '±1e308': run(many(40, (i) => (i % 2 === 0 ? 1e308 : -1e308))),
  'to 1e308': run(many(40, (i) => 10 ** (i * 7.9))),
  'from 5e-324': run([5e-324, 1e-310, 1e-300, 1]),
  'one value of 1e299': run([...many(20, (i) => 2 - i / 20), 1e299]),
  '100,000 values': run(many(100_000, (i) => 2 * Math.exp(-i / 20_000) + 0.3 * Math.sin(i * 12.9898))),
  '12 x 100,000 values': chartWith(
    roles.map(
      (role, r): ChartLine =>
        lineWith(
          role,
          many(100_000, (i) => r + 2 * Math.exp(-i / 20_000)),
          `run ${r}`,
        ),
    ),
  ),
  'labels as long as a page': chartWith([
    lineWith('validation', [3, 2, 1], 'v'.repeat(500)),
    lineWith('train', [3, 2, 1], 't'.repeat(500)),
    { ...lineWith('base', [3, 2, 1], 'b'.repeat(500)), fact: 'f'.repeat(500) },
  ]),
};

describe.each(Object.entries(cases))('%s', (_name, chart) => {
  it('is drawn in the same size, without a number that is none and without a text on another', async () => {
    const spec = chartSpec(chart, 'light');
    expect(JSON.stringify(spec).length).toBeLessThan(80_000);
    expect(JSON.stringify(spec)).not.toMatch(/"(?:x|x2|y2)":null/);
    const svg = await drawSvg(spec);
    // What smoothed lines show is said in two rows below.
    expect(/<svg[^>]* width="480" height="(\d+)"/.exec(svg)?.[1]).toBe(svg.includes('Running median') ? '385' : '333');
    expect(/ (?:d|transform|width|height)="[^"]*(?:NaN|undefined|Infinity)/u.test(svg)).toBe(false);
    expect(faultsOf(drawChart(chart, 'light').parts)).toEqual([]);
  });
});

it('draws any numbers at all in the same size', async () => {
  const value = fc.oneof(
    fc.double(),
    fc.double({ min: -10, max: 10, noNaN: true }),
    fc.constantFrom(Number.NaN, Infinity, -Infinity, 0, 5e-324),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(value, { maxLength: 30 }), async (values) => {
      const svg = await drawSvg(chartSpec(run(values), 'light'));
      expect(/<svg[^>]* width="480" height="333"/.test(svg)).toBe(true);
      expect(/ (?:d|transform)="[^"]*(?:NaN|undefined)/u.test(svg)).toBe(false);
    }),
    { numRuns: 60 },
  );
});

describe('names of runs', () => {
  it('stand as they are where each can be drawn and told apart', () => {
    const { shown, letters } = runNames(['mlp', 'Обучение-2', 'δοκιμή-α', 'thử-nghiệm', 'entraînement']);
    expect([...shown.values()]).toEqual(['mlp', 'Обучение-2', 'δοκιμή-α', 'thử-nghiệm', 'entraînement']);
    expect(letters).toBeUndefined();
  });

  it('get letters where one cannot be drawn', () => {
    const { shown, letters } = runNames(['mlp', '学習率', 'تجربة', '🚀']);
    expect([...shown.values()]).toEqual(['A', 'B', 'C', 'D']);
    expect(letters?.get('学習率')).toBe('B');
  });

  it('get letters where two look the same after cutting', () => {
    const { shown, letters } = runNames([`${'a'.repeat(60)}_zero3_node4x8`, `${'b'.repeat(60)}_zero3_node4x8`, 'mlp']);
    expect(letters?.size).toBe(3);
    expect([...shown.values()][0]).toBe('A');
  });
});
