import type { WriterProfile } from '../records/profile.ts';

/**
 * PyTorch Lightning's `CSVLogger`: a row for each call of the logger, so that most cells are empty, with `step` in every
 * row. `X_step` and `X_epoch` are the same metric at two rates. The `step` of `val_*_step` rows counts validation batches,
 * not training steps: they are left out, `val_*_epoch` says the same on the right axis.
 */
export const lightning: WriterProfile = {
  formats: { table: 'lightning-csv' },
  recognize({ names, rows, path }) {
    if (!names.includes('step') || !(names.includes('epoch') || names.some((name) => name.startsWith('lr-')))) return undefined;
    const filled = new Set(rows.map((row) => row.map((cell) => (cell === '' ? '0' : '1')).join('')));
    const sparse = filled.size > 1 || names.some((name) => /_(?:step|epoch)$/.test(name));
    const others = names.filter((name) => name !== 'step' && name !== 'epoch');
    const below = /(?:^|\/)lightning_logs\//.test(path) && path.endsWith('metrics.csv');
    const byPath = below || /(?:^|\/)version_\d+\/metrics\.csv$/.test(path);
    // Sorted in current versions; older ones put step and epoch after the first metric.
    const sorted =
      names.every((name, i) => i === 0 || (names[i - 1] ?? '') <= name) || names.indexOf('epoch') === names.indexOf('step') + 1;
    return (sparse || byPath || (sorted && goesOn(rows, names.indexOf('step')))) && others.length > 0
      ? ['step', ...others]
      : undefined;
  },
  x: { name: 'step', axis: 'step' },
  columns: [
    [/^(?:val|valid|validation|test|eval).*_step$/i, null],
    [/^lr-/, { role: 'other', metric: 'lr', direction: 'unknown' }],
    [/^train.*_step$/i, { aggregation: 'point' }],
    [/^train.*_epoch$/i, { aggregation: 'epoch-mean' }],
  ],
};

/** Its step counts on from epoch to epoch; a batch number that begins again is another script's. */
function goesOn(rows: readonly (readonly string[])[], step: number): boolean {
  const steps = rows.map((row) => Number(row[step] ?? Number.NaN)).filter(Number.isFinite);
  const falls = steps.filter((at, i) => i > 0 && at < (steps[i - 1] ?? 0)).length;
  return falls < 2;
}
