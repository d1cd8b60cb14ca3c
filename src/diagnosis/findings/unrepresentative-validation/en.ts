/** What is said of this kind. `seen…`: what shows it, chosen in `report/said/seen.ts`. */
export const en = {
  name: 'validation below training',
  verb: 'has a validation loss far below its training loss',
  fixed: 'validation no longer below training',
  label: 'below training',
  rule: 'Validation loss stays more than {threshold} below training loss for most of the second half.',
  seen: '{Loss} stays {pct} below training loss[: {end} and {train} at the end].',
  'seen.little': '{Loss} stays {pct} below training loss, {end} and {train} at the end, though it fell by only {fall}.',
  'seen.far': '{Loss} is {x} times smaller than training loss: {end} and {train} at the end.',
  'page.looks': 'Validation loss stays far below training loss.',
  'page.means':
    'Dropout and augmentation make training loss higher, and that is fine. Far below it is something else: validation examples are also in the training set, or are easier; where validation loss hardly falls either, they are too strong to learn anything.',
  'page.do':
    'Check for examples in both sets, and that the split is random. Evaluate the training set in evaluation mode: the two losses should then be close.',
  'page.wrong': 'Ordinary dropout, augmentation or label smoothing. Nothing is wrong then.',
} as const;
