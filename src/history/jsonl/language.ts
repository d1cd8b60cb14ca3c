import type { RowProfile } from '../rows.ts';
import { trainerNaming } from '../trainer-names.ts';
import { anyHas, haveAll } from './lines.ts';

/** spaCy's `ConsoleLogger` output: sums of the losses since the last evaluation, and one score from 0 to 1. */
export const spacy: RowProfile = {
  name: 'spacy-jsonl',
  recognise: (objects) => haveAll(objects, 'losses', 'scores', 'score'),
  x: { key: 'step', axis: 'step' },
  columns: [
    [/^losses\./, { role: 'train', metric: 'loss', direction: 'min', aggregation: 'window-sum' }],
    [/^score$/, { role: 'validation', metric: 'accuracy', direction: 'max' }],
    [/^scores\./, { role: 'validation', metric: 'other', direction: 'max' }],
  ],
};

/** Rows like those of the Hugging Face Trainer, one per line: `loss`, `learning_rate`, `epoch`, `eval_loss`. */
export const hfLines: RowProfile = {
  name: 'hf-log-jsonl',
  score: 0.7,
  recognise(objects) {
    const trained = objects.some(
      (object) => Object.hasOwn(object, 'loss') && Object.hasOwn(object, 'learning_rate') && Object.hasOwn(object, 'epoch'),
    );
    return trained ? ['loss', 'learning_rate', 'epoch', ...(anyHas(objects, 'eval_loss') ? ['eval_loss'] : [])] : undefined;
  },
  summaryKey: 'train_runtime',
  naming: trainerNaming,
};
