import type { Words } from '../words.ts';
import type { EVIDENCE } from './evidence.ts';

export const en: Words<typeof EVIDENCE> = {
  name: 'plateau',
  verb: 'stops improving early',
  phrase: ({ axis, from }, voice) => {
    return `no better ${voice.judged} after ${voice.place(axis, from)}`;
  },
  rule: (threshold) => `No new best beyond the scatter for at least ${threshold ?? 'the last part'} of the run.`,
  region: 'plateau',
  fixed: 'no plateau',
};
