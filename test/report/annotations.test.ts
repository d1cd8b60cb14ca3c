import { describe, expect, it } from 'vitest';
import { annotationsOf, checkAnnotationsOf } from '../../src/report/annotations.ts';
import { en } from '../../src/report/language/en.ts';
import { healthy, overfitting, reportOf, under } from './situations.ts';

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
    [{ ifNoHistory: 'fail' }, 0],
    [{ ifNoHistory: 'fail', warnOnly: true }, 1],
  ] as const)('say that a history is missing where that is neither ignored nor the failure itself: %j', async (policy, count) => {
    expect(checkAnnotationsOf(await reportOf({ files: [], policy }), en)).toHaveLength(count);
  });

  it('are at most ten of a level, as on the command line', async () => {
    const files = Array.from({ length: 12 }, (_, index) => under(`run-${index}`, overfitting)).flat();
    const report = await reportOf({ files });
    expect(report.diagnosis.runs).toHaveLength(12);
    expect(checkAnnotationsOf(report, en)).toHaveLength(10);
    expect(annotationsOf(report, en)).toHaveLength(10);
  });
});
