import { describe, expect, it } from 'vitest';
import { alignTraining } from '../../src/diagnosis/align.ts';
import { type Curve, curveOf } from '../../src/diagnosis/curve.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { kindOf, type Outcome } from '../../src/diagnosis/diagnosis.ts';
import { THRESHOLDS } from '../../src/diagnosis/thresholds.ts';
import type { History, Series } from '../../src/history/history.ts';
import { historyOf, runOf, seriesOf } from './histories.ts';

const EPOCHS = 15;

/** A training loss logged every step, so many an epoch, with the epoch beside the step. */
function bySteps(perEpoch: number, loss: (epoch: number) => number): Series {
  const epochs = Float64Array.from({ length: EPOCHS * perEpoch }, (_, i) => (i + 1) / perEpoch);
  const x = epochs.map((_, i) => i + 1);
  return seriesOf([...epochs].map(loss), { name: 'train/loss', role: 'train', axis: 'step', x, epochs });
}

const falling = (epoch: number) => 2 * 0.8 ** epoch;
const rising = (epoch: number) => 0.4 + 0.05 * Math.abs(epoch - 6);

function validation(hole?: number): Series {
  const values = Array.from({ length: EPOCHS }, (_, i) => (i === hole ? null : rising(i + 1)));
  return seriesOf(values, { name: 'val_loss', role: 'validation' });
}

function outcomesOf(history: History): readonly Outcome[] {
  return diagnose({ runs: [runOf(history)] }).runs[0]?.outcomes ?? [];
}

/** Kinds left open because the two losses share no points. */
function apart(history: History): readonly string[] {
  return outcomesOf(history).flatMap((one) =>
    one.state === 'notEvaluated' && one.because.code === 'no-common-points' ? [one.kind] : [],
  );
}

function curve(series: Series, from = 0): Curve {
  const prepared = curveOf(series, 0, from, THRESHOLDS);
  if (prepared === undefined) throw new Error(`${series.name} has no point`);
  return prepared;
}

describe('a training loss by steps beside a validation loss by epochs', () => {
  const withNaN = (series: Series) => ({ ...series, y: series.y.map((y, i) => (i === 40 ? Number.NaN : y)) });

  it.each([
    ['of few points', bySteps(60, falling)],
    ['of more points than are judged one by one', bySteps(100, falling)],
    ['with a NaN', withNaN(bySteps(60, falling))],
    ['of many points, with a NaN', withNaN(bySteps(100, falling))],
  ])('is held against it: %s', (_, train) => {
    for (const hole of [undefined, 4]) {
      const history = historyOf([train, validation(hole)]);
      expect(outcomesOf(history).find((one) => kindOf(one) === 'overfitting')?.state).toBe('found');
      expect(apart(history)).toEqual([]);
    }
  });

  it('gives its mean between two evaluations, thinned or not', () => {
    const few = alignTraining(curve(bySteps(60, falling)), curve(validation()), true);
    const many = alignTraining(curve(bySteps(200, falling)), curve(validation()), true);
    expect(many).toHaveLength(EPOCHS);
    for (const [i, value] of (few ?? []).entries()) expect(many?.[i]).toBeCloseTo(value, 2);
  });

  it('is read from where a restarted log begins again', () => {
    const train = bySteps(60, falling);
    const aligned = alignTraining(curve(train, 30), curve(validation()), true);
    const [whole] = alignTraining(curve(train), curve(validation()), true) ?? [];
    expect(aligned?.[0]).toBeLessThan(whole ?? Number.NaN);
    expect(aligned?.[1]).toBe(alignTraining(curve(train), curve(validation()), true)?.[1]);
  });

  it('is not held against it without its epochs', () => {
    const { epochs: _, ...train } = bySteps(60, falling);
    expect(apart(historyOf([train, validation()]))).toEqual(
      expect.arrayContaining(['generalization-gap', 'unrepresentative-validation']),
    );
  });
});

describe('a training loss averaged over the epoch', () => {
  const means = (aggregation: Series['aggregation']) =>
    curve(seriesOf([8, 6, 4, 3, 2, 1], { name: 'loss', role: 'train', aggregation }));
  const evaluated = curve(seriesOf([9, 8, 7, 6, 5, 4], { name: 'val_loss', role: 'validation' }));

  it('is read half an epoch later, since the weights were changing', () => {
    expect([...(alignTraining(means('epoch-mean'), evaluated, true) ?? [])]).toEqual([7, 5, 3.5, 2.5, 1.5, 1]);
  });

  it('is read where it stands for the learned model, and where it is no mean', () => {
    expect([...(alignTraining(means('epoch-mean'), evaluated, false) ?? [])]).toEqual([8, 6, 4, 3, 2, 1]);
    expect([...(alignTraining(means('point'), evaluated, true) ?? [])]).toEqual([8, 6, 4, 3, 2, 1]);
  });
});
