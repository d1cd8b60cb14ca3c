import type { WriterProfile } from '../records/profile.ts';

/** skorch's `history.json`: a list of epochs, each with its batches inside. */
export const skorch: WriterProfile = {
  formats: { list: 'skorch-json' },
  recognize: (look) => (look.slot('dur') >= 0 && look.slot('train_batch_count') >= 0 ? look.has('epoch') && look.names : undefined),
  skip: /^(?:batches|dur|.*_batch_count|.*_best)$/,
  x: { name: 'epoch', axis: 'epoch' },
  trainAggregation: 'epoch-mean',
};
