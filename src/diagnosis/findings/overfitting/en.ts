import { risen } from '../english.ts';
import type { Words } from '../words.ts';
import type { EVIDENCE } from './evidence.ts';

export const en: Words<typeof EVIDENCE> = {
  name: 'overfitting',
  verb: 'overfits',
  phrase: (finding, voice) => {
    return risen(finding, voice, 'rises');
  },
  rule: (threshold) =>
    `Smoothed validation loss ends above its best by more than ${threshold ?? 'the threshold'}, beyond its scatter, and above training loss.`,
  region: 'validation loss rises',
  fixed: 'no overfitting',
};
