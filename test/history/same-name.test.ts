import { expect, it } from 'vitest';
import { judgedSeries } from '../../src/comparison/curve-numbers.ts';
import { isSameName } from '../../src/history/tokens.ts';
import { diagnosisOf } from '../comparison/real-runs.ts';

it.each([
  ['val_accuracy', 'val_acc', true],
  ['val_accuracy', 'Validation accuracy', true],
  ['val_accuracy', 'val/Accuracy', true],
  ['val_loss', 'validation loss', true],
  ['eval_perplexity', 'val_ppl', true],
  ['val_accuracy', 'train_acc', false],
  ['val_accuracy', 'acc', false],
  ['val_top1', 'val_top5', false],
  ['val_map50', 'val_map95', false],
  ['val_auroc', 'val_auprc', false],
  ['val_box_loss', 'val_loss', false],
])('%s and %s: %s', (one, other, same) => {
  expect(isSameName(one, other)).toBe(same);
});

it('the metric that the configuration names is found as it is logged', () => {
  const curve = { train: [3, 2, 1], val: [3, 2, 1] };
  const [run] = diagnosisOf({ mlp: curve }).runs;
  const [one] = run?.replicates ?? [];
  if (one === undefined) throw new Error('no run');
  const [train, validation] = one.history.series;
  if (train === undefined || validation === undefined) throw new Error('no series');
  const accuracy = { ...validation, name: 'validation accuracy', metric: 'accuracy', direction: 'max' } as const;
  const logged = { ...one, history: { ...one.history, series: [train, validation, accuracy] } };
  for (const metric of ['val_accuracy', 'val_acc', 'acc', 'accuracy'])
    expect(judgedSeries(logged, metric)?.name, metric).toBe('validation accuracy');
  expect(judgedSeries(logged, 'val_f1')).toBeUndefined();
  expect(judgedSeries(logged, 'train_acc')).toBeUndefined();
});
