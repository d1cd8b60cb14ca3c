import type { Words } from '../words.ts';
import type { EVIDENCE } from './evidence.ts';

export const en: Words<typeof EVIDENCE> = {
  name: 'stopped too early',
  verb: 'stops while it still improves',
  phrase: ({ axis, to }, voice) => {
    return `${voice.judged} was falling at ${voice.place(axis, to)}`;
  },
  rule: (threshold) => `The last stretch still falls, and going on is expected to gain more than ${threshold ?? 'the threshold'}.`,
  region: 'still falling',
  fixed: 'training ran to the end of its gains',
};
