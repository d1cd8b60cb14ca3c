import { describe, expect, it } from 'vitest';
import { sharesFound } from '../../bench/accuracy/noisy.ts';
import { productOf } from '../../bench/product.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import * as library from '../../src/index.ts';
import { historyOf, runOf, seriesOf } from './histories.ts';

const NOISY = [
  [20, 0.1],
  [30, 0.06],
  [60, 0.06],
  [60, 0.15],
  [100, 0.15],
] as const;

describe('a noisy validation loss', () => {
  it.each(NOISY)('that does not rise fails in under 2 % of runs of %i epochs with a scatter of %d', async (epochs, noise) => {
    const { failing } = await sharesFound(productOf(library), { epochs, noise, rise: 0 }, 100, 11);
    expect(failing).toBeLessThanOrEqual(0.02);
  });

  it.each([30, 60, 100])('that rises by 30 % is found in 90 % of runs of %i epochs with a scatter of 6 %%', async (epochs) => {
    const { failing, warning } = await sharesFound(productOf(library), { epochs, noise: 0.06, rise: 0.3 }, 60, 7);
    expect(failing + warning).toBeGreaterThan(0.9);
    expect(failing).toBeGreaterThan(0.75);
  });
});

const smooth = (i: number): number => 0.4 + 1.6 * Math.exp(-i / 8) + 0.004 * Math.sin(7 * i);

function judged(train: readonly number[], val: readonly number[]) {
  const losses = [seriesOf(train, { name: 'loss', role: 'train' }), seriesOf(val, { name: 'val_loss', role: 'validation' })];
  const [run] = diagnose({ runs: [runOf(historyOf(losses))] }).runs;
  return new Map(run?.findings.map((finding) => [finding.kind, finding]));
}

describe('a rise that is no overfitting', () => {
  const epochs = Array.from({ length: 60 }, (_, i) => i);
  const train = epochs.map((i) => smooth(i) - 0.1);

  it('is that of a single last evaluation', () => {
    const found = judged(
      train,
      epochs.map((i) => (i === 59 ? 1.8 : smooth(i))),
    );
    expect(['note', undefined]).toContain(found.get('overfitting')?.severity);
    expect((found.get('overfitting') ?? found.get('late-rise'))?.from).toBe(59);
  });

  it('is told of as one value that may be an outlier, without much confidence', () => {
    const val = epochs.map((i) => (i === 59 ? 0.5 : smooth(i)));
    const found = judged(train, val).get('late-rise');
    expect(found).toMatchObject({ severity: 'note', from: 59, to: 60, evidence: { alone: 1, end: 0.5 } });
    expect(found?.confidence).toBeLessThan(0.5);
    expect(found?.evidence['loggedRise']).toBeCloseTo(0.5 / Math.min(...val) - 1, 12);
    const lasting = judged(
      train,
      epochs.map((i) => (i > 55 ? 1.035 : 1) * smooth(i)),
    ).get('late-rise');
    expect(lasting?.evidence).not.toHaveProperty('alone');
    expect(lasting?.confidence).toBeGreaterThan(0.5);
  });

  it('is one that the training loss shares, as after a warm restart', () => {
    const restarted = (i: number): number => (i < 50 ? 0 : 0.4);
    const found = judged(
      epochs.map((i) => smooth(i) - 0.1 + restarted(i)),
      epochs.map((i) => smooth(i) + restarted(i)),
    );
    expect(found.has('overfitting')).toBe(false);
    expect(found.has('training-loss-rise')).toBe(true);
  });

  it('is told from the same rise while the training loss falls', () => {
    const found = judged(
      train,
      epochs.map((i) => smooth(i) + (i < 50 ? 0 : 0.4)),
    );
    expect(found.get('overfitting')).toMatchObject({ severity: 'failing' });
  });
});
