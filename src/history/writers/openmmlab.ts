import type { Placing, WriterProfile } from '../records/profile.ts';
import { NUMBER, type Rec } from '../records/record.ts';

/** What a head measures on the batches that it learns from: `acc`, `decode.acc_seg`. */
const TRAINED = [/^(?:\w+\.)?acc(?:_\w+|\d)?$/, { role: 'train' }] as const;

/** MMEngine's `scalars.json`: training rows count iterations in `step`; where there is no iteration, `step` is the epoch. */
export const mmengine: WriterProfile = {
  formats: { lines: 'mmengine-json' },
  score: 0.88,
  recognize(look) {
    const training = look.share('iter', 'data_time') > 0;
    return training && look.slot('step') >= 0 ? ['iter', 'data_time', 'step'] : undefined;
  },
  placing: () => ({
    at(rec) {
      const x = numberAt(rec, 'step');
      if (x === undefined) return undefined;
      return numberAt(rec, 'iter') === undefined && numberAt(rec, 'epoch') === undefined ? { x, axis: 'epoch' } : { x };
    },
  }),
  x: { name: 'step', axis: 'step' },
  skip: /^(?:data_time|time|memory)$/,
  // Losses are means over the last ten iterations.
  trainAggregation: 'window-mean',
  columns: [
    [/^(?:loss|grad_norm|lr|base_lr|momentum)$/, {}],
    [/^(?:.*\.)?loss/, { role: 'train' }],
    TRAINED,
    [/(?:acc(?:uracy)?|mAP|AP\d*|mIoU|dice|top\d|precision|recall)/i, { role: 'validation' }],
  ],
};

/** mmcv 1.x `*.log.json`: `iter` counts within its epoch, a validation row's `iter` counts validation batches. */
export const mmcv: WriterProfile = {
  formats: { lines: 'mmcv-json' },
  score: 0.92,
  recognize: (look) => {
    const share = look.share('mode');
    return share > 0 && look.share('mode', 'epoch', 'iter') >= 0.4 * share ? ['mode', 'epoch', 'iter'] : undefined;
  },
  split: 'mode',
  placing: globalIterations,
  x: { name: 'iter', axis: 'step' },
  skip: /^(?:data_time|time|memory|env_info|hook_msgs|seed|config|exp_name)(?:\.|$)/,
  trainAggregation: 'window-mean',
  columns: [
    TRAINED,
    [/^val\/lr$/, null],
    // MMSegmentation names classes: of one that is called "error" it is the accuracy all the same.
    [/(?:^|\/)(?:Acc|Precision|Recall)\./, { metric: 'accuracy', direction: 'max' }],
    [/(?:^|\/)IoU\./, { metric: 'iou', direction: 'max' }],
  ],
};

/**
 * Rows at their global iteration: training rows where they were logged, validation rows at the end of what was trained. The length of an
 * epoch is not logged: it is the largest `iter` of all training rows. In runs that count iterations only, `iter` goes on and on.
 */
function globalIterations(): Placing {
  let [length, resets, turns, trained] = [0, 0, 0, 0];
  let last = { epoch: 0, iter: 0 };
  return {
    learn(rec) {
      const [epoch, iter] = [numberAt(rec, 'epoch'), numberAt(rec, 'iter')];
      if (textAt(rec, 'mode') !== 'train' || iter === undefined || epoch === undefined) return;
      length = Math.max(length, iter);
      if (epoch > last.epoch && last.epoch > 0) turns++;
      if (epoch > last.epoch && iter <= last.iter) resets++;
      last = { epoch, iter };
    },
    at(rec) {
      const [epoch, iter, mode] = [numberAt(rec, 'epoch'), numberAt(rec, 'iter'), textAt(rec, 'mode')];
      if (epoch === undefined || iter === undefined || mode === '') return undefined;
      const isGlobal = turns > 0 && resets === 0;
      if (mode === 'val') return { x: isGlobal ? trained : epoch * length };
      trained = isGlobal ? iter : (epoch - 1) * length + iter;
      return { x: trained };
    },
  };
}

function numberAt({ names, kinds, values }: Rec, name: string): number | undefined {
  const slot = names.indexOf(name);
  return kinds[slot] === NUMBER ? values[slot] : undefined;
}

function textAt(rec: Rec, name: string): string {
  const slot = rec.names.indexOf(name);
  return slot < 0 ? '' : rec.text(slot);
}
