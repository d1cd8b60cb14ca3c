import type { Words } from '../words.ts';
import type { EVIDENCE } from './evidence.ts';

export const en: Words<typeof EVIDENCE> = {
  name: 'loss and metric disagree',
  verb: 'has a loss and a metric that disagree',
  phrase: ({ evidence, axis, from }, voice) => {
    const { metricAtBest, metricAtEnd } = evidence;
    const metric =
      metricAtBest === undefined || metricAtEnd === undefined
        ? ''
        : ` from ${voice.value(metricAtBest)} to ${voice.value(metricAtEnd)}`;
    return `${voice.judged} rises after ${voice.place(axis, from)} while the metric improves${metric}`;
  },
  rule: () => 'Validation loss and task metric move apart over the last part of the run.',
  region: 'loss and metric disagree',
  fixed: 'loss and metric agree',
};
