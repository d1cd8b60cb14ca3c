import { describe, expect, it } from 'vitest';
import type { FindingKind, Outcome } from '../../src/diagnosis/diagnosis.ts';
import { featuresOf } from '../../src/diagnosis/features.ts';
import { placeOn } from '../../src/diagnosis/places.ts';
import { KINDS } from '../../src/diagnosis/registry.ts';
import { THRESHOLDS } from '../../src/diagnosis/thresholds.ts';
import type { Axis, History, Series } from '../../src/history/history.ts';
import { clinicHistory, clinicRun, clinicWith, historyOf, seriesOf } from './histories.ts';

function outcomes(kind: FindingKind, history: History): readonly Outcome[] {
  return KINDS[kind].detect(featuresOf(history, { checkpoint: 'auto', thresholds: THRESHOLDS }), THRESHOLDS);
}

/** The same points counted in steps, a hundred an epoch. */
function bySteps(series: Series, withEpochs = false): Series {
  return { ...series, axis: 'step', x: series.x.map((x) => 100 * x), ...(withEpochs && { epochs: series.x }) };
}

function rate(values: readonly number[]): Series {
  return seriesOf(values, { name: 'lr', role: 'other', metric: 'lr', direction: 'unknown' });
}

describe('a position on another axis', () => {
  const points = (axis: Axis, x: readonly number[], epochs?: readonly number[]) => ({
    axis,
    x: Float64Array.from(x),
    ...(epochs && { epochs: Float64Array.from(epochs) }),
  });

  it('is the same where the axis is', () => {
    expect(placeOn(points('step', [0, 9]), 7, points('step', [0, 100]))).toBe(7);
  });

  it('is told by the epochs beside the steps, which need not be evenly spread', () => {
    const steps = points('step', [0, 10, 100, 1000], [0, 1, 2, 3]);
    expect(placeOn(points('epoch', [0, 3]), 100, steps)).toBe(2);
    expect(placeOn(points('epoch', [0, 3]), 55, steps)).toBe(1.5);
    expect(placeOn(steps, 2, points('epoch', [0, 3]))).toBe(100);
    expect(placeOn(points('tokens', [0, 8, 16], [0, 2, 3]), 100, steps)).toBe(8);
  });

  it('is the same share of the run where no epoch is logged, and no later evaluation', () => {
    const epochs = points('epoch', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    for (const epoch of epochs.x) {
      const place = placeOn(epochs, 37 * epoch, points('step', [37, 407]));
      expect(epochs.x.find((x) => x >= place)).toBe(epoch);
    }
  });
});

describe('the learning rate, logged by steps beside a loss by epochs', () => {
  const run = clinicRun('dev-0032');
  const stepped = (at: number, epochs: boolean) =>
    historyOf([...clinicHistory(run).series, bySteps(rate(run.val.map((_, i) => (i < at ? 0.1 : 0.01))), epochs)]);

  it.each([true, false])('keeps a plateau from being judged across a step of it, and only there (epochs: %s)', (epochs) => {
    const late = outcomes('plateau', stepped(run.val.length - 5, epochs));
    expect(late[0]).toMatchObject({ because: { code: 'rate-schedule', changes: 1 } });
    expect(outcomes('plateau', stepped(5, epochs))[0]?.state).toBe('found');
  });

  it('does not count the steps of an attempt that was given up', () => {
    const before = run.val.map((_, i) => (i < run.val.length - 5 ? 0.1 : 0.01));
    const again = (series: Series, first: Series) => ({
      ...series,
      x: Float64Array.from([...first.x, ...series.x]),
      y: Float64Array.from([...first.y, ...series.y]),
    });
    const history = historyOf(
      [...clinicHistory(run).series.map((one) => again(one, one)), again(rate(run.val.map(() => 0.1)), rate(before))],
      { breaks: [{ kind: 'restart', axis: 'epoch', at: 1, after: run.val.length }] },
    );
    expect(outcomes('plateau', history)[0]?.state).toBe('found');
  });
});

it('finds the learning rate raised within a rise of a training loss by steps, by epochs as it was logged', () => {
  const run = clinicRun('dev-0431');
  const [train] = clinicHistory(run).series;
  if (train === undefined) throw new Error('no training loss');
  const from = train.y.length - 2;
  const long = bySteps({ ...train, x: Float64Array.from({ length: 40 * train.y.length }, (_, i) => i / 40) });
  const repeated = { ...long, y: Float64Array.from(long.x, (_, i) => train.y[Math.floor(i / 40)] ?? Number.NaN) };
  const raised = rate(run.train.map((_, i) => (i < from ? 0.001 : 0.1)));
  expect(outcomes('training-loss-rise', historyOf([repeated]))[0]?.state).toBe('found');
  expect(outcomes('training-loss-rise', historyOf([repeated, raised]))[0]).toMatchObject({
    because: { code: 'rate-schedule', changes: 1 },
  });
});

describe('a task metric, logged by steps beside a loss by epochs', () => {
  const moved = (history: History, epochs: boolean) =>
    historyOf(history.series.map((series) => (series.metric === 'accuracy' ? bySteps(series, epochs) : series)));

  it.each([true, false])('is read at the best loss (epochs: %s)', (epochs) => {
    for (const run of [clinicRun('dev-0020'), clinicWith('overfitting')]) {
      const history = clinicHistory(run);
      expect(outcomes('metric-mismatch', moved(history, epochs))).toEqual(outcomes('metric-mismatch', history));
    }
  });
});

it('reads the other parts of a loss at the best of one, whatever each is logged by', () => {
  const sick = clinicWith('overfitting');
  const part = (values: readonly (number | null)[], name: string, role: 'train' | 'validation') =>
    seriesOf(values, { name, role, component: true });
  const falling = sick.val.map((_, i) => 1 / (i + 1));
  const severity = (other: Series) => {
    const parts = [part(sick.train, 'train/obj_loss', 'train'), part(sick.val, 'val/obj_loss', 'validation'), other];
    const found = outcomes('overfitting', historyOf(parts)).find((one) => one.state === 'found');
    return found?.finding.severity;
  };
  const early = part(
    falling.map((value, i) => (i < 3 ? value : 0.3)),
    'val/box_loss',
    'validation',
  );
  expect(severity(part(falling, 'val/box_loss', 'validation'))).toBe('warning');
  expect(severity(early)).toBe('failing');
  expect(severity(bySteps(early))).toBe('failing');
});
