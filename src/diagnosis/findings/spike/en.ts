/** What is said of this kind. `seen…`: what shows it, chosen in `report/said/seen.ts`. */
export const en = {
  name: 'loss spike',
  verb: 'spikes at {place}',
  fixed: 'no spike',
  label: 'spike',
  rule: 'A value lies more than {threshold} standard deviations above the curve around it.',
  seen: '{Loss} jumps from {value} to {peak} at {place}.',
  'seen.plain': '{Loss} jumps at {place}.',
} as const;
