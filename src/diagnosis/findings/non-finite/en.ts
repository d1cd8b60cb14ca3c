import type { Words } from '../words.ts';
import type { EVIDENCE } from './evidence.ts';

export const en: Words<typeof EVIDENCE> = {
  name: 'NaN or infinity',
  verb: 'produces NaN or infinity',
  phrase: ({ evidence, axis, from }, voice) => {
    const points = evidence.count ?? 1;
    const first = voice.place(axis, from);
    return `${voice.judged} is not finite at ${points === 1 ? first : `${voice.count(points)} points, first at ${first}`}`;
  },
  rule: () => 'A loss that is NaN or infinite, even once.',
  region: 'not finite',
  fixed: 'every value finite',
};
