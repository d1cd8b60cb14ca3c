import { describe, expect, it } from 'vitest';
import { seeded } from '../../bench/shared.ts';
import { contradicts, withoutContradiction } from '../../src/diagnosis/contradiction.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import type { AdviceKind, Finding, Severity } from '../../src/diagnosis/diagnosis.ts';
import { agree } from '../../src/diagnosis/replicates.ts';
import { clinicHistory, clinicRuns, historyOf, runOf, seriesOf } from './histories.ts';

const diagnosed = clinicRuns.map((run) => diagnose({ runs: [runOf(clinicHistory(run))] }).runs[0]);

function findingWith(severity: Severity, ...advice: readonly AdviceKind[]): Finding {
  const common = { series: ['val_loss'], axis: 'epoch', from: 1, to: 40, evidence: {}, margin: 1, confidence: 0.8 } as const;
  return { ...common, kind: 'still-improving', severity, advice, checklist: [1] };
}

describe('advice', () => {
  it('never holds both to stop earlier and to train longer, nor what the worst finding contradicts', () => {
    expect(diagnosed.length).toBeGreaterThan(20);
    for (const run of diagnosed) {
      const advice = run?.advice ?? [];
      expect(advice.includes('stop-earlier') && advice.includes('train-longer')).toBe(false);
      const worst = run?.findings.find(({ severity }) => severity !== 'note');
      expect(worst && advice.some((kind) => contradicts(kind, worst))).not.toBe(true);
    }
  });

  it('follows the worst finding, whichever is ranked first', () => {
    const ranked: readonly AdviceKind[] = ['stop-earlier', 'regularize', 'train-longer'];
    expect(withoutContradiction(ranked, [findingWith('warning', 'train-longer')])).toEqual(['regularize', 'train-longer']);
    expect(withoutContradiction(ranked, [findingWith('failing', 'stop-earlier')])).toEqual(['stop-earlier', 'regularize']);
  });

  it('follows a note before the ranking, and the ranking where nothing asks for the opposite', () => {
    const ranked: readonly AdviceKind[] = ['stop-earlier', 'train-longer'];
    expect(withoutContradiction(ranked, [findingWith('note', 'train-longer')])).toEqual(['train-longer']);
    expect(withoutContradiction(ranked, [])).toEqual(['stop-earlier']);
  });

  it('of several replicates follows the finding that they share, not the ranking of the one that is shown', () => {
    const one = diagnosed[0]?.replicates[0];
    if (one === undefined) throw new Error('no run');
    const warned = { ...one, findings: [findingWith('warning', 'train-longer')], last: { at: 40, value: 0.5 } };
    const shown = { ...warned, advice: ['stop-earlier', 'train-longer'] as const };
    const other = { ...warned, advice: ['train-longer', 'stop-earlier'] as const };
    expect(agree([shown, other, other]).advice).toEqual(['train-longer']);
  });

  it('is about the jump that a loss rose with for good, and about the length where the rise came later', () => {
    const falling = Array.from({ length: 80 }, (_, i) => 0.5 + 0.5 * 0.8 ** i + 0.0001 * (i % 3));
    const train = falling.map((value, i) => (i === 40 ? 2 : value));
    const adviceOf = (validation: readonly number[]): readonly AdviceKind[] => {
      const losses = [
        seriesOf(train, { name: 'loss', role: 'train' }),
        seriesOf(validation, { name: 'val_loss', role: 'validation' }),
      ];
      return diagnose({ runs: [runOf(historyOf(losses))] }).runs[0]?.advice ?? [];
    };
    const jumped = falling.map((value, i) => value + (i < 40 ? 0 : i === 40 ? 1.5 : 0.1));
    const crept = falling.map((value, i) => value + 0.003 * Math.max(0, i - 42));
    expect(adviceOf(jumped)[0]).toBe('clip-gradients');
    expect(adviceOf(crept)).toContain('stop-earlier');
    expect(adviceOf(crept)).not.toContain('clip-gradients');
  });

  it('of a loss that creeps under noise is a higher rate first, of one that only scatters a look at the data', () => {
    const firstOf = (fall: number): AdviceKind | undefined => {
      const random = seeded(3);
      const loss = (): number[] => Array.from({ length: 60 }, (_, i) => (1.2 - (fall * i) / 60) * (1 + 0.01 * (random() - 0.5)));
      const losses = [
        seriesOf(loss(), { name: 'loss', role: 'train' }),
        seriesOf(loss(), { name: 'val_loss', role: 'validation' }),
      ];
      return diagnose({ runs: [runOf(historyOf(losses))] }).runs[0]?.advice[0];
    };
    expect(firstOf(0)).toBe('overfit-one-batch');
    expect(firstOf(0.02)).toBe('raise-learning-rate');
  });
});
