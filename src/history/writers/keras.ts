import type { NamingProfile } from '../naming.ts';
import type { Look } from '../records/look.ts';
import type { WriterProfile } from '../records/profile.ts';

/** What Keras means by its names: bare is training, an average over the epoch; `val_` is validation. */
export const KERAS_NAMES: NamingProfile = {
  bareRole: 'train',
  trainAggregation: 'epoch-mean',
  columns: [
    [/^(?:val_)?(?:lr|learning_rate)(?:_|$)/, { role: 'other', metric: 'lr', direction: 'unknown', aggregation: 'unknown' }],
  ],
};

/**
 * Keras: `CSVLogger` (`epoch`, then the sorted names of what was logged; with `append=True` a second run goes on below without a
 * header), and `History.history` as lists by name, dumped as JSON or printed. Lists have no epoch: it is counted from 0. Missing is `NA`.
 */
export const keras: WriterProfile = {
  ...KERAS_NAMES,
  formats: { table: 'keras-csvlogger', lists: 'keras-history-json', repr: 'python-repr-dict' },
  recognize: (look) => (look.container === 'table' ? isLogger(look) : isKerasHistory(look.names)),
  validationEvery: /^val_/,
  rowAxis: 'epoch',
};

/** The same saved by pandas: `DataFrame(history.history).to_csv()`, with an unnamed row index or without. NaN is left blank. */
export const kerasByPandas: WriterProfile = {
  ...KERAS_NAMES,
  formats: { table: 'pandas-history-csv' },
  score: 0.85,
  recognize(look) {
    const names = look.names.filter((name) => name !== '' && !/^(?:Unnamed: 0|index|epochs?)$/.test(name));
    const counted = look.names.some((name) => /^epochs?$/i.test(name));
    if (!names.includes('loss') || counted || !names.every((name) => /^[a-z][\w.-]*$/i.test(name))) return undefined;
    return names.some((name) => look.slot(`val_${name}`) >= 0) || (look.names[0] === '' && look.numbers(0)[0] !== undefined)
      ? names
      : undefined;
  },
  hidesNan: 'pandas',
  rowAxis: 'epoch',
};

function isLogger({ names }: Look): readonly string[] | undefined {
  const [first, ...metrics] = names;
  const sorted = metrics.every((name, i) => i === 0 || (metrics[i - 1] ?? '') < name);
  if (first !== 'epoch' || !sorted || !metrics.includes('loss')) return undefined;
  return ['epoch', 'loss', ...metrics.filter((name) => name === 'val_loss')];
}

/** Lists by name with a bare `loss`: what Keras' `History.history` is, its validation metrics with `val_` before them. */
export function isKerasHistory(names: readonly string[]): readonly string[] | undefined {
  const all = new Set(names);
  if (!all.has('loss') || names.some((name) => /^(?:train|epoch|step)/.test(name))) return undefined;
  return names.some((name) => all.has(`val_${name}`)) || names.every((name) => /^[a-z_\d]+$/i.test(name)) ? names : undefined;
}
