import type { NamingProfile } from '../naming.ts';
import type { FilesRead, ReadContext } from '../reader.ts';
import type { DocumentFormat, JsonDocument } from './document.ts';
import { columnsIn, LISTS, readLists } from './read-lists.ts';
import { isObject, type Json } from './values.ts';

const METRIC =
  /^(?:(?:binary_|multi_|m)?logloss|(?:binary_|multi_|m)?error|rmsle|rmse|mae|mape|mphe|mse|l1|l2|auc|auc_mu|aucpr|pre|map|ndcg|average_precision|cross_entropy|kullback_leibler|fair|huber|quantile|poisson\S*|gamma\S*|tweedie\S*|cox\S*|aft\S*|merror)(?:@.*)?$/i;
const SET = /^(?:d?train(?:ing)?|d?(?:val|valid|validation|eval|test)(?:_?\d+)?|valid_\w+|eval_set\w*)$/i;

/** Lists per metric per data set: `{"train": {"rmse": [...]}, "eval": {"rmse": [...]}}`. */
function setsIn(value: Json): string[] | undefined {
  if (!isObject(value)) return undefined;
  const sets = Object.entries(value).filter(
    ([set, inside]) => SET.test(set) && columnsIn(inside, '-', 1).some(({ name }) => METRIC.test(name)),
  );
  return sets.length > 0 && sets.length === Object.keys(value).length ? sets.map(([set]) => set) : undefined;
}

/**
 * scikit-learn's wrapper calls its sets `validation_0`, `validation_1`, …: with two or more the first is the training set,
 * as every example passes it first. The file cannot tell.
 */
function profileOf(sets: readonly string[]): NamingProfile {
  const first = sets.length > 1 && sets.every((set) => /^validation_\d+$/.test(set)) ? 'validation_0' : undefined;
  const held = new Set(sets.filter((set) => set !== first && !/^d?train/i.test(set)));
  return {
    test: 'validation',
    bareRole: 'validation',
    known(name) {
      const set = name.slice(0, Math.max(0, name.indexOf('-')));
      if (set === first) return { role: 'train' };
      return held.size > 1 && held.has(set) ? { role: 'validation', subset: set } : undefined;
    },
  };
}

function evalsResult(name: string, isMine: (sets: readonly string[]) => boolean): DocumentFormat {
  return {
    name,
    recognise(value) {
      const sets = setsIn(value);
      return sets !== undefined && isMine(sets) ? sets : undefined;
    },
    read: (document, context) => readRounds(document, name, 2, profileOf(setsIn(document.value) ?? []), context),
  };
}

/** Lists of a value for each round, under so many names. */
function readRounds(
  { path, value }: JsonDocument,
  format: string,
  names: number,
  naming: NamingProfile,
  context: ReadContext,
): FilesRead {
  const profile = { ...LISTS, rowAxis: 'step', ...naming } as const;
  return readLists(path, columnsIn(value, '-', names), profile, { format, facts: { boosting: true } }, context);
}

const isLightgbm = (sets: readonly string[]) => sets.some((set) => /^(?:training|valid_\d+)$/.test(set));

/** LightGBM's `record_evaluation`: sets `training`, `valid_0`, or names of the user. */
export const lightgbmEvals = evalsResult('lightgbm-evals-result', isLightgbm);
/** XGBoost's `evals_result`, of both its interfaces. */
export const xgboostEvals = evalsResult('xgboost-evals-result', (sets) => !isLightgbm(sets));

/** `lightgbm.cv`: means over folds; `-stdv` lists are spreads. */
export const lightgbmCv: DocumentFormat = {
  name: 'lightgbm-cv-json',
  recognise(value) {
    const names = columnsIn(value, '-', 1).map(({ name }) => name);
    const all = new Set(names);
    const means = names.filter((name) => name.endsWith('-mean') && all.has(name.replace(/-mean$/, '-stdv')));
    return means.length > 0 ? means : undefined;
  },
  read(document, context) {
    const naming: NamingProfile = { bareRole: 'validation', test: 'validation', columns: [[/-stdv$/, null]] };
    return readRounds(document, 'lightgbm-cv-json', 1, naming, context);
  },
};
