import type { TableProfile } from './profile.ts';

/**
 * PyTorch Lightning's `CSVLogger`: a row for each call of the logger, so that most cells are empty, with `step` in every
 * row. `X_step` and `X_epoch` are the same metric at two rates. The `step` of `val_*_step` rows counts validation batches,
 * not training steps: they are left out, `val_*_epoch` says the same on the right axis.
 */
export const lightningCsv: TableProfile = {
  name: 'lightning-csv',
  recognise({ header, rows }, path) {
    if (!header.includes('step') || !(header.includes('epoch') || header.some((name) => name.startsWith('lr-')))) return undefined;
    const widths = new Set(rows.map((row) => row.map((cell) => (cell === '' ? '0' : '1')).join('')));
    const sparse = widths.size > 1 || header.some((name) => /_(?:step|epoch)$/.test(name));
    const others = header.filter((name) => name !== 'step' && name !== 'epoch');
    const below = /(?:^|\/)lightning_logs\//.test(path) && path.endsWith('metrics.csv');
    const byPath = below || /(?:^|\/)version_\d+\/metrics\.csv$/.test(path);
    // Sorted in current versions; older ones put step and epoch after the first metric.
    const sorted =
      header.every((name, i) => i === 0 || (header[i - 1] ?? '') <= name) || header.indexOf('epoch') === header.indexOf('step') + 1;
    return (sparse || byPath || sorted) && others.length > 0 ? ['step', ...others] : undefined;
  },
  x: { column: 'step', axis: 'step' },
  columns: [
    [/^(?:val|valid|validation|test|eval).*_step$/i, null],
    [/^lr-/, { role: 'other', metric: 'lr', direction: 'unknown' }],
    [/^train.*_step$/i, { aggregation: 'point' }],
    [/^train.*_epoch$/i, { aggregation: 'epoch-mean' }],
  ],
};
