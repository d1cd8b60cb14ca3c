import type { Words } from '../words.ts';
import type { EVIDENCE } from './evidence.ts';

export const en: Words<typeof EVIDENCE> = {
  name: 'validation below training',
  verb: 'has an unusually easy validation set',
  phrase: ({ evidence }, voice) => {
    const { below } = evidence;
    return `${voice.judged} stays${below === undefined ? '' : ` ${voice.percent(Math.abs(below))}`} below training loss`;
  },
  rule: (threshold) =>
    `Validation loss stays below training loss by more than ${threshold ?? 'the threshold'} over most of the second half.`,
  region: 'below training loss',
  fixed: 'validation loss no longer below training loss',
};
