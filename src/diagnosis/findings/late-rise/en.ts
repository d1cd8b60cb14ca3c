/** What is said of this kind. `seen…`: what shows it, chosen in `report/said/seen.ts`. */
export const en = {
  name: 'rise at the end',
  verb: 'turns up at the end',
  fixed: 'no longer turns up',
  label: 'turns up',
  rule: 'Validation loss ends more than {threshold} above its best, but too little for overfitting, without a training loss to tell, or as a part beside its total.',
  seen: '{Loss} turns up after {place} and ends {pct} above its best.',
  'seen.last': 'Only the last value of {loss} is up ({pct}, {place}). It may be an outlier.',
  'seen.large': '{Loss} turns up after {place} and ends at {x} times its best.',
  'page.looks':
    'Validation loss turns up at the end, by less than overfitting takes, or without a training loss to tell the two apart.',
  'page.means': 'It may be the beginning of overfitting, or noise.',
  'page.do': 'Train a little longer, or evaluate more often near the end. Keep the best checkpoint.',
  'page.wrong': 'Few or noisy evaluations.',
} as const;
