import { risen } from '../english.ts';
import type { Words } from '../words.ts';
import type { EVIDENCE } from './evidence.ts';

export const en: Words<typeof EVIDENCE> = {
  name: 'rise at the end',
  verb: 'ends on a rise',
  phrase: (finding, voice) => {
    return risen(finding, voice, 'is up');
  },
  rule: (threshold) =>
    `Validation loss ends above its best by more than ${threshold ?? 'the threshold'}, and by less than overfitting takes or with no training loss beside it to tell.`,
  region: 'late rise',
  fixed: 'no late rise',
};
