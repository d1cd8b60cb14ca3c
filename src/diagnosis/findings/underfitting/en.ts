import type { Words } from '../words.ts';
import type { EVIDENCE } from './evidence.ts';

export const en: Words<typeof EVIDENCE> = {
  name: 'underfitting',
  verb: 'underfits',
  phrase: ({ evidence, severity }, voice) => {
    const { fall, end, probability, threshold = 0 } = evidence;
    if ((probability === undefined || (fall ?? 0) < threshold) && fall !== undefined)
      return fall > 0 ? `training loss fell by only ${voice.percent(fall)}` : 'training loss did not fall';
    if (severity === 'note') return `training loss could perhaps go lower${end === undefined ? '' : ` than ${voice.value(end)}`}`;
    return end === undefined ? 'training loss stays high' : `training loss is still ${voice.value(end)} at the end`;
  },
  rule: (threshold) =>
    `Training loss falls by less than ${threshold ?? 'the threshold'} over the run and validation loss stays close to it.`,
  region: 'training loss stays high',
  fixed: 'no underfitting',
};
