import { grownTo } from '../english.ts';
import type { Words } from '../words.ts';
import type { EVIDENCE } from './evidence.ts';

export const en: Words<typeof EVIDENCE> = {
  name: 'divergence',
  verb: 'diverges',
  phrase: ({ evidence, axis, from }, voice) => {
    const { reached, rise, loggedRise, threshold = 0 } = evidence;
    if (reached !== undefined)
      return `${voice.judged} reaches ${voice.value(reached)} at ${voice.place(axis, from)}, beyond all measure`;
    return rise === undefined || rise > threshold
      ? `${voice.judged} rises${grownTo(loggedRise ?? rise, voice)} after ${voice.place(axis, from)}`
      : `${voice.judged} at least doubles at each of its last points`;
  },
  rule: (threshold) =>
    threshold === undefined
      ? 'The loss ends on values so large that their differences are no numbers any more.'
      : `The loss ends above its best by more than ${threshold} and has lost most of what it had fallen, or doubles at each of the last points.`,
  region: 'diverges',
  fixed: 'no divergence',
};
