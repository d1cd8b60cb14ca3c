import { expect, test } from 'vitest';
import { lossDoctor, root } from './console.ts';

const compared = (...args: readonly string[]) => lossDoctor(['compare', ...args], `${root}test/fixtures/clinic`);

test('1 where the head is worse or overfits anew, 0 within noise, 4 where one base run cannot tell', async () => {
  const bases = ['calm-1.csv', 'calm-2.csv', 'calm-3.csv'];
  expect((await compared('calm-wider.csv', ...bases)).code).toBe(1);
  expect((await compared('calm-4.csv', ...bases)).code).toBe(0);
  expect((await compared('calm-4.csv', 'calm-1.csv')).code).toBe(4);
  expect((await compared('calm-1.csv', 'calm-1.csv')).code).toBe(0);
});

test('2 without a base, or where a path does not exist', async () => {
  expect((await compared('calm-4.csv')).code).toBe(2);
  expect((await compared('calm-4.csv', 'nowhere.csv')).code).toBe(2);
});

test('--json prints the report, whose comparison has the verdicts', async () => {
  const { out } = await compared('calm-4.csv', 'calm-1.csv', 'calm-2.csv', 'calm-3.csv', '--json');
  const [run] = JSON.parse(out).comparison.runs;
  expect(run.numbers[0]).toMatchObject({ what: 'best', verdict: 'same', baseRuns: 3 });
});
