import type { WriterProfile } from '../records/profile.ts';

/**
 * DeepSpeed's CSV monitor: a file per metric (`Train_Samples_train_loss.csv`), in which `step` counts samples. Each process
 * that starts writes the header again.
 */
export const deepspeed: WriterProfile = {
  formats: { table: 'deepspeed-csv' },
  score: 0.95,
  recognize: ({ names, path }) =>
    /(?:^|\/)Train_Samples_[^/]+$/.test(path) && names.length === 2 && names[0] === 'step' ? names : undefined,
  x: { name: 'step', axis: 'samples' },
  files: { placeOf: (path) => `${path.slice(0, path.lastIndexOf('/') + 1)}metrics.csv` },
  columns: [
    [/^(?:train_)?loss$/, { role: 'train' }],
    [/scale/, { role: 'other', metric: 'other', direction: 'unknown' }],
  ],
};
