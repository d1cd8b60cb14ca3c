import { axisOf } from '../axis.ts';
import type { JsonObject } from '../json/parse.ts';
import { isLossName, isQualityName } from '../naming.ts';
import { type FormatReader, refusedFiles } from '../reader.ts';
import { flatten, type RowProfile } from '../rows.ts';
import { comparesRuns } from '../runs-table.ts';
import { keysOf, objectsOf } from './lines.ts';

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

/** One line per run, with its settings and what came of it: the trials of a search. */
export const runsLines: FormatReader = {
  name: 'jsonl-runs',
  recognise(sample) {
    const rows = (objectsOf(sample) ?? []).slice(0, 100).map((object) => flatten(object));
    const keys = [...new Set(rows.flatMap((row) => [...row.keys()]))].slice(0, 500);
    if (!comparesRuns(keys, (column) => rows.map((row) => row.get(keys[column] ?? '')))) return undefined;
    return { score: 0.55, refuse: { code: 'not-a-history', what: 'runs-table', saw: keys.slice(0, 12) } };
  },
  read: async (files) => refusedFiles(files, { code: 'not-a-history', what: 'runs-table', saw: [] }),
};
