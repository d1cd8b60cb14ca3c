/** What is said of this kind. `seen…`: what shows it, chosen in `report/said/seen.ts`. */
export const en = {
  name: 'constant metric',
  verb: 'has a metric that never moves',
  fixed: 'metric moves now',
  label: 'metric never moves',
  rule: 'A task metric has the same value at every evaluation.',
  seen: '{Series} is {value} at all {n} evaluations while the loss goes from {start} to {end}.',
  'seen.plain': '{Series} is {value} at all {n} evaluations.',
} as const;
