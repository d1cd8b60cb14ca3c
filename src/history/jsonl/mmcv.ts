import { type FormatReader, refusedFiles } from '../reader.ts';
import type { RowProfile } from '../rows.ts';
import { haveAll, linesFormat, objectIn, readLines, textLines } from './lines.ts';

/** mmcv 1.x `*.log.json`: `iter` counts within its epoch, a validation row's `iter` counts validation batches. */
const profile: RowProfile = {
  name: 'mmcv-json',
  score: 0.92,
  recognise: (objects) =>
    haveAll(
      objects.filter((object) => Object.hasOwn(object, 'mode')),
      'mode',
      'epoch',
      'iter',
    ),
  ignore: /^(?:data_time|time|memory|env_info|hook_msgs|seed|config|exp_name)(?:\.|$)/,
  trainAggregation: 'window-mean',
};

/** The length of an epoch is not logged: it is the largest `iter` of all training rows, which a first pass finds. */
export const mmcv: FormatReader = {
  ...linesFormat(profile),
  async read([file], context) {
    if (file === undefined) return refusedFiles([], { code: 'empty' });
    let length = 0;
    for await (const { text } of textLines(file, context.limits.lineBytes)) {
      const row = text === undefined ? undefined : objectIn(text);
      if (row?.['mode'] === 'train' && typeof row['iter'] === 'number') length = Math.max(length, row['iter']);
    }
    return readLines(file, placed(length), context);
  },
};

/** Rows at their global iteration: training rows within their epoch, validation rows at its end. */
function placed(length: number): RowProfile {
  return {
    ...profile,
    x: { key: 'position', axis: 'step' },
    prepare(row, object) {
      const [epoch, iter] = [row.get('epoch'), row.get('iter')];
      const mode = object['mode'];
      if (epoch === undefined || iter === undefined || typeof mode !== 'string') return undefined;
      const named = new Map<string, number>();
      for (const [name, value] of row) {
        if (name !== 'iter' && name !== 'epoch') named.set(mode === 'val' ? `val/${name}` : name, value);
      }
      named.delete('val/lr');
      named.set('epoch', epoch);
      return named.set('position', mode === 'val' ? epoch * length : (epoch - 1) * length + iter);
    },
  };
}
