/** What is said of this kind. `seen…`: what shows it, chosen in `report/said/seen.ts`. */
export const en = {
  name: 'stopped too early',
  verb: 'stopped too early',
  fixed: 'runs to the end of its gains',
  label: 'still falling',
  rule: 'Twice as long is expected to gain more than {threshold}: four fifths of what the second half brought.',
  'seen.far': '{Loss} was still falling at {place}; twice as long would bring about {pct}.',
  seen: '{Loss} was still falling at {place}, the last point.',
  'seen.smoothed': 'Smoothed {loss} was still falling at {place}, the last point.',
} as const;
