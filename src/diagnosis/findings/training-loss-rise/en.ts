import { grownTo } from '../english.ts';
import type { Words } from '../words.ts';
import type { EVIDENCE } from './evidence.ts';

export const en: Words<typeof EVIDENCE> = {
  name: 'rising training loss',
  verb: 'ends on a rising training loss',
  phrase: ({ evidence, axis, from }, voice) => {
    return `it is up${grownTo(evidence.rise, voice)} after ${voice.place(axis, from)}`;
  },
  rule: (threshold) => `Training loss ends above its own best by more than ${threshold ?? 'the threshold'}, beyond its scatter.`,
  region: 'training loss rises',
  fixed: 'training loss no longer rises',
};
