/** What is said of this kind. `seen…`: what shows it, chosen in `report/said/seen.ts`. */
export const en = {
  name: 'loss out of scale',
  verb: 'has a loss out of scale',
  fixed: 'has its loss in scale',
  label: 'out of scale',
  rule: 'The loss does not fit its accuracy, its training loss, or any scaled data.',
  seen: '{Loss} is {end}, training loss {train}.',
  'seen.accuracy': '{Loss} is {end} at an accuracy of {value}: a few answers are wrong with absurd certainty.',
  'seen.start': 'The first loss is {value}.',
} as const;
