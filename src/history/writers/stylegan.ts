import type { WriterProfile } from '../records/profile.ts';
import { NUMBER } from '../records/record.ts';

const KIMG = 'Progress/kimg.mean';

/**
 * StyleGAN2 and 3, and EDM: `stats.jsonl`, a line for each tick, with the mean, spread and number of each value. They count thousands of
 * images. `Loss/scores/*` and `Loss/signs/*` are what the discriminator answers.
 */
export const stylegan: WriterProfile = {
  formats: { lines: 'stylegan-stats' },
  recognize: (look) => look.has(KIMG, 'timestamp'),
  placing: () => ({
    at({ names, kinds, values }) {
      const slot = names.indexOf(KIMG);
      return kinds[slot] === NUMBER ? { x: 1000 * (values[slot] ?? 0) } : undefined;
    },
  }),
  x: { name: KIMG, axis: 'samples' },
  skip: /\.(?:num|std)$|^timestamp$|^(?:Progress|Resources|Timing)\//,
  files: { rename: (name) => name.replace(/\.mean$/, '') },
  trainAggregation: 'window-mean',
};
