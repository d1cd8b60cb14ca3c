/** What is said of this kind. `seen…`: what shows it, chosen in `report/said/seen.ts`. */
export const en = {
  name: 'NaN or infinity',
  verb: 'turns NaN at {place}',
  fixed: 'stays finite',
  label: 'not finite',
  rule: 'A loss or gradient norm is NaN or infinite, even once.',
  seen: '{Loss} is NaN from {place} to the end ({n} of {total} values).',
  'seen.some': '{Loss} is NaN at {n} of {total} points, first at {place}.',
  'seen.hidden': 'The log shows loss 0, but {series} is NaN from {place}: training has broken, not converged.',
  'seen.gradients': 'The gradients are NaN from {place} ({n} of {total} values). The loss follows, or is no longer updated.',
  'seen.zero': '{Loss} is exactly 0 from {place} on, after {value}. Some writers print NaN so.',
  'seen.one': '{Loss} is NaN or infinite at {place}.',
} as const;
