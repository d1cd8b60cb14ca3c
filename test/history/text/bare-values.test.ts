import { describe, expect, it } from 'vitest';
import { readHistories } from '../../../src/history/read.ts';
import { fileOf } from '../files.ts';
import { upTo } from './printed.ts';

const rows = upTo(40);
/** A loss in full, as a program prints it. */
const loss = (i: number) => 0.3 + 3 / (i + 7);
const lossesAt = (ids: readonly number[]) => ids.map(loss);

async function seriesOf(name: string, lines: readonly string[]) {
  const { runs } = await readHistories([fileOf(name, `${lines.join('\n')}\n`)]);
  const [history] = runs.flatMap(({ replicates }) => replicates);
  return history?.series.map((one) => ({ role: one.role, axis: one.axis, x: [...one.x], y: [...one.y] }))[0];
}

describe('numbers without names, in a file named for a loss', () => {
  it.each([
    ['loss.txt', 'train'],
    ['train_loss.txt', 'train'],
    ['val_loss.log', 'validation'],
    ['loss_curve.csv', 'train'],
  ])('one a line: %s', async (name, role) => {
    const x = rows.map((i) => i - 1);
    expect(
      await seriesOf(
        name,
        rows.map((i) => `${loss(i)}`),
      ),
    ).toEqual({ role, axis: 'epoch', x, y: lossesAt(rows) });
  });

  it.each([
    ['a comma', (i: number) => `${i},${loss(i)}`, 'step'],
    ['a tab', (i: number) => `${i}\t${loss(i)}`, 'step'],
    ['in the clothes of a tensor', (i: number) => `${i} tensor(${loss(i)}, device='cuda:0', grad_fn=<MseLossBackward0>)`, 'step'],
    ['an epoch in a word', (i: number) => `epoch${i} ${loss(i)}`, 'epoch'],
  ])('behind a counter and %s', async (_, line, axis) => {
    expect(await seriesOf('losses.txt', rows.map(line))).toEqual({ role: 'train', axis, x: rows, y: lossesAt(rows) });
  });

  it('a loss that is no number stays one, and more lines than epochs are steps', async () => {
    const many = upTo(1200);
    const found = await seriesOf(
      'loss.txt',
      many.map((i) => (i > 1190 ? 'nan' : `${loss(i)}`)),
    );
    expect(found?.axis).toBe('step');
    expect(found?.y.slice(-11)).toEqual([loss(1190), ...Array<number>(10).fill(Number.NaN)]);
  });

  it('lines that are no values are dropped and said', async () => {
    const { runs } = await readHistories([fileOf('loss.txt', [...rows.map(loss), 'done', ''].join('\n'))]);
    expect(runs[0]?.replicates[0].notes).toContainEqual({ code: 'rows-dropped', path: 'loss.txt', count: 1, firstLine: 41 });
  });

  it.each<[string, string, (i: number) => string]>([
    ['not named for one', 'result.txt', (i) => `${loss(i)}`],
    ['named for accuracies', 'accuracy.txt', (i) => `${loss(i)}`],
    ['counting', 'loss.txt', (i) => `${i}`],
    ['lost packets and a count', 'loss.txt', (i) => `0.${(i * 37) % 90}  ${i % 5}.0`],
    ['shares with few digits', 'packet_loss.txt', (i) => `0.${(i * 37) % 90}`],
    ['samples by their loss', 'loss.txt', (i) => `${String((i * 7919) % 2000).padStart(6, '0')} ${loss(i)}`],
    ['years', 'loss.txt', (i) => `${1960 + i},${loss(i)}`],
    ['two values', 'loss.txt', (i) => `${loss(i)}\t${loss(i + 3)}`],
    ['a counter and two values', 'loss.txt', (i) => `${i} ${loss(i)} ${loss(i + 3)}`],
  ])('are refused where nothing says that they are: %s', async (_, name, line) => {
    expect(await seriesOf(name, rows.map(line))).toBeUndefined();
  });

  it('are refused where there are few', async () => {
    expect(
      await seriesOf(
        'loss.txt',
        upTo(9).map((i) => `${loss(i)}`),
      ),
    ).toBeUndefined();
  });
});
