import { describe, expect, it } from 'vitest';
import { chartOf } from '../../src/report/chart-of.ts';
import { en } from '../../src/report/language/en.ts';
import { renderComment } from '../../src/report/markdown/comment.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { committed, file, reportOf } from './situations.ts';

const WIDE = { language: en, width: 200, colour: false } as const;
const twoSets = committed('test/fixtures/written/catboost/two-eval-sets/catboost_info').filter(({ path }) =>
  path.endsWith('.json'),
);

describe('a finding on a second validation set', () => {
  it('is told with the numbers of that set', async () => {
    const text = renderTerminal(await reportOf({ files: twoSets }), WIDE);
    expect(text).toContain('overfits: test1/Logloss rises 5.8 % after step 21');
    expect(text).toContain('Best test1/Logloss 0.6598 at step 21, 0.6983 at the end');
    expect(text).toContain('Do first: stop at step 21.');
    expect(text).not.toContain('at its best at the end');
  });

  it('is drawn over that set', async () => {
    const [panel] = chartOf(await reportOf({ files: twoSets }), en)?.panels ?? [];
    const drawn = panel?.lines.find(({ role }) => role === 'validation');
    expect(drawn?.label).toBe('test1/Logloss');
    expect(drawn?.y.at(-1)).toBeCloseTo(0.6983, 4);
    expect(panel?.best).toMatchObject({ at: 21, value: expect.closeTo(0.6598, 4) });
    expect(panel?.region?.from).toBe(21);
  });
});

describe('the numbers of one page', () => {
  it('are last finite values where the log ends in NaN', async () => {
    const comment = renderComment(await reportOf({ files: [file('mlp/training.csv', endsInNan())] }), { language: en });
    expect(comment).toContain('The last finite value of validation loss, which is its best, is 0.4 at epoch 6.');
    expect(comment).not.toContain('at the end:');
    expect(comment).toContain('| NaN |');
  });

  it('are those that were logged where a long curve is judged on means', async () => {
    const [run] = (await reportOf({ files: [file('run/training.csv', long())] })).diagnosis.runs;
    expect(run?.replicates[0].best).toEqual({ at: 1500, value: 0.001 });
    expect(run?.replicates[0].last).toEqual({ at: 2999, value: 0.7 });
  });
});

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
