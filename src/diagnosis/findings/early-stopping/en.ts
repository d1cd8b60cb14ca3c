import type { Words } from '../words.ts';
import type { EVIDENCE } from './evidence.ts';

export const en: Words<typeof EVIDENCE> = {
  name: 'trained past the best',
  verb: 'goes on after its best',
  phrase: ({ axis, from, to }, voice) => {
    return `stopping at ${voice.place(axis, from)} would have saved ${voice.span(axis, to - from)}`;
  },
  rule: (threshold) =>
    `Stopping after four rises in a row of the mean of five evaluations (UP4) would have saved more than ${threshold ?? 'a share'} of the run at no loss.`,
  region: 'after the best',
  fixed: 'the best is at the end',
};
