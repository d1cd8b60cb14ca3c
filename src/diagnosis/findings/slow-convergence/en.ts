import type { Words } from '../words.ts';
import type { EVIDENCE } from './evidence.ts';

export const en: Words<typeof EVIDENCE> = {
  name: 'slow convergence',
  verb: 'converges slowly',
  phrase: ({ evidence, axis, to }, voice) => {
    const { probability, lateShare = 0, threshold = 0 } = evidence;
    return probability === undefined || lateShare > threshold
      ? `${voice.judged} falls evenly and is not done at ${voice.place(axis, to)}`
      : 'the shape of the curves suggests a learning rate that is too low';
  },
  rule: (threshold) => `More than ${threshold ?? 'a share'} of the fall of the loss comes in the second half.`,
  region: 'slow fall',
  fixed: 'no slow convergence',
};
