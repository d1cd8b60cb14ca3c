/** What is said of this kind. `seen…`: what shows it, chosen in `report/said/seen.ts`. */
export const en = {
  name: 'underfitting',
  verb: 'underfits',
  fixed: 'no longer underfits',
  label: 'training loss stays high',
  rule: 'Training loss has leveled off, less than {threshold} of what can be learned was, and validation loss stays close to it.',
  seen: 'Training loss leveled off at {end}, only {pct} below its start[, with an accuracy of {value}].',
  'page.looks': 'Training loss has leveled off, and is still high against a known level such as that of guessing.',
  'page.means': 'The patterns in the data were not captured, and more of the same will not capture them.',
  'page.do':
    'A larger model, less regularization, better features, or a higher learning rate. Overfit a small subset first: a model that cannot do that is too small or broken.',
  'page.wrong': 'A task that cannot be learned any better: noisy labels, or data that does not hold the answer.',
} as const;
