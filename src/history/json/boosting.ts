import type { Direction } from '../history.ts';
import type { Naming, NamingProfile } from '../naming.ts';
import type { FilesRead } from '../reader.ts';
import type { RunFacts } from '../rows.ts';
import { literal } from '../tokens.ts';
import { type Column, columnsIn, readColumns } from './columns.ts';
import type { DocumentFormat } from './document.ts';
import { field, isArray, isObject, type Json } from './parse.ts';

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
  const held = sets.filter((set) => set !== first && !/^d?train/i.test(set));
  const columns: [RegExp, Partial<Naming>][] = first === undefined ? [] : [[/^validation_0-/, { role: 'train' }]];
  if (held.length > 1) for (const set of held) columns.push([new RegExp(`^${set}-`), { role: 'validation', subset: set }]);
  return { test: 'validation', columns, bareRole: 'validation' };
}

function evalsResult(name: string, isMine: (sets: readonly string[]) => boolean): DocumentFormat {
  return {
    name,
    recognise(value) {
      const sets = setsIn(value);
      return sets !== undefined && isMine(sets) ? sets : undefined;
    },
    read([document], context) {
      const { path, value } = document ?? { path: '', value: null };
      const profile = profileOf(setsIn(value) ?? []);
      return readColumns(path, name, columnsIn(value, '-', 2), { axis: 'step', profile, context, facts: { boosting: true } });
    },
  };
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
    const means = names.filter((name) => name.endsWith('-mean') && names.includes(name.replace(/-mean$/, '-stdv')));
    return means.length > 0 ? means : undefined;
  },
  read([document], context) {
    const { path, value } = document ?? { path: '', value: null };
    const profile: NamingProfile = { bareRole: 'validation', test: 'validation', columns: [[/-stdv$/, null]] };
    return readColumns(path, 'lightgbm-cv-json', columnsIn(value, '-', 1), {
      axis: 'step',
      profile,
      context,
      facts: { boosting: true },
    });
  },
};

/** CatBoost's `catboost_training.json`: it says which way is better, and how many rounds were planned. */
export const catboostJson: DocumentFormat = {
  name: 'catboost-json',
  score: 0.95,
  recognise: (value) =>
    isArray(field(value, 'iterations')) && isArray(field(field(value, 'meta'), 'learn_metrics'))
      ? ['meta.learn_metrics', 'iterations']
      : undefined,
  read([document], context): FilesRead {
    const { path, value } = document ?? { path: '', value: null };
    const meta = field(value, 'meta') ?? null;
    const iterations = field(value, 'iterations');
    const rounds = isArray(iterations) ? iterations : [];
    const sets = [...setsOf(meta, 'learn_sets', 'learn', 'learn_metrics'), ...setsOf(meta, 'test_sets', 'test', 'test_metrics')];
    const columns = sets.map(({ set, metric, index }): Column => {
      const values = rounds.map((round) => numberAt(field(round, set), index));
      return { name: `${set}/${metric}`, values, x: rounds.map((round, i) => Number(field(round, 'iteration') ?? i)) };
    });
    const profile: NamingProfile = {
      columns: sets.map((one) => [new RegExp(`^${literal(`${one.set}/${one.metric}`)}$`), namingOf(one)] as const),
    };
    const filled = columns.filter(({ values }) => values.some((one) => one !== undefined));
    return readColumns(path, 'catboost-json', filled, { axis: 'step', profile, context, facts: planOf(meta, filled, sets) });
  },
};

interface SetMetric {
  readonly set: string;
  readonly metric: string;
  readonly index: number;
  readonly direction: Direction;
  readonly learn: boolean;
}

function setsOf(meta: Json, setsKey: string, fallback: string, metricsKey: string): SetMetric[] {
  const metrics = field(meta, metricsKey);
  const sets = field(meta, setsKey);
  const names = isArray(sets) ? sets.filter((set) => typeof set === 'string') : [fallback];
  return names.flatMap((set) =>
    (isArray(metrics) ? metrics : []).map((metric, index) => {
      const best = field(metric, 'best_value');
      const direction: Direction = best === 'Min' ? 'min' : best === 'Max' ? 'max' : 'unknown';
      return { set, metric: String(field(metric, 'name') ?? index), index, direction, learn: metricsKey === 'learn_metrics' };
    }),
  );
}

/** A metric that is minimised is the loss unless its name says that it is an error rate. */
function namingOf({ set, metric, direction, learn }: SetMetric): Partial<Naming> {
  const named = { role: learn ? 'train' : 'validation', subset: set, direction, component: false } as const;
  if (direction === 'min' && !/error|accuracy|auc|mape|^f1/i.test(metric)) return { ...named, metric: 'loss' };
  return named;
}

function numberAt(values: Json | undefined, index: number): number | undefined {
  const value = isArray(values) ? values[index] : undefined;
  return typeof value === 'number' ? value : undefined;
}

/** Fewer rounds than planned, and the best one not the last: the overfitting detector ended it. */
function planOf(meta: Json, columns: readonly Column[], sets: readonly SetMetric[]): RunFacts {
  const count = field(meta, 'iteration_count');
  const reached = Math.max(0, ...columns.map(({ x }) => x?.at(-1) ?? 0));
  if (typeof count !== 'number' || count <= 0) return { boosting: true };
  const planned = { axis: 'step' as const, end: count - 1 };
  if (reached >= count - 1) return { boosting: true, planned, completion: 'complete', ending: 'planned' };
  const tests = columns.filter((column) => sets.some(({ learn, set, metric }) => !learn && column.name === `${set}/${metric}`));
  const stopped = tests.some((column) => bestAt(column, sets) < column.values.length - 1);
  return {
    boosting: true,
    planned,
    ...(stopped ? { completion: 'complete', ending: 'early-stopping' } : { completion: 'incomplete' }),
  };
}

function bestAt({ name, values }: Column, sets: readonly SetMetric[]): number {
  const sign = sets.find(({ set, metric }) => name === `${set}/${metric}`)?.direction === 'max' ? -1 : 1;
  let best = 0;
  values.forEach((value, i) => {
    if (sign * (value ?? Infinity) < sign * (values[best] ?? Infinity)) best = i;
  });
  return best;
}
