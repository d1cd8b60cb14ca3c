/** What is said of this kind. `seen…`: what shows it, chosen in `report/said/seen.ts`. */
export const en = {
  name: 'rise at the end',
  verb: 'gets worse after {place}',
  mild: 'ends {pct} above its best',
  'mild.large': 'ends at {x} times its best',
  fixed: 'no longer gets worse',
  label: 'turns up',
  rule: 'Validation loss ends more than {threshold} above its best, without what makes it overfitting: a clear rise, and a training loss that falls.',
  seen: '{Loss} rises {pct} after {place} ({best} → {end}).',
  'seen.last': 'Only the last value of {loss} is up ({pct}, {place}). It may be an outlier.',
  'seen.large': '{Loss} rises to {x} times its best after {place} ({best} → {end}).',
  'page.looks':
    'Validation loss turns up at the end, by less than overfitting takes, or without a training loss to tell the two apart.',
  'page.means': 'It may be the beginning of overfitting, or noise.',
  'page.do': 'Train a little longer, or evaluate more often near the end. Keep the best checkpoint.',
  'page.wrong': 'Few or noisy evaluations.',
} as const;
