import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import type { History } from '../../src/history/history.ts';
import { historyOf, runOf, seriesOf } from './histories.ts';

const epochs = (n: number, value: (i: number) => number) => Array.from({ length: n }, (_, i) => value(i));

function judged(train: readonly number[], val: readonly number[], part: Partial<History> = {}, rate?: readonly number[]) {
  const losses = [
    seriesOf(train, { name: 'loss', role: 'train' }),
    seriesOf(val, { name: 'val_loss', role: 'validation' }),
    ...(rate ? [seriesOf(rate, { name: 'lr', role: 'other', metric: 'lr', direction: 'unknown' })] : []),
  ];
  const [run] = diagnose({ runs: [runOf(historyOf(losses, part))] }).runs;
  if (run === undefined) throw new Error('a run went missing');
  return { ...run, kinds: run.findings.map(({ kind }) => kind) };
}

describe('a planned end', () => {
  const slow = epochs(6, (i) => 2.3 - 0.01 * i);
  it('is far at epoch 6 of 1,000: nothing is slow yet, nor underfits', () => {
    const { kinds } = judged(slow, slow, { planned: { axis: 'epoch', end: 1000 } });
    expect(kinds).not.toContain('underfitting');
    expect(kinds).not.toContain('slow-convergence');
    expect(kinds).not.toContain('no-learning');
  });
});

describe('a learning rate that has decayed to nothing', () => {
  it('leaves nothing to come, however far the loss fell', () => {
    const falling = epochs(40, (i) => 2 - i / 30);
    const rate = epochs(40, (i) => 0.0005 * (1 + Math.cos((Math.PI * (i + 1)) / 40)));
    const run = judged(falling, falling, {}, rate);
    expect(run.kinds).not.toContain('still-improving');
    expect(run.outcomes).toContainEqual(
      expect.objectContaining({ kind: 'still-improving', because: expect.objectContaining({ code: 'rate-decayed' }) }),
    );
  });
});

describe('a run that overfits', () => {
  const train = epochs(30, (i) => 2 * Math.exp(-i / 6) + 0.01);
  const val = epochs(30, (i) => 2 * Math.exp(-i / 4) + 0.5 + 0.02 * Math.max(0, i - 10));
  it('does so where it broke off as well', () => {
    const run = judged(train, val, { completion: 'incomplete' });
    expect(run.verdict).toBe('failing');
    expect(run.replicates[0].signs.budget).toMatchObject({ completion: 'incomplete' });
  });
  it('is told of in a note where the best checkpoint is kept', () => {
    const run = judged(train, val, { checkpoint: { keeps: 'best' } });
    expect(run.findings.find(({ kind }) => kind === 'overfitting')?.severity).toBe('note');
  });
});
