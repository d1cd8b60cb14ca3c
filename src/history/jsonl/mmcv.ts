import { type FormatReader, refusedFiles } from '../reader.ts';
import type { RowProfile } from '../rows.ts';
import { decode } from '../sample.ts';
import { eachLine } from './each-line.ts';
import { haveAll, linesFormat, objectIn, readLines } from './lines.ts';

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
  splits: true,
};

/** How `iter` counts: within epochs of some length, or (in iteration-based runs) on and on. */
interface Counting {
  readonly global: boolean;
  readonly length: number;
}

/** The length of an epoch is not logged: it is the largest `iter` of all training rows, which a first pass finds. */
export const mmcv: FormatReader = {
  ...linesFormat(profile),
  async read([file], context) {
    if (file === undefined) return refusedFiles([], { code: 'empty' });
    let length = 0;
    let last = { epoch: 0, iter: 0 };
    let resets = 0;
    let turns = 0;
    await eachLine(file, context.limits.lineBytes, ({ buffer, start, end, overlong }) => {
      const row = overlong ? undefined : objectIn(decode(buffer.subarray(start, end)));
      const [epoch, iter] = [row?.['epoch'], row?.['iter']];
      if (row?.['mode'] !== 'train' || typeof iter !== 'number' || typeof epoch !== 'number') return;
      length = Math.max(length, iter);
      if (epoch > last.epoch && last.epoch > 0) turns++;
      if (epoch > last.epoch && iter <= last.iter) resets++;
      last = { epoch, iter };
    });
    return readLines(file, placed({ global: turns > 0 && resets === 0, length }), context);
  },
};

/** Rows at their global iteration: training rows where they were logged, validation rows at the end of what was trained. */
function placed({ global, length }: Counting): RowProfile {
  let trained = 0;
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
      const training = global ? iter : (epoch - 1) * length + iter;
      if (mode !== 'val') trained = training;
      return named.set('position', mode !== 'val' ? training : global ? trained : epoch * length);
    },
  };
}
