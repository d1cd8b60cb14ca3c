/** What is said of this kind. `seen…`: what shows it, chosen in `report/said/seen.ts`. */
export const en = {
  name: 'stopped too early',
  verb: 'stopped too early',
  fixed: 'runs to the end of its gains',
  label: 'still falling',
  rule: 'The curve still falls at the end, and going on is expected to gain more than {threshold}.',
  seen: '{Loss} was still falling at {place}, the last point.',
  'seen.smoothed': 'Smoothed {loss} was still falling at {place}, the last point.',
} as const;
