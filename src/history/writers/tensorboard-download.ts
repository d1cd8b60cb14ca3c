import type { WriterProfile } from '../records/profile.ts';
import { fileStem } from '../run-key.ts';
import { splitOf } from '../tokens.ts';

/** A download from TensorBoard's page: `Wall time,Step,Value`, the tag only in the file's name. At most 1000 sampled points. */
export const tensorboardDownload: WriterProfile = {
  formats: { table: 'tensorboard-csv' },
  recognize: (look) => (look.names.length === 3 ? look.has('wall time', 'step', 'value') : undefined),
  x: { name: 'step', axis: 'step' },
  sampled: 'TensorBoard',
  files: {
    placeOf: (path) => downloadOf(path).place,
    rename: (name, path) => (name === 'Value' ? downloadOf(path).name : name),
  },
  columns: [[/^Wall time$/, null]],
};

/** Run and tag of `run-<run>-tag-<tag>.csv`, as TensorBoard names its downloads. */
export function downloadOf(path: string): { name: string; place: string } {
  const folder = path.split('/').slice(0, -1);
  const stem = fileStem(path);
  const [, run = '', tag = stem] = /^run-(.*?)-tag-(.+)$/.exec(stem) ?? [];
  const name = splitOf(tag) === undefined && splitOf(run) !== undefined ? `${run}/${tag}` : tag;
  const bare = splitOf(run) === undefined ? run : run.replace(/[-_.]?(?:train|training|val|valid|validation|eval|test)$/i, '');
  return { name, place: [...folder, bare].filter((part) => part !== '').join('/') };
}
