import type { WriterProfile } from '../records/profile.ts';

/**
 * Ultralytics' and YOLOv5's `results.csv`: parts of the loss without a total, `metrics/*` from the validation set. Older
 * versions pad the cells. An epoch whose loss is NaN is repeated from the last checkpoint and leaves no row. An epoch without
 * validation has zeros in all that validation measures.
 */
export const ultralytics: WriterProfile = {
  formats: { table: 'ultralytics-csv' },
  recognize({ names }) {
    if (names[0]?.trim() !== 'epoch' || !names.some((name) => name.startsWith('train/'))) return undefined;
    // Lightning logs such names too, and counts steps beside the epochs.
    if (names.includes('step')) return undefined;
    const known = names.filter((name) => /^(?:train|val|metrics|lr|x)\//.test(name));
    return known.some((name) => /^(?:metrics|val)\//.test(name)) ? ['epoch', ...known] : undefined;
  },
  x: { name: 'epoch', axis: 'epoch' },
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
