/** What is said of this kind. `seen…`: what shows it, chosen in `report/said/seen.ts`. */
export const en = {
  name: 'slow convergence',
  verb: 'learns slowly',
  fixed: 'no longer learns slowly',
  label: 'slow fall',
  rule: 'The losses fall by less than {threshold} of their first value, or as fast at the end as before.',
  'seen.little': 'The losses fell by only {pct} until {place}.',
  seen: '{Loss} falls evenly: {pct} of the drop came in the second half, and it has not leveled off.',
} as const;
