/** What is said of this kind. `seen…`: what shows it, chosen in `report/said/seen.ts`. */
export const en = {
  name: 'no learning',
  verb: 'learns nothing',
  fixed: 'learns now',
  label: 'nothing is learned',
  rule: 'The losses fall by less than {threshold}, do not move beyond their noise, stand at the level of guessing, or are exactly 0.',
  seen: '{Loss} has not moved beyond its noise: {start} at the start, {end} at the end.',
  'seen.little': 'Training and validation loss fell by no more than {pct}: {start} at the start, {end} at the end.',
  'seen.training': 'Training loss fell by no more than {pct}: {start} at the start, {end} at the end.',
  'seen.classes': '{Loss} stays at {end}, the level of guessing among {k} classes (ln {k}).',
  'seen.metric': '{Loss} stays at {end} with an accuracy of {value}: guessing among {k} classes (ln {k}).',
  'seen.level': '{Loss} stays at {end}; a model that guesses has {value}.',
  'seen.mean': '{Loss} stays at {end}, which predicting the mean gives if targets are standardized.',
  'seen.collapsed': 'It learned until {place}, then fell back to the level of guessing ({value}).',
  'seen.zero': 'The loss is exactly 0 at {pct} of its points. Is it computed correctly?',
} as const;
