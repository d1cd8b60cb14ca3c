/** What is said of this kind. `seen…`: what shows it, chosen in `report/said/seen.ts`. */
export const en = {
  name: 'no generalization',
  verb: 'does not generalize',
  fixed: 'generalizes now',
  label: 'nothing carries over',
  rule: 'Training loss falls by at least 30%; validation loss falls by less than {threshold}, stays at guessing, or its accuracy never moves.',
  seen: 'Training loss falls from {start} to {end}; {loss} stays at {value}.',
  'seen.level': 'Training loss falls from {start} to {end}; {loss} stays at {value}, the level of guessing.',
  'seen.metric': 'Training loss falls from {start} to {end}, but the validation accuracy never moves from {value}.',
} as const;
