import { describe, expect, it } from 'vitest';
import { en } from '../../src/report/language/en.ts';
import { es } from '../../src/report/language/es.ts';
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
