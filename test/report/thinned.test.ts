import { expect, it } from 'vitest';
import { chartSpec } from '../../src/chart/spec.ts';
import { chartOf } from '../../src/report/chart-of.ts';
import { en } from '../../src/report/language/en.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { file, reportOf } from './situations.ts';

const STEPS = 50_000;

/** Training loss with scatter at every step; 8.2 at step 21,000 and nowhere else. */
function spiked(step: number): number {
  const scatter = 0.1 * Math.sin(step * 12.9898) + 0.1 * Math.sin(step * 78.233);
  return step === 21_000 ? 8.2 : 2 + 8 * Math.exp(-step / 4000) + scatter;
}

async function report() {
  const rows = Array.from({ length: STEPS }, (_, step) => JSON.stringify({ step, 'train/loss': spiked(step) }));
  return reportOf({ files: [file('run/metrics.jsonl', rows.join('\n'))] });
}

it('tells a spike of a thinned log where it was logged', async () => {
  const text = renderTerminal(await report(), { language: en, width: 1000, colour: false });
  expect(text).toContain('to 8.20 at step 21,000');
});

it('draws the spike of a thinned log', async () => {
  const chart = chartOf(await report(), en) ?? expect.fail('no chart');
  const [line] = chart.panels[0].lines;
  expect(line?.y.at(-1)).toBe(spiked(STEPS - 1));
  expect(JSON.stringify(chartSpec(chart, 'light')).includes('↑ 8.20 at step 21,000')).toBe(true);
});
