import { times } from '../english.ts';
import type { Words } from '../words.ts';
import type { EVIDENCE } from './evidence.ts';

export const en: Words<typeof EVIDENCE> = {
  name: 'noisy validation',
  verb: 'has a noisy validation loss',
  phrase: ({ evidence }, voice) => {
    return `it scatters${times(evidence.ratio, voice)} more than training loss`;
  },
  rule: (threshold) =>
    `Validation loss scatters more than ${threshold ?? 'several'} times as much as training loss, without a drift.`,
  region: 'scatter',
  fixed: 'validation no longer noisy',
};
