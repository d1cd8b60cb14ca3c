import { expect, it } from 'vitest';
import { en } from '../../src/report/language/en.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { committed, file, reportOf } from './situations.ts';

const WIDE = { language: en, width: 400, colour: false } as const;

it('says what was found, what was looked for and what to change where no loss is logged', async () => {
  const csv = 'epoch,accuracy,val_accuracy\n0,0.1,0.2\n1,0.2,0.3\n2,0.3,0.3\n3,0.4,0.4\n';
  const text = renderTerminal(await reportOf({ files: [file('run/metrics.csv', csv)] }), WIDE);
  expect(text).toContain('This run logs "accuracy", "val_accuracy". If two of these are losses, rename them to loss and val_loss.');
  expect(text).not.toContain('no validation loss');
});

it('lists no more than twelve of the series found', async () => {
  const names = Array.from({ length: 30 }, (_, i) => `accuracy_${String.fromCharCode(97 + (i % 26))}${i}`);
  const rows = [0, 1, 2, 3].map((epoch) => [epoch, ...names.map(() => epoch / 10)].join(','));
  const report = await reportOf({ files: [file('run/metrics.csv', `epoch,${names.join(',')}\n${rows.join('\n')}\n`)] });
  const because = report.diagnosis.runs[0]?.outcomes.find((outcome) => 'kind' in outcome && outcome.kind === 'overfitting');
  expect(because).toMatchObject({ because: { code: 'no-loss', of: 30, found: names.slice(0, 12) } });
  expect(renderTerminal(report, WIDE)).toContain(' and 4 more. If two of these');
});

it('says that the column of the validation loss is blank, and what the metric beside it does', async () => {
  const history = committed('test/fixtures/written/keras/history').filter(({ path }) => path === 'history_nan_pandas.csv');
  const text = renderTerminal(await reportOf({ files: history }), WIDE);
  expect(text).toContain('5 blank values');
  expect(text).toContain('"val_accuracy" is 53.1% at all 5 evaluations');
});

it.each(['progress.csv', 'progress.json', 'log.txt'])(
  'judges no number of reinforcement learning in %s as a loss',
  async (name) => {
    const report = await reportOf({ files: committed('test/fixtures/written/sb3').filter(({ path }) => path === name) });
    expect(report.diagnosis.runs.map(({ verdict, findings }) => [verdict, findings])).toEqual([['unknown', []]]);
    expect(renderTerminal(report, WIDE)).toMatch(/reinforcement learning/);
  },
);

it('says that the validation loss is zero throughout, and not that there is none', async () => {
  const rows = Array.from({ length: 12 }, (_, i) => `${i},${2 * 0.8 ** i},0`).join('\n');
  const report = await reportOf({ files: [file('run/metrics.csv', `epoch,loss,val_loss\n${rows}\n`)] });
  const text = renderTerminal(report, WIDE);
  expect(text).toContain('Every value of "val_loss" is 0');
  expect(text).not.toContain('no validation loss');
});
