/** What is said of this kind. `seen…`: what shows it, chosen in `report/said/seen.ts`. */
export const en = {
  name: 'loss spike',
  verb: 'spikes at {place}',
  fixed: 'no spike',
  label: 'spike',
  rule: 'A value lies more than {threshold} standard deviations above the curve around it.',
  'seen.many': '{Loss} explodes at {n} points: from {value} to {peak} at {place}.',
  'seen.gradients': 'The gradient norm reaches {peak} at {place}, {x} times its usual level.',
  seen: '{Loss} jumps from {value} to {peak} at {place}.',
  'seen.plain': '{Loss} jumps at {place}.',
} as const;
