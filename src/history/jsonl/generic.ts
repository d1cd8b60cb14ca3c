import { axisOf } from '../axis.ts';
import type { JsonObject } from '../json/parse.ts';
import { isLossName, isQualityName } from '../naming.ts';
import type { RowProfile } from '../rows.ts';
import { keysOf } from './lines.ts';

/** One object per line, as any script writes them. */
export const genericLines: RowProfile = {
  name: 'jsonl',
  score: 0.5,
  tidy: true,
  recognise(objects) {
    const keys = keysOf(objects);
    const named = namesIn(objects);
    if (named.length > 0) return named;
    const losses = keys.some((key) => isLossName(key));
    const counted = keys.some((key) => axisOf(key) !== undefined) && keys.some((key) => isQualityName(key));
    return losses || counted ? keys.filter((key) => axisOf(key) !== undefined || isLossName(key) || isQualityName(key)) : undefined;
  },
  ignore: /(?:^|\.)(?:config|params|hyperparameters|hparams|args)(?:\.|$)/i,
};

/** Names of losses that stand as values, beside a number: `{"name": "val_loss", "value": 3}`. */
function namesIn(objects: readonly JsonObject[]): string[] {
  const named = objects
    .filter((object) => typeof object['value'] === 'number')
    .flatMap((object) => [object['name'], object['metric'], object['key'], object['tag']]);
  return [...new Set(named.filter((name) => typeof name === 'string' && isLossName(name)))].map(String);
}
