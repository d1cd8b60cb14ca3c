import type { Words } from '../words.ts';
import type { EVIDENCE } from './evidence.ts';

export const en: Words<typeof EVIDENCE> = {
  name: 'loss spike',
  verb: 'has a loss spike',
  phrase: ({ evidence, axis, from }, voice) => {
    const { before, peak } = evidence;
    const size = before === undefined || peak === undefined ? '' : ` from ${voice.value(before)} to ${voice.value(peak)}`;
    return `${voice.judged} jumps${size} at ${voice.place(axis, from)}`;
  },
  rule: (threshold) => `Values more than ${threshold ?? 'several'} standard deviations of the scatter above their neighbourhood.`,
  region: 'spike',
  fixed: 'no spike',
};
