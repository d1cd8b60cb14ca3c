/** What is said of this kind. `seen…`: what shows it, chosen in `report/said/seen.ts`. */
export const en = {
  name: 'slow convergence',
  verb: 'learns slowly',
  fixed: 'no longer learns slowly',
  label: 'slow fall',
  rule: 'More than {threshold} of the drop comes in the second half, and the curve has not leveled off.',
  seen: '{Loss} falls evenly: {pct} of the drop came in the second half, and it has not leveled off.',
  'seen.plain': '{Loss} falls evenly and has not leveled off at {place}.',
} as const;
