/** What is said of this kind. `seen…`: what shows it, chosen in `report/said/seen.ts`. */
export const en = {
  name: 'trained past the best',
  verb: 'trains past its best',
  fixed: 'stops near its best',
  label: 'after the best',
  rule: 'Stopping after four rises in a row of five-evaluation means would have saved more than {threshold} at no loss.',
  seen: 'The {span} after {place} gained nothing.',
} as const;
