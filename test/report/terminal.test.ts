import { describe, expect, it } from 'vitest';
import { en } from '../../src/report/language/en.ts';
import { sparklines } from '../../src/report/sparkline.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { file, healthy, overfitting, reportOf, under } from './situations.ts';

const plainOptions = { language: en, width: 100, colour: false };

describe('the terminal', () => {
  it('answers what happened, how it shows and what to do', async () => {
    const text = renderTerminal(await reportOf({ files: overfitting, bases: [healthy] }), plainOptions);
    await expect(text).toMatchFileSnapshot('../golden/terminal-new-overfitting.txt');
  });

  it('uses colour only when told to', async () => {
    const report = await reportOf({ files: overfitting });
    expect(renderTerminal(report, plainOptions)).not.toContain('\u001b');
    expect(renderTerminal(report, { ...plainOptions, colour: true })).toContain('\u001b[1;31m');
  });

  it('lets no escape sequence of a name through', async () => {
    const report = await reportOf({ files: under('a\u001b[2J\u202eb', overfitting) });
    const text = renderTerminal(report, plainOptions);
    expect(text).not.toContain('\u001b');
    expect(text).not.toContain('\u202e');
  });

  it('breaks lines at the width', async () => {
    const text = renderTerminal(await reportOf({ files: overfitting, bases: [healthy] }), { ...plainOptions, width: 60 });
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('shows which part of a damaged file was read', async () => {
    const text = renderTerminal(
      await reportOf({ files: [file('cut.json', '{"loss": [1, 0.9, 0.8], "val_loss": [1.1, 1.0')] }),
      plainOptions,
    );
    expect(text).toContain('cut.json: ends in the middle of a record');
    expect(text).not.toContain('healthy');
  });
});

describe('a training that learned nothing', () => {
  it('is not called healthy anywhere on the page', async () => {
    const rows = Array.from({ length: 40 }, (_, i) => `${i},${2.3 + 0.002 * Math.sin(7 * i)},${2.3031 + 0.002 * Math.cos(5 * i)}`);
    const text = renderTerminal(
      await reportOf({ files: [file('mlp.csv', `epoch,loss,val_loss\n${rows.join('\n')}\n`)] }),
      plainOptions,
    );
    expect(text).toMatch(/^mlp underfits: training loss (?:fell by only|did not fall)/);
    expect(text).not.toContain('healthy');
  });
});

describe('sparklines', () => {
  const curve = (...y: number[]) => ({ x: Float64Array.from(y.keys()), y: Float64Array.from(y) });

  it('puts curves on one scale', () => {
    expect(sparklines([curve(1, 2, 3, 4, 5, 6, 7, 8), curve(8, 8, 8, 8, 1, 1, 1, 1)], 8)).toEqual(['▁▂▃▄▅▆▇█', '████▁▁▁▁']);
  });

  it('marks what is not finite and leaves gaps empty', () => {
    const [row] = sparklines(
      [{ x: Float64Array.from([0, 1, 9]), y: Float64Array.from([1, Number.NaN, 0]) }, curve(...Array(10).fill(0.5))],
      10,
    );
    expect(row).toBe('█×       ▁');
  });

  it('draws means of values near the largest number', () => {
    expect(sparklines([curve(1.5e308, 1.5e308, 1e308, 1e308, 0, 0)], 3)).toEqual(['█▆▁']);
  });

  it('takes constant and empty curves', () => {
    expect(sparklines([curve(1, 1, 1)], 8)).toEqual(['▅▅▅']);
    expect(sparklines([curve()], 8)).toEqual([' ']);
  });

  it('says how many of the runs that are left out are failing, which come first', async () => {
    const names = Array.from({ length: 12 }, (_, i) => `run-${String.fromCharCode(97 + i)}`);
    const report = await reportOf({
      files: names.flatMap((name, i) => under(name, i < 2 ? healthy : overfitting)),
    });
    const text = renderTerminal(report, plainOptions);
    expect(text).toContain('4 more runs, 2 of them failing.');
    expect(text).not.toMatch(/^run-[ab]: /m);
    expect(text.match(/^run-[a-z]: failing/gm)).toHaveLength(8);
  });
});
