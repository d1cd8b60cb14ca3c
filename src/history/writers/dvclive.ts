import type { WriterProfile } from '../records/profile.ts';
import { isSplitFolder, stemOf } from '../run-key.ts';
import { splitOf } from '../tokens.ts';

/** DVCLive: a file per metric below `plots/metrics/`, named by the path there. All files of one folder are one run. */
export const dvclive: WriterProfile = {
  formats: { table: 'dvclive-tsv' },
  recognize({ names, table, path }) {
    if (table?.dialect.delimiter !== '\t' || !names.includes('step') || !/\.tsv$/.test(path)) return undefined;
    const metrics = names.filter((name) => name !== 'step' && name !== 'timestamp');
    return metrics.length === 1 || /plots\/metrics\//.test(path) ? ['step', ...metrics] : undefined;
  },
  x: { name: 'step', axis: 'step' },
  files: { groupOf: (path) => /^(.*?)(?:^|\/)plots\/metrics\//.exec(path)?.[1] ?? path, rename },
  columns: [[/^timestamp$/, null]],
};

function rename(name: string, path: string): string {
  if (name === 'timestamp') return name;
  const below = /(?:^|\/)plots\/metrics\/(.+)\.tsv$/.exec(path)?.[1];
  if (below !== undefined) return below;
  // A copy of the file by itself: its name may still end in the metric's path, or its folder name the split.
  const [file = '', around = ''] = path.split('/').toReversed();
  const own =
    stemOf(file)
      .split(/metrics/)
      .at(-1) ?? '';
  const split = splitOf(own) ?? (isSplitFolder(around) ? splitOf(around) : undefined);
  const folder = split === 'train' ? 'train' : split === 'validation' ? 'val' : undefined;
  return folder === undefined || splitOf(name) !== undefined ? name : `${folder}/${name}`;
}
