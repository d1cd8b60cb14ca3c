import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { featuresOf } from '../../src/diagnosis/features.ts';
import { isMeasured } from '../../src/diagnosis/signs/measured.ts';
import { SIGN_NAMES } from '../../src/diagnosis/signs/signs.ts';
import { skillOf } from '../../src/diagnosis/signs/skill.ts';
import { THRESHOLDS } from '../../src/diagnosis/thresholds.ts';
import type { History } from '../../src/history/history.ts';
import { historyOf, runOf, seriesOf } from './histories.ts';

const CURVES: Readonly<Record<string, readonly (number | null)[]>> = {
  empty: [],
  'one point': [1],
  constant: Array(20).fill(0.5),
  'all NaN': Array(8).fill(null),
  'all zero': Array(8).fill(0),
  huge: [1e308, 1e308, -1e308, 1e308, 1e308, 1e308, 1e308, 1e308, 1e308, 1e308],
  tiny: Array.from({ length: 12 }, (_, i) => 5e-324 * i),
  'the largest number': Array(12).fill(Number.MAX_VALUE),
  'never a number, but once': [null, null, 0.5, null, null, null],
  infinite: Array(8).fill(Number.POSITIVE_INFINITY),
  'two points': [1, 0.9],
  negative: Array.from({ length: 12 }, (_, i) => -i),
};

function signsOf(values: readonly (number | null)[], x?: Float64Array) {
  const part = x === undefined ? {} : { x };
  const history: History = historyOf([
    seriesOf(values, { name: 'loss', role: 'train', ...part }),
    seriesOf(values, { name: 'val_loss', role: 'validation', ...part }),
    seriesOf(values, { name: 'val_acc', role: 'validation', metric: 'accuracy', direction: 'max', ...part }),
    seriesOf(values, { name: 'lr', role: 'other', metric: 'lr', direction: 'unknown', ...part }),
    seriesOf(values, { name: 'grad_norm', role: 'other', metric: 'gradnorm', direction: 'unknown', ...part }),
  ]);
  return featuresOf(history, { checkpoint: 'auto', thresholds: THRESHOLDS }).signs;
}

describe.each(Object.entries(CURVES))('of a curve that is %s', (curve, values) => {
  it('every sign is a value or the reason why there is none', () => {
    const signs = signsOf(values);
    for (const name of SIGN_NAMES) expect(signs[name], name).toBeDefined();
    for (const by of [signs.skill, signs.course, signs.rise, signs.gap, signs.scatter, signs.metrics])
      for (const sign of by.values()) expect(Object.keys(sign).length).toBeGreaterThan(0);
  });

  it('only the forecast says what more training brings', () => {
    for (const sign of signsOf(values).course.values())
      if (isMeasured(sign)) expect(Object.keys(sign)).toEqual(['now', 'brought', 'sureGain']);
  });

  it('no run is called healthy that has nothing else', () => {
    const curves = (['train', 'validation'] as const).map((role) => seriesOf(values, { name: `${role}_loss`, role }));
    const { verdict } = diagnose({ runs: [runOf(historyOf(curves))] });
    if (curve !== 'negative') expect(verdict).not.toBe('healthy');
  });

  it('and where its positions go back', () => {
    expect(() =>
      signsOf(
        values,
        Float64Array.from(values, (_one, i) => (i * 7) % 5),
      ),
    ).not.toThrow();
  });
});

describe('the share of a fall that the second half brought', () => {
  it('shrinks evenly as the run grows, whether its evaluations are odd or even in number', () => {
    const shares = Array.from({ length: 30 }, (_, k) => {
      const values = Float64Array.from({ length: k + 12 }, (_, i) => 0.2 + 0.5 * Math.exp(-i / 30));
      const skill = skillOf(
        values,
        Float64Array.from(values, (_, i) => i),
        0,
      );
      return isMeasured(skill) ? skill.lateShare : Number.NaN;
    });
    for (let i = 1; i < shares.length; i++) expect(shares[i], `${i + 12}`).toBeLessThan((shares[i - 1] ?? 0) + 0.005);
  });
});
