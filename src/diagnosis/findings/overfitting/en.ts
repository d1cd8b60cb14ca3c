/** What is said of this kind. `seen…`: what shows it, chosen in `report/said/seen.ts`. */
export const en = {
  name: 'overfitting',
  verb: 'overfits',
  fixed: 'no longer overfits',
  label: 'validation loss rises',
  rule: 'Validation loss ends more than {threshold} above its best, beyond its noise and above training loss.',
  'rule.metric': 'A validation metric ends more than {threshold} worse than its best while training goes on improving.',
  'rule.left': 'A metric of the training data improves by more than {threshold} while that of the validation data does not.',
  'seen.metric': '{Loss} goes from {best} at {place} to {end} while training goes on improving.',
  'seen.metric.level': '{Loss} is at its best ({best}) from {place} to {last}, and ends at {end} while training goes on improving.',
  'seen.left':
    '{Loss} has not improved since {place} ({best}, {end} at the end), while that of the training data went from {start} to {train}.',
  seen: '{Loss} rises {pct} after {place} ({best} → {end})[ while training loss keeps falling to {train}][, over only {n} evaluations].',
  'seen.large': '{Loss} rises to {x} times its best after {place} ({best} → {end}) while training loss keeps falling.',
  'seen.scatter': '{Loss} ends {pct} above its best at {place} ({best} → {end}), which its scatter may explain.',
  'seen.last': 'Only the last value of {loss} is up ({pct}, {place}). It may be an outlier.',
  'held.few': 'Only a warning: {n} evaluations are few.',
  'held.training': 'Only a warning: training loss did not go on falling.',
  'held.recent': 'Only a warning: it has been that high for fewer than five evaluations.',
  'held.undone': 'Only a warning: it came back from a rise of {pct} before.',
  'held.mild': 'Only a warning: the rise is small.',
  'page.looks': 'Validation loss turns and rises while training loss keeps falling. The gap between the two grows.',
  'page.means': 'The model learns the training examples by heart. From the best epoch on it gets worse on data it has not seen.',
  'page.do':
    'Stop at the best epoch or keep its checkpoint. To go lower than that best: more data or augmentation, dropout or weight decay, a smaller model, in this order of how often it helped.',
  'page.wrong':
    'If the task metric still improves, the finding is *loss and metric disagree* instead. If you keep the best checkpoint, say so with `checkpoint: best`: the rise is then a note.',
} as const;
