/** What is said of this kind. `seen…`: what shows it, chosen in `report/said/seen.ts`. */
export const en = {
  name: 'oscillation',
  verb: 'never settles',
  fixed: 'settles now',
  label: 'swings',
  rule: 'In the second half the loss swings by more than {threshold} of everything it fell.',
  seen: '{Loss} swings by {pct} of all it fell after {place}, and never settles.',
} as const;
