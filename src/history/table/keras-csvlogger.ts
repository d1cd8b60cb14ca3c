import type { TableProfile } from './profile.ts';
import { withColumns } from './profile.ts';

/**
 * Keras `CSVLogger`: `epoch`, then the sorted names of what was logged, `val_` before those on validation data. Missing is
 * `NA` (also in whole `val_*` columns without validation data). With `append=True` a second run goes on below without a
 * header, epochs from 0 again, perhaps with other columns.
 */
export const kerasCsvLogger: TableProfile = {
  name: 'keras-csvlogger',
  recognise(table) {
    const [first, ...metrics] = table.header;
    if (first !== 'epoch' || !metrics.includes('loss')) return undefined;
    const sorted = metrics.every((name, i) => i === 0 || (metrics[i - 1] ?? '') < name);
    return sorted ? withColumns(table, 'epoch', 'loss', ...metrics.filter((name) => name === 'val_loss')) : undefined;
  },
  bareRole: 'train',
  trainAggregation: 'epoch-mean',
  columns: [
    [/^(?:val_)?(?:lr|learning_rate)(?:_|$)/, { role: 'other', metric: 'lr', direction: 'unknown', aggregation: 'unknown' }],
  ],
};
