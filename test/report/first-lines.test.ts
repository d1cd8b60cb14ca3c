import { describe, expect, it } from 'vitest';
import { en } from '../../src/report/language/en.ts';
import { renderComment } from '../../src/report/markdown/comment.ts';
import type { Report } from '../../src/report/report.ts';
import { curve } from './curves.ts';
import { file, reportOf } from './situations.ts';

/** Heading and what stands above the folds. */
function topOf(report: Report): string {
  return renderComment(report, { language: en }).split('<details>')[0] ?? '';
}

/** A Keras log of the first epochs of two smooth curves. */
function logOf(epochs: number, floor: number) {
  const [train, valid] = [curve({ floor: 0.1 }, epochs), curve({ floor }, epochs)];
  const rows = valid.map((value, at) => `${at},${train[at]?.toFixed(5)},${value.toFixed(5)}`);
  return file('mlp/training.csv', `epoch,loss,val_loss\n${rows.join('\n')}\n`);
}

describe('the first lines of a comment', () => {
  it('say that a run lies far from its one base, and may by chance', async () => {
    const top = topOf(await reportOf({ files: [logOf(40, 0.5)], bases: [[logOf(40, 0.4)]] }));
    expect(top).toMatch(/^### ✅ Check passes · `mlp`: validation loss 2\d% higher than on `main`, perhaps seed noise\n/);
    expect(top.match(/seed noise/g)).toHaveLength(2);
  });

  it('compare best with best where one was trained for longer', async () => {
    const longer = topOf(await reportOf({ files: [logOf(60, 0.3)], bases: [[logOf(32, 0.3)]] }));
    expect(longer).toMatch(
      /^### ✅ Check passes · `mlp` trained past `main`: validation loss \d+% lower in the end\n\nCompared up to epoch 31/,
    );
    expect(longer).toContain('lower, trained longer'.replace(/ /g, '\u00a0'));
    const shorter = topOf(await reportOf({ files: [logOf(32, 0.3)], bases: [[logOf(60, 0.3)]] }));
    expect(shorter).toMatch(/^### ◽ Neutral · `mlp` ended at epoch 31, `main` at epoch 59\n/);
    expect(shorter.match(/epoch 59/g)).toHaveLength(1);
    expect(shorter).toContain('equal, up to epoch 31'.replace(/ /g, '\u00a0'));
    const lower = topOf(await reportOf({ files: [logOf(32, 0.2)], bases: [[logOf(60, 0.3)]] }));
    expect(lower).toMatch(/\d+%.lower.than.0\.335.up.to.epoch.31/);
  });

  it('tell a change across zero as a number, and as no share of anything', async () => {
    const valid = curve({ floor: 0.3, pace: 3, turn: 12, rise: 0.03 });
    const rows = valid.map((value, at) => `${at},${1.9 * 0.9 ** at},${at === 11 ? -1 : value}`);
    const head = file('mlp/training.csv', `epoch,loss,val_loss\n${rows.join('\n')}\n`);
    const top = topOf(await reportOf({ files: [head], bases: [[logOf(40, 0.3)]] }));
    expect(top).toMatch(/validation loss rises \d\.\d\d after epoch 11 \(−1\.00 → 1\.\d\d\)/i);
    expect(top).toMatch(/1\.3\d.lower/);
    expect(top).not.toMatch(/\d%/);
  });

  it('name the metric that disagrees with the loss, with both numbers, and no checklist', async () => {
    const valid = curve({ floor: 0.3, pace: 3, turn: 12, rise: 0.02 });
    const rows = valid.map((value, at) => [at, 1.9 * 0.9 ** at, value, 0.9 - 0.7 * 0.93 ** at].join(','));
    const top = topOf(
      await reportOf({ files: [file('mlp/training.csv', `epoch,loss,val_loss,val_accuracy\n${rows.join('\n')}\n`)] }),
    );
    expect(top).toContain('`mlp` gets worse by loss but better by `val_accuracy`');
    expect(top).toMatch(/Validation loss rises \d+% after epoch \d+ \(.* → .*\) while `val_accuracy` improves from .* to /);
    expect(top).not.toContain('- [ ]');
  });

  it('call no curve level that still falls', async () => {
    const rows = Array.from({ length: 30 }, (_, at) => `${at},${(0.7 ** at).toPrecision(6)}`);
    const top = topOf(await reportOf({ files: [file('mlp/training.csv', `epoch,loss\n${rows.join('\n')}\n`)] }));
    expect(top).toMatch(/Training loss fell from 1.* to .* and the trend is still down\./);
    expect(top).not.toContain('level since');
  });

  it('tell of a spike that the eye sees at once, with the picture open', async () => {
    const [train, valid] = [curve({ floor: 0.3, scatter: 0.01 }, 60), curve({ floor: 0.4, scatter: 0.01 }, 60)];
    const rows = valid.map((value, at) => [at, at === 30 ? 85 : train[at], value].join(','));
    const report = await reportOf({ files: [file('mlp/training.csv', `epoch,loss,val_loss\n${rows.join('\n')}\n`)] });
    expect(topOf(report)).toMatch(/^### ◽ Neutral · `mlp` looks healthy, but spikes at epoch 30; no base to compare with\n/);
    expect(topOf(report)).toContain('to 85.0 at epoch 30');
    expect(renderComment(report, { language: en })).not.toContain('Chart and numbers');
  });
});
