import type { Words } from '../words.ts';
import type { EVIDENCE } from './evidence.ts';

export const en: Words<typeof EVIDENCE> = {
  name: 'generalization gap',
  verb: 'generalizes poorly',
  phrase: ({ evidence }, voice) => {
    const { gap } = evidence;
    return `${voice.judged} ends${gap === undefined ? ' far' : ` ${voice.value(Math.abs(gap))}`} above training loss`;
  },
  rule: (threshold) => `Validation loss does not rise, and ends above training loss by more than ${threshold ?? 'a share'} of it.`,
  region: 'gap',
  fixed: 'no wide gap',
};
