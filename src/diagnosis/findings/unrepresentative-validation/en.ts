/** What is said of this kind. `seen…`: what shows it, chosen in `report/said/seen.ts`. */
export const en = {
  name: 'validation below training',
  verb: 'validates below its training loss',
  fixed: 'validation no longer below training',
  label: 'below training',
  rule: 'Validation loss stays more than {threshold} below training loss for most of the second half.',
  seen: '{Loss} stays {pct} below training loss.',
} as const;
