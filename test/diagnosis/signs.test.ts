import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../src/diagnosis/features.ts';
import { SIGN_NAMES } from '../../src/diagnosis/signs/signs.ts';
import { THRESHOLDS } from '../../src/diagnosis/thresholds.ts';
import type { History } from '../../src/history/history.ts';
import { historyOf, seriesOf } from './histories.ts';

const CURVES: Readonly<Record<string, readonly (number | null)[]>> = {
  empty: [],
  'one point': [1],
  constant: Array(20).fill(0.5),
  'all NaN': Array(8).fill(null),
  'all zero': Array(8).fill(0),
  huge: [1e308, 1e308, -1e308, 1e308, 1e308, 1e308, 1e308, 1e308, 1e308, 1e308],
  tiny: Array.from({ length: 12 }, (_, i) => 5e-324 * i),
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

describe.each(Object.entries(CURVES))('of a curve that is %s', (_, values) => {
  it('every sign is a value or the reason why there is none', () => {
    const signs = signsOf(values);
    for (const name of SIGN_NAMES) expect(signs[name], name).toBeDefined();
    for (const by of [signs.skill, signs.course, signs.rise, signs.gap, signs.scatter, signs.metrics])
      for (const sign of by.values()) expect(Object.keys(sign).length).toBeGreaterThan(0);
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
