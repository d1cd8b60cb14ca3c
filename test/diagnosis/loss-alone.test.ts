import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../src/diagnosis/features.ts';
import { THRESHOLDS } from '../../src/diagnosis/thresholds.ts';
import { doubtOf } from '../../src/diagnosis/verdict.ts';
import { historyOf, seriesOf } from './histories.ts';

const EPOCHS = 30;

/** Why a run of nothing but two losses is not called healthy, in any of four units. */
function doubts(validation: (epoch: number) => number, training = validation): readonly (string | undefined)[] {
  return [1, 0.001, 7, 1e5].map((unit) => {
    const values = (curve: (epoch: number) => number) => Array.from({ length: EPOCHS }, (_, i) => unit * curve(i));
    const history = historyOf([
      seriesOf(values(training), { name: 'loss', role: 'train' }),
      seriesOf(values(validation), { name: 'val_loss', role: 'validation' }),
    ]);
    return doubtOf(featuresOf(history, { checkpoint: 'auto', thresholds: THRESHOLDS }))?.because.code;
  });
}

const approach = (floor: number, pace: number) => (epoch: number) => floor + (3 - floor) * Math.exp(-epoch / pace);
const jitter = (epoch: number) => 0.01 * Math.sin(37 * epoch);
const four = (code: string | undefined) => [code, code, code, code];

describe('a loss that is all that is known', () => {
  it('has shown that it learns where it went on falling and came to rest', () => {
    expect(doubts(approach(0.4, 6))).toEqual(four(undefined));
  });

  it('is far from done where as long again would surely bring half of it, whatever it fell by', () => {
    expect(doubts((epoch) => 1000 * 0.8 ** epoch)).toEqual(four('far-from-done'));
  });

  it('may have learned no more than a mean where it fell at once and then stood still', () => {
    expect(
      doubts(
        (epoch) => (epoch === 0 ? 3 : 1) + jitter(epoch),
        (epoch) => 3 * 0.9 ** epoch,
      ),
    ).toEqual(four('learned-early'));
  });

  it('learned more than that where it falls on, by however little', () => {
    expect(doubts((epoch) => (epoch === 0 ? 3 : 1) - 0.002 * epoch + 0.1 * jitter(epoch))).toEqual(four(undefined));
  });

  it('may learn a mean slowly where it falls to the end', () => {
    expect(doubts(approach(0.4, 20))).toEqual(four('still-falling'));
  });
});

describe('a loss beside metrics', () => {
  const losses = [
    seriesOf(
      Array.from({ length: EPOCHS }, (_, i) => approach(0.06, 4)(i)),
      { name: 'loss', role: 'train' },
    ),
    seriesOf(
      Array.from({ length: EPOCHS }, (_, i) => approach(0.06, 4)(i)),
      { name: 'val_loss', role: 'validation' },
    ),
  ];
  const scored = (end: number) => {
    const part = { role: 'validation', direction: 'max' } as const;
    const history = historyOf([
      ...losses,
      seriesOf(
        Array.from({ length: EPOCHS }, (_, i) => 0.98 - 0.4 * 0.5 ** i),
        { ...part, name: 'val_accuracy', metric: 'accuracy' },
      ),
      seriesOf(
        Array.from({ length: EPOCHS }, (_, i) => end - (end - 0.02) * 0.8 ** i),
        { ...part, name: 'val_map', metric: 'map' },
      ),
    ]);
    return doubtOf(featuresOf(history, { checkpoint: 'auto', thresholds: THRESHOLDS }))?.because.code;
  };

  it('has found next to nothing where the score ends near 0, however many rare classes are told right', () => {
    expect(scored(0.04)).toBe('poor-metric');
    expect(scored(0.6)).toBeUndefined();
  });
});
