import type { WriterProfile } from '../records/profile.ts';

/** DETR, DeiT, MAE, ConvNeXt, BEiT `log.txt`: a line per epoch, `train_*` and `test_*`, which is their validation. */
export const detr: WriterProfile = {
  formats: { lines: 'detr-log' },
  score: 0.88,
  recognize(look) {
    const named = look.slot('n_parameters') >= 0 || look.slot('train_lr') >= 0;
    return named && look.share('epoch', 'train_loss') >= 0.4 ? ['epoch', 'train_loss'] : undefined;
  },
  x: { name: 'epoch', axis: 'epoch' },
  test: 'validation',
  trainAggregation: 'epoch-mean',
  columns: [
    [/^(?:n_parameters|epoch_time)$/, null],
    [/_unscaled$|_unscaled_/, null],
    [/^train_loss$/, { component: false }],
    [/^test_loss$/, { role: 'validation', component: false }],
  ],
};
