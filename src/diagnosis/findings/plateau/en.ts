/** What is said of this kind. `seen…`: what shows it, chosen in `report/said/seen.ts`. */
export const en = {
  name: 'plateau',
  verb: 'stops improving at {place}',
  fixed: 'no plateau',
  label: 'no better',
  rule: 'No new best beyond the noise for the last {threshold} of the run.',
  seen: 'No better {loss} in the {span} after {place}.',
} as const;
