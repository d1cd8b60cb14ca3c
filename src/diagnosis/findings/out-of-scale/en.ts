/** What is said of this kind. `seen…`: what shows it, chosen in `report/said/seen.ts`. */
export const en = {
  name: 'loss out of scale',
  verb: 'has far too high a loss',
  fixed: 'has its loss in scale',
  label: 'out of scale',
  rule: 'The loss does not fit its accuracy, its training loss, or any scaled data.',
  seen: '{Loss} is {end}, training loss {train}.',
  'seen.accuracy': '{Loss} is {end} at an accuracy of {value}: a few answers are wrong with absurd certainty.',
  'seen.start': 'The first loss is {value}.',
  'page.looks':
    'The loss is far larger than wrong answers can explain: above 100 and ten times training loss, or more than 18 for each wrong answer, or 100,000 at the start.',
  'page.means': 'Inputs or targets are not scaled, or a few answers are absurdly sure and wrong.',
  'page.do':
    "Scale inputs and targets to mean 0 and variance 1, and use the training set's scale for validation. For classification look at the examples with the largest loss.",
  'page.wrong': 'A loss in the square of a large unit, such as prices. The advice is the same: scale the target.',
} as const;
