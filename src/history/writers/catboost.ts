import type { Naming, NamingProfile } from '../naming.ts';
import type { WriterProfile } from '../records/profile.ts';

/** CatBoost's names of losses that no general word tells. */
const LOSSES =
  /^(?:MultiClass|MultiClassOneVsAll|MultiLogloss|MultiCrossEntropy|LogLinQuantile|Lq|Expectile|FairLoss|QueryRMSE|QuerySoftMax|PairLogit\w*|YetiRank\w*|StochasticFilter)(?::|$)/;

/**
 * CatBoost's `learn_error.tsv` and `test_error.tsv`: `iter` and a column for each metric. With several evaluation sets the
 * last has the bare name, the others `<metric>:<index>`.
 */
export const catboost: WriterProfile = {
  formats: { table: 'catboost-tsv' },
  recognize({ names, table }) {
    const [first, ...metrics] = names;
    const isIts = first === 'iter' && table?.dialect.delimiter === '\t' && metrics.length > 0 && metrics[0] !== 'Passed';
    return isIts ? names : undefined;
  },
  boosting: true,
  naming(names, path) {
    const indices = names.map((name) => Number(/:(\d+)$/.exec(name)?.[1] ?? -1));
    const last = Math.max(...indices) + 1;
    if (last === 0 && !/test_error[^/]*$/.test(path)) return LEARN;
    const columns = new Map(names.map((name, i) => [name, testColumn(name, indices[i] ?? -1, last)] as const));
    return { known: (name) => columns.get(name) };
  },
};

const LEARN: NamingProfile = {
  columns: [
    [LOSSES, { role: 'train', metric: 'loss', direction: 'min', subset: 'learn' }],
    [/./, { role: 'train', subset: 'learn' }],
  ],
};

function testColumn(name: string, index: number, last: number): Partial<Naming> {
  const at = index >= 0 ? index : last;
  const role = { role: 'validation', subset: at === 0 ? 'test' : `test${at}` } as const;
  return LOSSES.test(name) ? { ...role, metric: 'loss', direction: 'min' } : role;
}
