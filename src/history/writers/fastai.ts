import type { WriterProfile } from '../records/profile.ts';

/** fastai's `CSVLogger`: with `append=True` the header stands again above every fit, epochs from 0. */
export const fastai: WriterProfile = {
  formats: { table: 'fastai-csv' },
  recognize: (look) =>
    look.names.at(-1) === 'time' || look.slot('valid_loss') >= 0 ? look.has('epoch', 'train_loss', 'valid_loss') : undefined,
  trainAggregation: 'epoch-mean',
  columns: [
    [/^time$/, null],
    [/^(?:train_loss|valid_loss)$/, { component: false }],
    [/./, { role: 'validation', aggregation: 'point' }],
  ],
};
