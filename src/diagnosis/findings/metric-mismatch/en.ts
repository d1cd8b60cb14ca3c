/** What is said of this kind. `seen…`: what shows it, chosen in `report/said/seen.ts`. */
export const en = {
  name: 'loss and metric disagree',
  verb: 'gets worse by loss but better by {metric}',
  fixed: 'loss and metric agree',
  label: 'loss and metric disagree',
  rule: 'Validation loss rises while a task metric on the same data improves to the end.',
  seen: '{Loss} rises {pct} after {place} ({best} → {end}) while {metric} improves from {start} to {value}.',
  'seen.large':
    '{Loss} rises to {x} times its best after {place} ({best} → {end}) while {metric} improves from {start} to {value}.',
  'page.looks': 'Validation loss gets worse while the task metric improves.',
  'page.means': 'The two disagree: often a few very sure mistakes raise the loss while more answers become right.',
  'page.do':
    'Decide which one counts. If it is the metric, name it as `metric` and select checkpoints by it. If it is the loss, treat this as overfitting. Label smoothing or temperature scaling brings the two together.',
  'page.wrong': 'A metric on very few examples, whose last steps are luck.',
} as const;
