import { describe, expect, it } from 'vitest';
import { en } from '../../src/report/language/en.ts';
import { renderComment } from '../../src/report/markdown/comment.ts';
import type { PreviousChecklist, Report } from '../../src/report/report.ts';
import { committed, file, healthy, overfitting, reportOf, under } from './situations.ts';

/** What a comment carries to the next push. */
function carried(report: Report): PreviousChecklist {
  return {
    open: report.checklist.flatMap((entry) => (entry.state === 'fixed' ? [] : [entry.key])),
    fixed: report.checklist.flatMap((entry) => (entry.state === 'fixed' ? [{ key: entry.key, since: entry.since }] : [])),
  };
}

function stateOf(report: Report, key: string): string | undefined {
  return report.checklist.find((entry) => entry.key === key)?.state;
}

const STOPPING = 'mlp/overfitting/4';

describe('the checklist over pushes', () => {
  it('opens, is fixed, comes back, and is kept open when nothing can be judged', async () => {
    const opened = await reportOf({ files: overfitting, context: { commit: `${'1'.repeat(40)}` } });
    expect(stateOf(opened, STOPPING)).toBe('open');

    const fixed = await reportOf({ files: healthy, checklist: carried(opened), context: { commit: `${'2'.repeat(40)}` } });
    expect(fixed.checklist.find(({ key }) => key === STOPPING)).toMatchObject({ state: 'fixed', since: '2222222' });
    expect(renderComment(fixed, { language: en })).toContain('- [x] Use early stopping: no longer overfits since 2222222');

    const later = await reportOf({ files: healthy, checklist: carried(fixed), context: { commit: `${'3'.repeat(40)}` } });
    expect(later.checklist.find(({ key }) => key === STOPPING)).toMatchObject({ state: 'fixed', since: '2222222' });

    const back = await reportOf({ files: overfitting, checklist: carried(later), context: { commit: `${'4'.repeat(40)}` } });
    expect(back.checklist.filter(({ key }) => key === STOPPING)).toMatchObject([{ state: 'open' }]);

    const blind = await reportOf({ files: [file('mlp/training.csv', trainingOnly())], checklist: carried(back) });
    expect(stateOf(blind, STOPPING)).toBe('unjudged');
    const lines = renderComment(blind, { language: en }).match(/^- \[ \] .*not judged on this push/gm);
    expect(lines).toHaveLength(1);
    expect(renderComment(blind, { language: en })).toMatch(
      /- \[ \] Use early stopping: not judged on this push: no validation loss/,
    );

    const cured = await reportOf({ files: healthy, checklist: carried(blind), context: { commit: `${'5'.repeat(40)}` } });
    expect(cured.checklist.find(({ key }) => key === STOPPING)).toMatchObject({ state: 'fixed', since: '5555555' });
  });

  it('does not tick the item of a run that is gone', async () => {
    const report = await reportOf({ files: healthy, checklist: { open: ['other/overfitting/4'], fixed: [] } });
    expect(stateOf(report, 'other/overfitting/4')).toBeUndefined();
  });

  it('does not keep a tick that can not be confirmed', async () => {
    const report = await reportOf({
      files: [file('mlp/training.csv', trainingOnly())],
      checklist: { open: [], fixed: [{ key: STOPPING, since: 'abc1234' }] },
    });
    expect(stateOf(report, STOPPING)).toBeUndefined();
  });

  it('ignores keys that are none', async () => {
    const open = ['', 'x', 'mlp/overfitting/11', 'mlp/no-such-kind/4', '../../etc/passwd', 'mlp/overfitting/4/5'];
    const report = await reportOf({ files: committed('examples/healthy'), checklist: { open, fixed: [] } });
    expect(report.checklist).toEqual([]);
  });
});

function trainingOnly(): string {
  return ['epoch,loss', ...Array.from({ length: 30 }, (_, i) => `${i},${(1 / (i + 1)).toFixed(4)}`)].join('\n');
}

describe('the checklist of several runs', () => {
  it('begins with the run that the heading is about, not with the first one read', async () => {
    const stopped = Array.from({ length: 40 }, (_, at) => 2 - 0.006 * at);
    const rows = stopped.map((value, at) => `${at},${(0.8 * value).toFixed(5)},${value.toFixed(5)}`);
    const early = file('a-early/log.csv', `epoch,loss,val_loss\n${rows.join('\n')}\n`);
    const report = await reportOf({ files: [early, ...under('lr=0.01', overfitting)] });
    expect(report.diagnosis.runs.map(({ run, verdict }) => `${run.key} ${verdict}`)).toEqual([
      'a-early warning',
      'lr=0.01 failing',
    ]);
    expect(report.checklist[0]).toMatchObject({ run: 'lr=0.01', item: 4 });
    const items = renderComment(report, { language: en }).match(/^- \[ \] .*$/gm) ?? [];
    expect(items[0]).toContain('Apply regularization such as L2 or dropout (`lr=0.01`)');
  });
});
