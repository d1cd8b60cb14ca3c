import type { WriterProfile } from '../records/profile.ts';

/** spaCy's `ConsoleLogger` output: sums of the losses since the last evaluation, and one score from 0 to 1. */
export const spacy: WriterProfile = {
  formats: { lines: 'spacy-jsonl' },
  recognize(look) {
    const has = (prefix: string) => look.names.some((name) => name.startsWith(prefix));
    return has('losses.') && has('scores.') && look.share('score') >= 0.4 ? ['losses', 'scores', 'score'] : undefined;
  },
  x: { name: 'step', axis: 'step' },
  columns: [
    [/^losses\./, { role: 'train', metric: 'loss', direction: 'min', aggregation: 'window-sum' }],
    [/^score$/, { role: 'validation', metric: 'accuracy', direction: 'max' }],
    [/^scores\./, { role: 'validation', metric: 'other', direction: 'max' }],
  ],
};
