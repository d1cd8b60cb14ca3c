import { describe, expect, it } from 'vitest';
import { chartOf } from '../../src/report/chart-of.ts';
import { quoted } from '../../src/report/clean.ts';
import { contextOf } from '../../src/report/context.ts';
import { en } from '../../src/report/language/en.ts';
import { speak } from '../../src/report/language/speaker.ts';
import { renderComment } from '../../src/report/markdown/comment.ts';
import { seenOf } from '../../src/report/said/seen.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import type { SourceFile } from '../../src/source/source.ts';
import { curve } from './curves.ts';
import { file, overfitting, reportOf } from './situations.ts';

/** As a detector logs it: parts of the loss, and no total. */
function parts(rise: number): SourceFile {
  const columns = [
    curve({ floor: 0.5 }),
    curve({ floor: 0.4 }),
    curve({ floor: 0.9, pace: 5, turn: 18, rise }),
    curve({ floor: 0.8, pace: 5, turn: 18, rise: 2 * rise }),
  ];
  const rows = curve({ floor: 0 }).map((_, at) => [at + 1, ...columns.map((column) => column[at]?.toFixed(5))].join(','));
  const header = 'epoch,train/box_loss,train/cls_loss,val/box_loss,val/cls_loss';
  return file('runs/detect/train/results.csv', `${header}\n${rows.join('\n')}\n`);
}

describe('a loss that is logged by its parts alone', () => {
  const situation = { files: [parts(0.03)], bases: [[parts(0)]] };

  it('is called by the name of the part wherever its numbers stand', async () => {
    const comment = renderComment(await reportOf(situation), { language: en });
    expect(comment).toMatch(/^### ❌ Check fails · .+ overfits, unlike `main`\n\n`val\/box_loss` rises/m);
    expect(comment).toMatch(/\| Best `val\/box_loss` \|/);
    expect(comment).toMatch(/· overfitting \(failing\): `val\/cls_loss` rises/);
    expect(comment).not.toMatch(/[^:] validation loss (rises|0)/);
  });

  it('fails the check once, though two parts of it do', async () => {
    const { gate } = await reportOf(situation);
    expect(gate.conclusion).toBe('failure');
    expect(gate.because.filter(({ code }) => code === 'new-finding')).toHaveLength(1);
  });

  it('gives the checklist the numbers of the finding that the heading is about', async () => {
    const comment = renderComment(await reportOf(situation), { language: en });
    expect(comment).toMatch(/- \[ \] Apply regularization such as L2 or dropout: the gap grew from/);
    expect(comment.split('<details>')[0]).not.toMatch(/- \[ \].*cls_loss/);
  });

  it('has its name in the terminal and in the chart too', async () => {
    const report = await reportOf(situation);
    const text = renderTerminal(report, { language: en, width: 400, colour: false });
    expect(text).toMatch(/"val\/box_loss" rises/);
    expect(text).toMatch(/^ {2}training +\S+ {2}/m);
    const labels = chartOf(report, en)?.panels[0].lines.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['train/box_loss', 'val/box_loss']));
  });
});

describe('training loss', () => {
  it('is told to have fallen on only where validation loss overfitted meanwhile', async () => {
    const report = await reportOf({ files: overfitting });
    const [run] = report.diagnosis.runs;
    const finding = run?.findings.find(({ kind }) => kind === 'overfitting');
    if (run === undefined || finding === undefined) throw new Error('no overfitting');
    const context = contextOf(report, run, finding);
    expect(speak(en, quoted).say(seenOf(context))).toContain('while training loss keeps falling');
  });
});
