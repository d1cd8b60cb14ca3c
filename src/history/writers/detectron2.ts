import type { WriterProfile } from '../records/profile.ts';

/**
 * detectron2's `metrics.json`: medians of the last 20 iterations, `total_loss` over its parts. `bbox/APs: NaN` says that a
 * class has no small objects, not that the run broke.
 */
export const detectron2: WriterProfile = {
  formats: { lines: 'detectron2-metrics' },
  recognize(look) {
    const losses = look.names.filter((name) => name === 'total_loss' || name.startsWith('loss_'));
    return losses.length > 0 && look.slot('iteration') >= 0 ? ['iteration', ...losses] : undefined;
  },
  x: { name: 'iteration', axis: 'step' },
  skip: /^(?:data_time|eta_seconds|time|rank_data_time)$/,
  trainAggregation: 'window-mean',
  columns: [
    [/^total_loss$/, { role: 'train', metric: 'loss', direction: 'min', component: false }],
    [/^(?:total_)?val(?:idation)?_loss$/, { role: 'validation', component: false }],
    [/^loss_/, { role: 'train', component: true }],
    [/(?:^|\/)AP/, { role: 'validation', metric: 'map', direction: 'max' }],
    [/^(?:fast_rcnn|roi_head|rpn|mask_rcnn|keypoint)\//, { role: 'other' }],
  ],
};
