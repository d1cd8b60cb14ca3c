import type { TableProfile } from './profile.ts';

/**
 * Ultralytics' and YOLOv5's `results.csv`: parts of the loss without a total, `metrics/*` from the validation set. Older
 * versions pad the cells. An epoch whose loss is NaN is repeated from the last checkpoint and leaves no row. An epoch without
 * validation has zeros in all that validation measures.
 */
export const ultralytics: TableProfile = {
  name: 'ultralytics-csv',
  recognise({ header }) {
    if (header[0]?.trim() !== 'epoch' || !header.some((name) => name.startsWith('train/'))) return undefined;
    // Lightning logs such names too, and counts steps beside the epochs.
    if (header.includes('step')) return undefined;
    const known = header.filter((name) => /^(?:train|val|metrics|lr|x)\//.test(name));
    return known.some((name) => /^(?:metrics|val)\//.test(name)) ? ['epoch', ...known] : undefined;
  },
  x: { column: 'epoch', axis: 'epoch' },
  trainAggregation: 'epoch-mean',
  hidesNan: 'Ultralytics',
  zeroWhenNotMeasured: /^(?:metrics|val)\//,
  columns: [
    [/^time$/, null],
    [/^(?:lr\/|x\/lr)/, { role: 'other', metric: 'lr', direction: 'unknown' }],
    [/^(?:train|val)\/loss$/, { component: false }],
    [/^train\/.*loss$/, { component: true }],
    [/^val\/.*loss$/, { component: true }],
    // YOLOv10 trains two heads: one to many, one to one.
    [/^(?:train|val)\/[a-z]+_o[mo]$/, { metric: 'loss', direction: 'min', component: true }],
    [/^metrics\/mAP/, { role: 'validation', metric: 'map', direction: 'max' }],
    [/^metrics\/accuracy/, { role: 'validation', metric: 'accuracy', direction: 'max' }],
    [/^metrics\//, { role: 'validation' }],
  ],
};
