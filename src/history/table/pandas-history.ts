import type { TableProfile } from './profile.ts';

/**
 * A Keras `History.history` saved by pandas' `to_csv`: metric columns and their `val_` twins, with an unnamed row index or
 * without any counter at all. pandas writes NaN as an empty cell.
 */
export const pandasHistory: TableProfile = {
  name: 'pandas-history-csv',
  recognise({ header }) {
    const names = header.filter((name) => name !== '' && !/^(?:Unnamed: 0|index|epochs?)$/.test(name));
    if (!names.includes('loss') || header.some((name) => /^epochs?$/i.test(name))) return undefined;
    const plain = names.every((name) => /^[a-z][\w.-]*$/i.test(name));
    const all = new Set(names);
    const hasTwin = names.some((name) => all.has(`val_${name}`));
    if (!plain || (!hasTwin && header[0] !== '')) return undefined;
    return names;
  },
  score: 0.85,
  bareRole: 'train',
  trainAggregation: 'epoch-mean',
  hidesNan: 'pandas',
  columns: [
    [/^(?:val_)?(?:lr|learning_rate)(?:_|$)/, { role: 'other', metric: 'lr', direction: 'unknown', aggregation: 'unknown' }],
  ],
};
