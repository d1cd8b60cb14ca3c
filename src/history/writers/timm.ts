import type { WriterProfile } from '../records/profile.ts';

/**
 * timm's `summary.csv`. In epochs without validation the row has fewer cells: epoch, training values, learning rate; they
 * are put under their own names.
 */
export const timm: WriterProfile = {
  formats: { table: 'timm-summary-csv' },
  recognize: (look) => look.has('epoch', 'train_loss', 'eval_loss'),
  trainAggregation: 'epoch-mean',
  hidesNan: 'timm',
  shortRow(header, fields) {
    const kept = header
      .map((name, i) => ({ name, i }))
      .filter(({ name }) => name === 'epoch' || name === 'lr' || name.startsWith('train_'));
    return kept.length === fields ? kept.map(({ i }) => i) : undefined;
  },
};
