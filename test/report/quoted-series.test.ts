import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../src/config/policy.ts';
import { chartOf } from '../../src/report/chart-of.ts';
import { plain } from '../../src/report/clean.ts';
import { compose } from '../../src/report/compose.ts';
import { en } from '../../src/report/language/en.ts';
import { speak } from '../../src/report/language/speaker.ts';
import { becauseOf } from '../../src/report/layout/checklist.ts';
import { renderComment } from '../../src/report/markdown/comment.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { committed, file, overfitting, reportOf } from './situations.ts';

const WIDE = { language: en, width: 200, colour: false } as const;
const twoSets = committed('test/fixtures/written/catboost/two-eval-sets/catboost_info').filter(({ path }) =>
  path.endsWith('.json'),
);

describe('a finding on a second validation set', () => {
  it('is told with the numbers of that set', async () => {
    const text = renderTerminal(await reportOf({ files: twoSets }), WIDE);
    expect(text).toContain('"test1/Logloss" rises 5.8% after round 21 (0.660 → 0.698)');
    expect(text).toContain('"test/Logloss" does not rise.');
    expect(text).toContain('Try: decide which validation set counts. By "test1/Logloss", the best model is that of round 21.');
  });

  it('is drawn over that set', async () => {
    const [panel] = chartOf(await reportOf({ files: twoSets }), en)?.panels ?? [];
    const drawn = panel?.lines.find(({ role }) => role === 'validation');
    expect(drawn?.label).toBe('test1/Logloss');
    expect(drawn?.y.at(-1)).toBeCloseTo(0.6983, 4);
    expect(panel?.marks?.[0]).toMatchObject({ kind: 'best', at: 21, value: expect.closeTo(0.6598, 4) });
    expect(panel?.fill).toMatchObject({ kind: 'rise', from: 21 });
  });
});

describe('a training loss by steps beside a validation loss by epochs', () => {
  it('is drawn, quoted and held against it as the mean over each epoch', async () => {
    const report = await reportOf({ files: [file('train.log', stepsAndEpochs())] });
    const [panel] = chartOf(report, en)?.panels ?? [];
    const trained = panel?.lines.find(({ role }) => role === 'train');
    expect(trained?.x).toEqual(panel?.lines.find(({ role }) => role === 'validation')?.x);
    expect([...(trained?.y ?? [])].slice(0, 2)).toEqual([2.9, 2.6].map((mean) => expect.closeTo(mean, 10)));
    const text = renderTerminal(report, WIDE);
    expect(text).toContain('Validation loss ends 0.950 above training loss (0.500)');
    expect(text).toMatch(/training .* 2\.90 → 0\.500/);
  });
});

describe('the numbers of one page', () => {
  it('are last finite values where the log ends in NaN', async () => {
    const comment = renderComment(await reportOf({ files: [file('mlp/training.csv', endsInNan())] }), { language: en });
    expect(comment).toContain('0.400\u00a0(epoch\u00a06)');
    expect(comment).toContain('| NaN |');
  });

  it('are those that were logged where a long curve is judged on means', async () => {
    const [run] = (await reportOf({ files: [file('run/training.csv', long())] })).diagnosis.runs;
    expect(run?.replicates[0].best).toEqual({ at: 1500, value: 0.001 });
    expect(run?.replicates[0].last).toEqual({ at: 2999, value: 0.7 });
  });
});

function stepsAndEpochs(): string {
  const lines = Array.from({ length: 9 }, (_, epoch) => [
    ...[50, 100, 150].map((step, i) => `Epoch ${epoch + 1}/9 [${step}/150] loss ${(3 - 0.3 * epoch - 0.1 * i).toFixed(2)}`),
    `val loss: ${(3.05 - 0.2 * epoch).toFixed(2)}`,
  ]);
  return lines.flat().join('\n');
}

function endsInNan(): string {
  const rows = [0, 1, 2, 3, 4, 5, 6].map((epoch) => `${epoch},${(1 - epoch * 0.12).toFixed(2)},${(1 - epoch * 0.1).toFixed(1)}`);
  return `epoch,loss,val_loss\n${rows.join('\n')}\n7,nan,nan\n8,nan,nan\n`;
}

function long(): string {
  const rows = Array.from({ length: 3000 }, (_, epoch) => {
    const validation = epoch === 1500 ? 0.001 : epoch === 2999 ? 0.7 : 1 / (1 + epoch / 3000);
    return `${epoch},${1 / (1 + epoch / 2000)},${validation}`;
  });
  return `epoch,loss,val_loss\n${rows.join('\n')}\n`;
}

describe('what to do', () => {
  it('is kept to be ticked, and not shown twice', async () => {
    const { diagnosis, gate, context, refused, notes } = await reportOf({ files: overfitting });
    const { runs } = diagnosis;
    const report = compose({ reading: { refused, notes }, diagnosis: { ...diagnosis, runs }, gate, context });
    expect(report.checklist).toContainEqual(expect.objectContaining({ key: 'mlp/overfitting/4', state: 'open', isFix: true }));
    const comment = renderComment(report, { language: en });
    expect(comment).toContain('**Fix:** stop at epoch 9. `EarlyStopping');
    expect(comment).not.toContain('- [ ] Use early stopping');
  });

  it('is said in the words of trees where trees are boosted', async () => {
    const files = committed('test/fixtures/written/xgboost').filter(({ path }) => path.endsWith('sklearn_evals_result.json'));
    const { diagnosis, ...rest } = await reportOf({ files });
    const runs = diagnosis.runs.map((run) => ({ ...run, advice: ['regularize'] as const }));
    const text = renderTerminal({ ...rest, diagnosis: { ...diagnosis, runs } }, WIDE);
    expect(text).toContain('Try: shallower trees or stronger L2 regularization');
    expect(text).not.toContain('dropout');
  });

  it('is to keep logs apart where one starts again, and nothing about the data', async () => {
    const policy = { ...DEFAULT_POLICY, runs: [{ runs: '*', severity: { 'restarted-log': 'warning' } as const }] };
    const report = await reportOf({ files: committed('test/fixtures/written/keras/csvlogger-append-restart'), policy });
    const finding = report.diagnosis.runs[0]?.findings.find(({ kind }) => kind === 'restarted-log');
    expect(finding?.advice).toEqual([]);
    const entry = report.checklist.find(({ item }) => item === 6);
    const because = entry && becauseOf(report, entry);
    expect(because && speak(en, plain).clause(because)).toBe(
      'the log goes back to epoch 0 after epoch 4; keep one file or folder per run',
    );
  });
});

it('calls losses without one finite value by their roles', async () => {
  const text = renderTerminal(await reportOf({ files: committed('test/fixtures/written/keras/csvlogger-nan') }), WIDE);
  expect(text).toMatch(/Training loss is NaN at all 6 values/);
  expect(text).toMatch(/Validation loss is NaN/);
});
