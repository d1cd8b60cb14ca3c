import type { RowProfile } from '../rows.ts';
import { anyHas, haveAll, keysOf } from './lines.ts';

/**
 * detectron2's `metrics.json`: medians of the last 20 iterations, `total_loss` over its parts. `bbox/APs: NaN` says that a
 * class has no small objects, not that the run broke.
 */
export const detectron2: RowProfile = {
  name: 'detectron2-metrics',
  recognise(objects) {
    const losses = keysOf(objects).filter((key) => key === 'total_loss' || key.startsWith('loss_'));
    return losses.length > 0 && anyHas(objects, 'iteration') ? ['iteration', ...losses] : undefined;
  },
  x: { key: 'iteration', axis: 'step' },
  ignore: /^(?:data_time|eta_seconds|time|rank_data_time)$/,
  trainAggregation: 'window-mean',
  columns: [
    [/^total_loss$/, { role: 'train', metric: 'loss', direction: 'min', component: false }],
    [/^(?:total_)?val(?:idation)?_loss$/, { role: 'validation', component: false }],
    [/^loss_/, { role: 'train', component: true }],
    [/(?:^|\/)AP/, { role: 'validation', metric: 'map', direction: 'max' }],
    [/^(?:fast_rcnn|roi_head|rpn|mask_rcnn|keypoint)\//, { role: 'other' }],
  ],
};

/**
 * MMEngine's `scalars.json`: training rows count iterations in `step`, validation rows of epoch-based runs have nothing but
 * `step`, and there it is the epoch. Losses are means over the last ten iterations.
 */
export const mmengine: RowProfile = {
  name: 'mmengine-json',
  score: 0.88,
  recognise(objects) {
    const training = objects.some((object) => Object.hasOwn(object, 'iter') && Object.hasOwn(object, 'data_time'));
    return training && anyHas(objects, 'step') ? ['iter', 'data_time', 'step'] : undefined;
  },
  x: { key: 'step', axis: 'step' },
  ignore: /^(?:data_time|time|memory)$/,
  trainAggregation: 'window-mean',
  columns: [
    [/^(?:loss|grad_norm|lr|base_lr|momentum)$/, {}],
    [/^(?:.*\.)?loss/, { role: 'train' }],
    [/(?:acc(?:uracy)?|mAP|AP\d*|mIoU|dice|top\d|precision|recall)/i, { role: 'validation' }],
  ],
  ownAxis(row) {
    const x = row.get('step');
    return x === undefined || row.has('iter') || row.has('epoch') ? undefined : { axis: 'epoch', x };
  },
};

/** DETR, DeiT, MAE, ConvNeXt, BEiT `log.txt`: a line per epoch, `train_*` and `test_*`, which is their validation. */
export const detr: RowProfile = {
  name: 'detr-log',
  score: 0.88,
  recognise(objects) {
    const named = anyHas(objects, 'n_parameters') || keysOf(objects).some((key) => key.startsWith('test_'));
    return named ? haveAll(objects, 'epoch', 'train_loss') : undefined;
  },
  x: { key: 'epoch', axis: 'epoch' },
  test: 'validation',
  trainAggregation: 'epoch-mean',
  columns: [
    [/^(?:n_parameters|epoch_time)$/, null],
    [/_unscaled$|_unscaled_/, null],
    [/^train_loss$/, { component: false }],
    [/^test_loss$/, { role: 'validation', component: false }],
  ],
};
