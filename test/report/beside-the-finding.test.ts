import { describe, expect, it } from 'vitest';
import { en } from '../../src/report/language/en.ts';
import { es } from '../../src/report/language/es.ts';
import { renderComment } from '../../src/report/markdown/comment.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { file, reportOf } from './situations.ts';

const rows = (n: number, row: (i: number) => readonly (number | string)[]): string =>
  Array.from({ length: n }, (_, i) => [i, ...row(i)].join(',')).join('\n');

async function told(header: string, body: string, language = en): Promise<string> {
  const report = await reportOf({ files: [file('mlp/metrics.csv', `epoch,${header}\n${body}\n`)] });
  return renderTerminal(report, { language, width: 400, colour: false });
}

const fall = (i: number): number => 0.3 + 2 * Math.exp(-i / 5);

describe('a loss that is no number', () => {
  it('is told of both losses', async () => {
    const body = rows(20, (i) => (i < 5 ? [fall(i), fall(i) + 0.1] : ['nan', 'nan']));
    expect(await told('loss,val_loss', body)).toContain(
      'Training loss is NaN from epoch 5 to the end (15 of 20 values). Validation loss is NaN too, from epoch 5 on.',
    );
    expect(await told('loss,val_loss', body, es)).toContain('La pérdida de validación también da NaN, desde la época 5.');
  });

  it('never was one', async () => {
    const text = await told(
      'loss,val_loss',
      rows(6, () => ['nan', 'nan']),
    );
    expect(text).toContain('"mlp" is NaN from the start');
    expect(text).toContain('Training loss is NaN at all 6 values.');
  });

  it('explodes before it is infinite', async () => {
    const text = await told(
      'loss,val_loss',
      rows(12, (i) => (i < 10 ? [2 * 10 ** i, 2 * 10 ** i] : ['inf', 'inf'])),
    );
    expect(text).toContain('"mlp" turns infinite at epoch 10');
    expect(text).toContain('rises to 2.00B and is infinite from epoch 10');
  });

  it('rose before it broke, and says nothing of weights that nobody logged', async () => {
    const body = (before: (i: number) => number): string => rows(12, (i) => [fall(i), i < 9 ? before(i) : 'nan']);
    const rising = body((i) => 0.5 + 0.05 * Math.abs(i - 2));
    expect(await told('loss,val_loss', rising)).toContain('Before that it rises 60%, from 0.500 at epoch 2 to 0.800.');
    expect(await told('loss,val_loss', rising, es)).toContain('Antes sube un 60\u00a0%, de 0,500 en la época 2 a 0,800.');
    expect(await told('loss,val_loss', body(fall))).not.toContain('Before that');
    const training = rows(12, (i) => [i < 9 ? fall(i) : 'nan', fall(i)]);
    expect(await told('loss,val_loss', training)).toMatch(/Validation loss stays finite\.(?! .*weights)/);
  });

  it('stands at the end of the table by its name where validation had ended before', async () => {
    const body = rows(12, (i) => [i < 11 ? fall(i) : 'inf', i === 1 ? 0.9 : '']);
    const report = await reportOf({ files: [file('mlp/metrics.csv', `epoch,loss,val_loss\n${body}\n`)] });
    expect(renderComment(report, { language: en })).toMatch(/\| infinity\s\(training\sloss\) \|/);
  });

  it('breaks, comes back and breaks for good', async () => {
    const text = await told(
      'loss,val_loss',
      rows(20, (i) => [i === 4 || i > 14 ? 'nan' : fall(i), fall(i)]),
    );
    expect(text).toContain('Training loss is NaN at 6 of 20 points: first at epoch 4, and from epoch 15 to the end.');
  });
});

describe('beside a healthy run', () => {
  it('stands how its metric ended', async () => {
    const text = await told(
      'loss,val_loss,val_accuracy',
      rows(30, (i) => [fall(i), fall(i) + 0.02, 0.9 - 0.5 * Math.exp(-i / 5)]),
    );
    expect(text).toContain('"val_accuracy" ends at its best, 89.8%.');
  });

  it('stands what to do about a note that the first line tells of', async () => {
    const text = await told(
      'loss,val_loss',
      rows(60, (i) => [i === 30 ? 85 : fall(i) + 0.01 * Math.sin(7 * i), fall(i) + 0.02]),
    );
    expect(text).toContain('looks healthy, but spikes at epoch 30');
    expect(text).toContain('Try: clip gradients at norm 1');
  });
});
