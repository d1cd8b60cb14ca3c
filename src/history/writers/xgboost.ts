import type { WriterProfile } from '../records/profile.ts';

/** `xgboost.cv(…).to_csv()`: means and spreads over folds; the test columns are held-out folds. */
export const xgboostCv: WriterProfile = {
  formats: { table: 'xgboost-cv-csv' },
  recognize({ names }) {
    const means = names.filter((name) => /^(?:train|test)-.+-mean$/.test(name));
    return means.length > 0 ? means : undefined;
  },
  rowAxis: 'step',
  test: 'validation',
  boosting: true,
};
