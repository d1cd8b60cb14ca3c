/** What is said of this kind. `seen…`: what shows it, chosen in `report/said/seen.ts`. */
export const en = {
  name: 'no learning',
  verb: 'learns nothing',
  'verb.zero': 'logs a loss of exactly 0',
  fixed: 'learns now',
  label: 'nothing is learned',
  rule: 'The losses fall by less than {threshold}, do not move beyond their noise, stand at the level of guessing, or are exactly 0.',
  'rule.score': 'A score from 0 to 1 is still below 0.1 after 20 evaluations and rose by less than 0.05.',
  seen: '{Loss} has not moved beyond its noise: {start} at the start, {end} at the end.',
  'seen.constant': '{Loss} has the same value from start to end: {end}.',
  'seen.little': 'Training and validation loss moved by no more than {pct}. {Loss} goes from {start} to {end}.',
  'seen.training': 'Training loss fell by no more than {pct}: {start} at the start, {end} at the end.',
  'seen.classes':
    '{Loss} stays at {end}, the level of guessing among {k} classes (ln {k}).[ Accuracy is {pct}; guessing gives {limit}.]',
  'seen.commoner': '{Loss} stays at {end} with an accuracy of {pct}: the more common class is predicted every time.',
  'seen.level': '{Loss} stays at {end}; a model that guesses has {value}.',
  'seen.collapsed': 'It learned until {place}, then fell back to the level of guessing ({value}).',
  'seen.score': '{series} is still near 0 after {n} evaluations ({value}), whatever the loss does.',
  'seen.zero': 'The loss is exactly 0 at {pct} of its points.',
  'seen.zero.all': 'The loss is exactly 0 at every point.',
  'page.looks':
    'The loss stands at the level of guessing, has hardly fallen, or has not moved beyond its noise. With K classes guessing has a loss of ln K and an accuracy of 1/K.',
  'page.means': 'Nothing of the data reached the weights. A larger model or a longer training does not help a dead run.',
  'page.do':
    'Overfit a single batch first. If its loss does not reach 0, look at labels, preprocessing, frozen weights, the pair of loss and last layer, and the learning rate, in this order.',
  'page.wrong':
    'A fine-tuning that starts from a trained model may have little left to learn. Log a task metric: one that improves rules this finding out. `classes` or `guess-level` in the configuration says where guessing is.',
} as const;
