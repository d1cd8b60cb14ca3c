import type { Words } from '../words.ts';
import type { EVIDENCE } from './evidence.ts';

export const en: Words<typeof EVIDENCE> = {
  name: 'oscillation',
  verb: 'oscillates',
  phrase: ({ evidence, axis, from }, voice) => {
    const { probability, amplitude = 0, threshold = 0 } = evidence;
    return probability === undefined || amplitude > threshold
      ? `${voice.judged} swings ${voice.percent(amplitude)} of its fall up and down after ${voice.place(axis, from)}`
      : 'the shape of the curves suggests a learning rate that is too high';
  },
  rule: (threshold) =>
    `In the second half the loss goes up and down by more than ${threshold ?? 'the threshold'} of what it fell in all.`,
  region: 'oscillates',
  fixed: 'no fluctuation',
};
