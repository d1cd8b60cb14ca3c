import { describe, expect, it } from 'vitest';
import type { FindingKind, Outcome } from '../../src/diagnosis/diagnosis.ts';
import { featuresOf } from '../../src/diagnosis/features.ts';
import { KINDS } from '../../src/diagnosis/registry.ts';
import { THRESHOLDS } from '../../src/diagnosis/thresholds.ts';
import type { History, Role } from '../../src/history/history.ts';
import { historyOf, seriesOf } from './histories.ts';

function outcomesOf(kind: FindingKind, history: History): readonly Outcome[] {
  return KINDS[kind].detect(featuresOf(history, { checkpoint: 'auto', thresholds: THRESHOLDS }), THRESHOLDS);
}

/** Severity of what was found, by series; the state where nothing was. */
function severities(kind: FindingKind, history: History): Record<string, string> {
  return Object.fromEntries(
    outcomesOf(kind, history).map((outcome) =>
      outcome.state === 'found' ? [outcome.finding.series[0], outcome.finding.severity] : [outcome.series[0] ?? '', outcome.state],
    ),
  );
}

const epochs = Array.from({ length: 60 }, (_, i) => i + 1);
const falling = epochs.map((e) => 0.02 + 0.08 / Math.sqrt(e));
const rising = epochs.map((e) => 0.03 + 0.02 / e + 0.0002 * e);
const part = (values: readonly number[], name: string, role: Role) => seriesOf(values, { name, role, component: true });

/** Parts of a loss as a detector for objects logs them. */
function detection(boxes: readonly number[], precision: readonly number[]): History {
  return historyOf([
    part(falling, 'train/box_loss', 'train'),
    part(
      falling.map((value) => value / 2),
      'train/obj_loss',
      'train',
    ),
    part(boxes, 'val/box_loss', 'validation'),
    part(rising, 'val/obj_loss', 'validation'),
    seriesOf(precision, { name: 'metrics/mAP_0.5', role: 'validation', metric: 'map', direction: 'max' }),
  ]);
}

describe('one part of a validation loss that rises', () => {
  const improving = epochs.map((e) => 0.9 - 0.8 / Math.sqrt(e));
  const standing = epochs.map((e) => 0.8 - 0.5 / (e * e));

  it('is a note while another part falls and the task metric improves to the end', () => {
    expect(severities('overfitting', detection(falling, improving))['val/obj_loss']).toBe('note');
  });

  it('is a warning while another part falls', () => {
    expect(severities('overfitting', detection(falling, standing))['val/obj_loss']).toBe('warning');
  });

  it('fails where no other part falls', () => {
    expect(severities('overfitting', detection(rising, standing))['val/obj_loss']).toBe('failing');
  });
});

describe('a validation loss that was not measured', () => {
  it('is zero at every point, said as that, and not judged', () => {
    const zeros = epochs.map(() => 0);
    const history = historyOf([part(falling, 'train/box_loss', 'train'), part(zeros, 'val/box_loss', 'validation')]);
    expect(outcomesOf('unrepresentative-validation', history)).toEqual([
      expect.objectContaining({ state: 'notEvaluated', because: { code: 'zero-loss', series: 'val/box_loss' } }),
    ]);
  });
});

describe('validation far below training', () => {
  const val = falling.map((value, i) => (i < 2 ? value : value / 12));
  const losses = [
    seriesOf(falling, { name: 'train_loss', role: 'train' }),
    seriesOf(val, { name: 'val_loss', role: 'validation' }),
  ];

  it('is a warning', () => {
    expect(severities('unrepresentative-validation', historyOf(losses))).toEqual({ val_loss: 'warning' });
  });

  it('is a note where dropout, augmentation or a sum over micro-batches may be why', () => {
    const third = seriesOf(
      falling.map((value) => 0.3 * value),
      { name: 'val_loss', role: 'validation' },
    );
    expect(severities('unrepresentative-validation', historyOf([...losses.slice(0, 1), third]))).toEqual({ val_loss: 'note' });
  });

  it('is a note where the training loss has a part that is not validated', () => {
    const history = historyOf([...losses, part(falling, 'train_domain_loss', 'train')]);
    expect(severities('unrepresentative-validation', history)).toEqual({ val_loss: 'note' });
  });
});

describe('the loss of single batches', () => {
  /** Scatter by a factor of e in both directions, without a random number. */
  const scatter = (i: number) => Math.exp(2 * Math.sin(i * i * 12.9898) ** 3);
  const many = Array.from({ length: 470 }, (_, i) => (140 - i / 10) * scatter(i));

  it('that falls on the whole does not rise by its scatter', () => {
    const history = historyOf([seriesOf(many, { name: 'Cost', role: 'train', axis: 'step' })]);
    expect(severities('training-loss-rise', history)).toEqual({ Cost: 'clear' });
  });

  it('that rises on the whole does', () => {
    const turned = Array.from({ length: 470 }, (_, i) => (i < 200 ? 140 - i / 2 : 40 + (i - 200)) * scatter(i) ** 0.1);
    const history = historyOf([seriesOf(turned, { name: 'Cost', role: 'train', axis: 'step' })]);
    expect(severities('training-loss-rise', history)).toEqual({ Cost: 'warning' });
  });
});

describe('a training loss that rises many times over', () => {
  const harder = epochs.map((e) => 0.001 * e ** 1.5);
  const train = seriesOf(harder, { name: 'loss', role: 'train' });

  it('diverges', () => {
    const val = seriesOf(harder, { name: 'val_loss', role: 'validation' });
    expect(severities('divergence', historyOf([train, val]))).toEqual({ loss: 'failing' });
  });

  it('is not seen from one low value at the beginning of a resumed run', () => {
    const flat = Array.from({ length: 300 }, (_, i) => (i === 0 ? 1.5 : 13 + Math.sin(i) / 5));
    const resumed = historyOf([seriesOf(flat, { name: 'loss', role: 'train', axis: 'step' })]);
    expect(severities('divergence', resumed)).toEqual({ loss: 'clear' });
  });

  it('trains on what gets harder where the validation loss falls to its best at the end', () => {
    const val = seriesOf(falling, { name: 'val_loss', role: 'validation' });
    expect(severities('divergence', historyOf([train, val]))).toEqual({ loss: 'clear' });
  });
});

describe('NaN in an attempt that was given up', () => {
  const x = Float64Array.from([1, 2, 3, 1, 2, 3, 4]);
  const restart = { breaks: [{ kind: 'restart', axis: 'epoch', at: 1, after: 3 }] } as const;

  it('is not one of the attempt that is judged', () => {
    const history = historyOf(
      [seriesOf([2, Number.NaN, Number.NaN, 2, 1.5, 1.2, 1.1], { name: 'loss', role: 'train', x })],
      restart,
    );
    expect(outcomesOf('non-finite', history)).toEqual([expect.objectContaining({ state: 'clear' })]);
  });

  it('still fails in the last attempt', () => {
    const history = historyOf(
      [seriesOf([2, 1.5, 1.2, 2, 1.5, Number.NaN, Number.NaN], { name: 'loss', role: 'train', x })],
      restart,
    );
    expect(severities('non-finite', history)).toEqual({ loss: 'failing' });
  });
});
