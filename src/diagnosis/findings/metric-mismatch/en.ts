/** What is said of this kind. `seen…`: what shows it, chosen in `report/said/seen.ts`. */
export const en = {
  name: 'loss and metric disagree',
  verb: 'gets worse by loss and better by its metric',
  fixed: 'loss and metric agree',
  label: 'loss and metric disagree',
  rule: 'Validation loss rises while a task metric on the same data improves to the end.',
  seen: 'After {place}, {loss} rises while {metric} improves from {start} to {end}.',
  'seen.plain': 'After {place}, {loss} rises while the metric improves.',
} as const;
