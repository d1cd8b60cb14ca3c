/** What is said of this kind. `seen…`: what shows it, chosen in `report/said/seen.ts`. */
export const en = {
  name: 'generalization gap',
  verb: 'leaves a wide gap',
  fixed: 'no wide gap',
  label: 'gap',
  rule: 'Validation loss ends more than {threshold} above training loss and does not rise.',
  seen: '{Loss} ends at {end}, training loss at {train}: a gap of {value}, not growing.',
  'seen.plain': '{Loss} ends {value} above training loss and does not rise.',
} as const;
