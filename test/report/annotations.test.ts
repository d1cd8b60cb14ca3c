import { describe, expect, it } from 'vitest';
import { annotationsOf, checkAnnotationsOf } from '../../src/report/annotations.ts';
import { en } from '../../src/report/language/en.ts';
import { healthy, file as historyFile, overfitting, reportOf, under } from './situations.ts';

const overfits = {
  title: expect.stringMatching(/^"mlp" overfits/),
  message: expect.stringMatching(/^Validation loss rises .*\.$/),
};

describe('the annotations of a check', () => {
  it('are errors where findings made it fail', async () => {
    const report = await reportOf({ files: overfitting, bases: [healthy] });
    expect(report.gate.conclusion).toBe('failure');
    expect(checkAnnotationsOf(report, en)).toEqual([{ level: 'error', ...overfits }]);
  });

  it('are warnings where the same findings did not', async () => {
    const report = await reportOf({ files: overfitting, bases: [healthy], policy: { failOn: 'never' } });
    expect(checkAnnotationsOf(report, en)).toEqual([{ level: 'warning', ...overfits }]);
  });

  it('are none for a healthy run, where the command line gives its heading', async () => {
    const report = await reportOf({ files: healthy });
    expect(checkAnnotationsOf(report, en)).toEqual([]);
    expect(annotationsOf(report, en)).toMatchObject([{ level: 'notice', title: expect.stringContaining('healthy') }]);
  });

  it.each([
    [{ ifNoHistory: 'warn' }, 1],
    [{ ifNoHistory: 'ignore' }, 0],
    [{ ifNoHistory: 'fail' }, 1],
    [{ ifNoHistory: 'fail', warnOnly: true }, 1],
  ] as const)('say that a history is missing where that is not ignored: %j', async (policy, count) => {
    expect(checkAnnotationsOf(await reportOf({ files: [], policy }), en)).toHaveLength(count);
  });

  it('name each run once, whatever else is wrong with it', async () => {
    const nan = [historyFile('mlp/training.csv', 'epoch,loss,val_loss\n1,1,1\n2,nan,nan\n3,nan,nan\n4,nan,nan\n')];
    const report = await reportOf({ files: nan, bases: [healthy] });
    expect(report.gate.because.length).toBeGreaterThan(1);
    expect(checkAnnotationsOf(report, en)).toMatchObject([{ level: 'error', title: expect.stringContaining('NaN') }]);
  });

  it('say which number made the check fail where no finding did', async () => {
    const report = await reportOf({ files: overfitting, bases: [healthy], policy: { failOn: 'new' } });
    const because = [{ code: 'worse-number', key: 'mlp', metric: 'loss', rule: 'bold' } as const];
    const worse = { ...report, diagnosis: { ...report.diagnosis, runs: [] }, gate: { conclusion: 'failure', because } as const };
    expect(checkAnnotationsOf(worse, en)).toEqual([
      { level: 'error', title: expect.stringMatching(/^The check fails/), message: '' },
    ]);
  });

  it('are at most ten of a level, as on the command line', async () => {
    const files = Array.from({ length: 12 }, (_, index) => under(`run-${index}`, overfitting)).flat();
    const report = await reportOf({ files });
    expect(report.diagnosis.runs).toHaveLength(12);
    expect(checkAnnotationsOf(report, en)).toHaveLength(10);
    expect(annotationsOf(report, en)).toHaveLength(10);
  });
});
