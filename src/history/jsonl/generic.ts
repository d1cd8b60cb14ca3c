import { axisOf } from '../axis.ts';
import { isLossName, isMetricName } from '../naming.ts';
import type { RowProfile } from '../rows.ts';
import { keysOf } from './lines.ts';

/** One object per line, as any script writes them. */
export const genericLines: RowProfile = {
  name: 'jsonl',
  score: 0.5,
  recognise(objects) {
    const keys = keysOf(objects);
    const losses = keys.some((key) => isLossName(key));
    const counted = keys.some((key) => axisOf(key) !== undefined) && keys.some((key) => isMetricName(key));
    return losses || counted ? keys.filter((key) => axisOf(key) !== undefined || isLossName(key) || isMetricName(key)) : undefined;
  },
  ignore: /(?:^|\.)(?:config|params|hyperparameters|hparams|args)(?:\.|$)/i,
};
