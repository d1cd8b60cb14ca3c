import type { Words } from '../words.ts';
import type { EVIDENCE } from './evidence.ts';

export const en: Words<typeof EVIDENCE> = {
  name: 'restarted log',
  verb: 'starts again inside its log',
  phrase: ({ evidence, axis, from }, voice) => {
    const { after } = evidence;
    const here = voice.place(axis, evidence.at ?? from);
    return after === undefined ? `at ${here}` : `after ${voice.place(axis, after)} it goes on at ${here}`;
  },
  rule: () => 'The position on the axis goes back inside one file.',
  region: 'starts again',
  fixed: 'one run in the log',
};
