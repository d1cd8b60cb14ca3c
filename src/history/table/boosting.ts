import type { Naming, NamingProfile } from '../naming.ts';
import type { TableSample } from './dialect.ts';
import { type TableProfile, withColumns } from './profile.ts';

/** CatBoost's names of losses that no general word tells. */
const CATBOOST_LOSSES =
  /^(?:MultiClass|MultiClassOneVsAll|MultiLogloss|MultiCrossEntropy|LogLinQuantile|Lq|Expectile|FairLoss|QueryRMSE|QuerySoftMax|PairLogit\w*|YetiRank\w*|StochasticFilter)(?::|$)/;

function isCatboost({ header, dialect }: TableSample): readonly string[] | undefined {
  const [first, ...metrics] = header;
  return first === 'iter' && dialect.delimiter === '\t' && metrics.length > 0 && metrics[0] !== 'Passed' ? header : undefined;
}

/**
 * CatBoost's `learn_error.tsv` and `test_error.tsv`: `iter` and a column for each metric. With several evaluation sets the
 * last has the bare name, the others `<metric>:<index>`.
 */
export const catboost: TableProfile = {
  name: 'catboost-tsv',
  recognise: isCatboost,
  boosting: true,
  naming({ header }, path) {
    const indices = header.map((name) => Number(/:(\d+)$/.exec(name)?.[1] ?? -1));
    const last = Math.max(...indices) + 1;
    if (last === 0 && !/test_error[^/]*$/.test(path)) return LEARN;
    const columns = new Map(header.map((name, i) => [name, testColumn(name, indices[i] ?? -1, last)] as const).slice(1));
    return { known: (name) => columns.get(name) };
  },
};

const LEARN: NamingProfile = {
  columns: [
    [CATBOOST_LOSSES, { role: 'train', metric: 'loss', direction: 'min', subset: 'learn' }],
    [/./, { role: 'train', subset: 'learn' }],
  ],
};

function testColumn(name: string, index: number, last: number): Partial<Naming> {
  const at = index >= 0 ? index : last;
  const role = { role: 'validation', subset: at === 0 ? 'test' : `test${at}` } as const;
  return CATBOOST_LOSSES.test(name) ? { ...role, metric: 'loss', direction: 'min' } : role;
}

/** `xgboost.cv(…).to_csv()`: means and spreads over folds; the test columns are held-out folds. */
export const xgboostCv: TableProfile = {
  name: 'xgboost-cv-csv',
  recognise({ header }) {
    const means = header.filter((name) => /^(?:train|test)-.+-mean$/.test(name));
    return means.length > 0 ? means : undefined;
  },
  rowAxis: 'step',
  test: 'validation',
  boosting: true,
};

/** fastai's `CSVLogger`: with `append=True` the header stands again above every fit, epochs from 0. */
export const fastai: TableProfile = {
  name: 'fastai-csv',
  recognise: (table) =>
    table.header.at(-1) === 'time' || table.header.includes('valid_loss')
      ? withColumns(table, 'epoch', 'train_loss', 'valid_loss')
      : undefined,
  trainAggregation: 'epoch-mean',
  columns: [
    [/^time$/, null],
    [/^(?:train_loss|valid_loss)$/, { component: false }],
    [/./, { role: 'validation', aggregation: 'point' }],
  ],
};

/**
 * timm's `summary.csv`. In epochs without validation the row has fewer cells: epoch, training values, learning rate; they
 * are put under their own names.
 */
export const timm: TableProfile = {
  name: 'timm-summary-csv',
  recognise: (table) => withColumns(table, 'epoch', 'train_loss', 'eval_loss'),
  trainAggregation: 'epoch-mean',
  hidesNan: 'timm',
  shortRow(header, fields) {
    const kept = header
      .map((name, i) => ({ name, i }))
      .filter(({ name }) => name === 'epoch' || name === 'lr' || name.startsWith('train_'));
    return kept.length === fields ? kept.map(({ i }) => i) : undefined;
  },
};
