import { describe, expect, it } from 'vitest';
import { en } from '../../src/report/language/en.ts';
import { sparklines } from '../../src/report/sparkline.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { widthOf } from '../../src/report/terminal-text.ts';
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
    expect(text).toContain('"cut.json" ends in the middle of a record');
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
    expect(text).toMatch(/"mlp" (?:underfits|learns nothing)/);
    expect(text).not.toContain('healthy');
  });
});

describe('sparklines', () => {
  const curve = (...y: number[]) => ({ x: Float64Array.from(y.keys()), y: Float64Array.from(y) });

  it('puts curves on one scale', () => {
    expect(sparklines([curve(1, 2, 3, 4, 5, 6, 7, 8), curve(8, 8, 8, 8, 1, 1, 1, 1)], 8).rows).toEqual(['▁▂▃▄▅▆▇█', '████▁▁▁▁']);
  });

  it('marks what is not finite, and goes on between evaluations that are rarer than columns', () => {
    const rare = { x: Float64Array.from([0, 1, 5, 9]), y: Float64Array.from([1, Number.NaN, 1, 0]) };
    const [row] = sparklines([rare, curve(...Array(10).fill(0.5))], 10).rows;
    expect(row).toBe('█××××█▆▅▃▁');
  });

  it('draws means of values near the largest number', () => {
    expect(sparklines([curve(1.5e308, 1.5e308, 1e308, 1e308, 0, 0)], 3).rows).toEqual(['█▆▁']);
  });

  it('takes constant and empty curves', () => {
    expect(sparklines([curve(1, 1, 1)], 8).rows).toEqual(['▅▅▅']);
    expect(sparklines([curve()], 8).rows).toEqual([' ']);
  });

  it('marks a logarithmic scale and a start that is cut off', () => {
    expect(sparklines([curve(1000, 100, 10, 1, 0.1)], 5)).toMatchObject({ isLogarithmic: true, isCut: false });
    const falling = Array.from({ length: 20 }, (_, i) => (i === 0 ? 50 : 2 - i / 20));
    expect(sparklines([curve(...falling)], 20)).toMatchObject({ isLogarithmic: false, isCut: true });
  });
});

describe('many runs', () => {
  const names = Array.from({ length: 12 }, (_, i) => `run-${String.fromCharCode(97 + i)}`);
  const files = names.flatMap((name, i) => under(name, i < 2 ? healthy : overfitting));

  it('are one line each, failing ones first, with details of the worst', async () => {
    const text = renderTerminal(await reportOf({ files }), plainOptions);
    expect(text.match(/^(❌|◽|⚠️|✅)+ +"run-[a-z]" .*best 0\.\d+ \(epoch \d+\)/gmu)).toHaveLength(12);
    expect(text.match(/^ {2}training /gm)).toHaveLength(1);
  });

  it('stand below each other in columns of one width, whatever the terminal has', async () => {
    const report = await reportOf({ files, bases: [healthy] });
    for (const width of [60, 80, 100, 120]) {
      const lines = renderTerminal(report, { ...plainOptions, width }).split('\n');
      expect(Math.max(...lines.map(widthOf)), `${width} columns`).toBeLessThanOrEqual(width);
      const starts = lines.flatMap((line) => (/^(?:❌|◽|⚠️|✅)+ +"run-/u.test(line) ? [line.search(/overfits|healthy/)] : []));
      expect(new Set(starts).size, `${width} columns`).toBe(1);
    }
  });

  it('keep apart names that differ at their end, and break names that no line has room for', async () => {
    const long = `experiments_${'deep_'.repeat(20)}`;
    const text = renderTerminal(await reportOf({ files: [...under(`${long}a`, overfitting), ...under(`${long}b`, overfitting)] }), {
      ...plainOptions,
      width: 60,
    });
    const rows = text.split('\n').flatMap((line) => /^(?:❌|◽|⚠️|✅)+ +("…\S*_[ab]")/u.exec(line)?.[1] ?? []);
    expect(new Set(rows).size).toBe(2);
    expect(Math.max(...text.split('\n').map(widthOf))).toBeLessThanOrEqual(60);
  });

  it('show the seed that fails alone', async () => {
    const seeds = [0, 1, 2].flatMap((seed) => under(`mlp/seed${seed}`, seed === 1 ? overfitting : healthy));
    expect(renderTerminal(await reportOf({ files: seeds }), plainOptions)).toMatch(/^ {2}"\S*seed1" +[▁-█]/mu);
  });

  it('have their details when asked', async () => {
    const text = renderTerminal(await reportOf({ files }), { ...plainOptions, verbose: true });
    expect(text.match(/^ {2}training /gm)).toHaveLength(12);
  });
});
