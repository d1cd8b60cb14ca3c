import { fileStem, isSplitFolder, stemOf } from '../run-key.ts';
import { splitOf } from '../tokens.ts';
import { COMPANION } from './column-names.ts';
import { type TableProfile, withColumns } from './profile.ts';

/** DVCLive: a file per metric below `plots/metrics/`, named by the path there. All files of one folder are one run. */
export const dvclive: TableProfile = {
  name: 'dvclive-tsv',
  recognise(table, path) {
    if (table.dialect.delimiter !== '\t' || !table.header.includes('step') || !/\.tsv$/.test(path)) return undefined;
    const metrics = table.header.filter((name) => name !== 'step' && name !== 'timestamp');
    return metrics.length === 1 || /plots\/metrics\//.test(path) ? ['step', ...metrics] : undefined;
  },
  x: { column: 'step', axis: 'step' },
  groupOf: (path) => /^(.*?)(?:^|\/)plots\/metrics\//.exec(path)?.[1] ?? path,
  rename(column, path) {
    if (column === 'timestamp') return column;
    const below = /(?:^|\/)plots\/metrics\/(.+)\.tsv$/.exec(path)?.[1];
    if (below !== undefined) return below;
    // A copy of the file by itself: its name may still end in the metric's path, or its folder name the split.
    const [name = '', around = ''] = path.split('/').toReversed();
    const split =
      splitOf(
        stemOf(name)
          .split(/metrics/)
          .at(-1) ?? '',
      ) ?? (isSplitFolder(around) ? splitOf(around) : undefined);
    const folder = split === 'train' ? 'train' : split === 'validation' ? 'val' : undefined;
    return folder === undefined || splitOf(column) !== undefined ? column : `${folder}/${column}`;
  },
  columns: [[/^timestamp$/, null]],
};

/**
 * DeepSpeed's CSV monitor: a file per metric (`Train_Samples_train_loss.csv`), in which `step` counts samples. Each process
 * that starts writes the header again.
 */
export const deepspeed: TableProfile = {
  name: 'deepspeed-csv',
  score: 0.95,
  recognise: ({ header }, path) =>
    /(?:^|\/)Train_Samples_[^/]+$/.test(path) && header.length === 2 && header[0] === 'step' ? header : undefined,
  x: { column: 'step', axis: 'samples' },
  place: (path) => `${path.slice(0, path.lastIndexOf('/') + 1)}metrics.csv`,
  columns: [
    [/^(?:train_)?loss$/, { role: 'train' }],
    [/scale/, { role: 'other', metric: 'other', direction: 'unknown' }],
  ],
};

/** A download from TensorBoard's page: `Wall time,Step,Value`, the tag only in the file's name. At most 1000 sampled points. */
export const tensorboardCsv: TableProfile = {
  name: 'tensorboard-csv',
  recognise: (table) => (table.header.length === 3 ? withColumns(table, 'wall time', 'step', 'value') : undefined),
  x: { column: 'step', axis: 'step' },
  sampled: 'TensorBoard',
  place: (path) => downloadOf(path).place,
  rename: (column, path) => (column === 'Value' ? downloadOf(path).name : column),
  columns: [[/^Wall time$/, null]],
};

/** Run and tag of `run-<run>-tag-<tag>.csv`, as TensorBoard names its downloads. */
export function downloadOf(path: string): { name: string; place: string } {
  const folder = path.split('/').slice(0, -1);
  const stem = fileStem(path);
  const [, run = '', tag = stem] = /^run-(.*?)-tag-(.+)$/.exec(stem) ?? [];
  const name = splitOf(tag) === undefined && splitOf(run) !== undefined ? `${run}/${tag}` : tag;
  const place = [
    ...folder,
    splitOf(run) === undefined ? run : run.replace(/[-_.]?(?:train|training|val|valid|validation|eval|test)$/i, ''),
  ];
  return { name, place: place.filter((part) => part !== '').join('/') };
}

/** A download of a W&B chart: `<run> - <metric>` with `__MIN` and `__MAX` beside it, a run per column. Sampled. */
export const wandbChart: TableProfile = {
  name: 'wandb-chart-csv',
  score: 0.95,
  recognise({ header }) {
    const all = new Set(header);
    const charted = header.filter((name) => name.includes(' - ') && all.has(`${name}__MIN`) && all.has(`${name}__MAX`));
    return charted.length > 0 ? charted : undefined;
  },
  sampled: 'W&B',
  runOf(column) {
    const at = column.lastIndexOf(' - ');
    return at < 0 ? undefined : { run: column.slice(0, at), name: column.slice(at + 3) };
  },
  columns: [
    [COMPANION, null],
    [/^(?:_step|_timestamp|_runtime)/, null],
  ],
};
