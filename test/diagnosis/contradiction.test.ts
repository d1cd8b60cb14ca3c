import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../src/config/policy.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import type { Judge } from '../../src/diagnosis/model/evaluate.ts';
import type { History } from '../../src/history/history.ts';
import { historyOf, runOf, seriesOf } from './histories.ts';

const EPOCHS = 40;
const epochs = (value: (epoch: number) => number): number[] => Array.from({ length: EPOCHS }, (_, i) => value(i + 1));

/** Sure that the run is not done, and that training longer is worth most; that stopping earlier is, next. */
const longer: Judge = () => ({
  labels: { diverged: -4, rateTooHigh: -4, rateTooLow: -4, notConverged: 4, underfitting: -4 },
  worth: { 'lower-learning-rate': 0.2, 'raise-learning-rate': 0, 'train-longer': 0.6, 'stop-earlier': 0.4, 'bigger-model': 0 },
});

const law = (epoch: number): number => 0.4 + 2 * epoch ** -0.7;

/** Sure that a bigger model is worth most. */
const bigger: Judge = () => ({
  labels: { diverged: -4, rateTooHigh: -4, rateTooLow: -4, notConverged: -4, underfitting: 4 },
  worth: { 'lower-learning-rate': 0, 'raise-learning-rate': 0, 'train-longer': 0, 'stop-earlier': 0, 'bigger-model': 0.6 },
});

function said(loss: (epoch: number) => number, part: Partial<History> = {}, rate?: (epoch: number) => number, judge = longer) {
  const losses = [
    seriesOf(
      epochs((epoch) => 0.9 * loss(epoch)),
      { name: 'loss', role: 'train' },
    ),
    seriesOf(epochs(loss), { name: 'val_loss', role: 'validation' }),
  ];
  const rates = rate ? [seriesOf(epochs(rate), { name: 'lr', role: 'other', metric: 'lr', direction: 'unknown' })] : [];
  const [run] = diagnose({ runs: [runOf(historyOf([...losses, ...rates], part))] }, DEFAULT_POLICY, judge).runs;
  if (run === undefined) throw new Error('a run went missing');
  const { advice, replicates } = run;
  const notes = run.findings.map(({ kind, severity }) => `${kind} ${severity}`);
  return { advice, notes, suspected: replicates[0].suspicions.map(({ kind }) => kind) };
}

describe('training longer, which only the learned part would try', () => {
  it('is tried where the forecast foresees a gain and the rate stands', () => {
    expect(said(law).advice[0]).toBe('train-longer');
    expect(said(law, {}, () => 1e-3).advice[0]).toBe('train-longer');
  });

  it('is not where the learning rate has decayed to nothing, or still falls', () => {
    for (const last of [EPOCHS, 45, 80]) {
      const cosine = (epoch: number): number => 1e-3 * (0.5 + 0.5 * Math.cos((Math.PI * Math.min(epoch, last)) / last));
      const { advice, suspected } = said(law, {}, cosine);
      expect(advice).not.toContain('train-longer');
      expect(suspected).not.toContain('still-improving');
    }
  });

  it('is not where the run has not come to its planned end', () => {
    const planned = { axis: 'epoch', end: 80 } as const;
    expect(said(law, { completion: 'incomplete', planned }).advice).not.toContain('train-longer');
    expect(said(law, { completion: 'complete', ending: 'early-stopping', planned }).advice).not.toContain('train-longer');
    expect(said(law, { completion: 'complete', ending: 'planned', planned: { axis: 'epoch', end: EPOCHS } }).advice[0]).toBe(
      'train-longer',
    );
  });

  it('is not where the forecast foresees nothing', () => {
    const { advice, suspected } = said((epoch) => 0.4 + 2 * Math.exp(-epoch / 3));
    expect(advice).not.toContain('train-longer');
    expect(suspected).toEqual([]);
  });

  it('is not where a note calls for stopping at an epoch', () => {
    const { notes, advice } = said((epoch) => law(Math.min(epoch, 20)) + 0.0012 * Math.max(0, epoch - 20));
    expect(notes).toContain('late-rise note');
    expect(advice).not.toContain('train-longer');
  });
});

describe('a bigger model, which only the learned part would try', () => {
  it('is not before the run has come to its planned end', () => {
    const planned = { axis: 'epoch', end: 80 } as const;
    const atEnd = said(
      law,
      { completion: 'complete', ending: 'planned', planned: { axis: 'epoch', end: EPOCHS } },
      undefined,
      bigger,
    );
    expect(atEnd).toMatchObject({ advice: ['bigger-model'], suspected: ['underfitting'] });
    const midway = said(law, { completion: 'incomplete', planned }, undefined, bigger);
    expect(midway).toMatchObject({ advice: [], suspected: [] });
  });
});

describe('stopping earlier, which only the learned part would try', () => {
  it('is not where the last evaluation is the best', () => {
    expect(said(law).advice).not.toContain('stop-earlier');
  });
});
