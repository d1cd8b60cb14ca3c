import type { WriterProfile } from '../records/profile.ts';

/** Kaldi's `accuracy.report` of a neural network: the log-probability of a frame, which is maximized, by iterations. */
export const kaldi: WriterProfile = {
  formats: { table: 'kaldi-report' },
  recognize: (look) => look.has('%Iter', 'train_objective', 'valid_objective'),
  x: { name: '%Iter', axis: 'step' },
  skip: /^(?:duration|difference)$/,
  columns: [
    [/^train_objective$/, { role: 'train', metric: 'loss', direction: 'max', component: false }],
    [/^valid_objective$/, { role: 'validation', metric: 'loss', direction: 'max', component: false }],
  ],
};
