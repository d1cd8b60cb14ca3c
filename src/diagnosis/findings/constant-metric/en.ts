/** What is said of this kind. `seen…`: what shows it, chosen in `report/said/seen.ts`. */
export const en = {
  name: 'constant metric',
  verb: 'has a constant {metric}',
  fixed: 'metric moves now',
  label: 'metric never moves',
  rule: 'A task metric has the same value at every evaluation.',
  seen: '{Series} is {value} at all {n} evaluations[ while the loss goes from {start} to {end}].',
  'seen.last': '{Series} is {value} at each of the last {n} evaluations.',
  'page.looks': 'A task metric has the same value at every evaluation.',
  'page.means': 'The model gives one answer for everything, or the metric is computed wrongly.',
  'page.do':
    'Print a few predictions. If they are all the same, look at class balance and the last layer; if they differ, look at how the metric is computed.',
  'page.wrong': 'A metric that is 1 throughout on an easy set, or one that counts something the model cannot change.',
} as const;
