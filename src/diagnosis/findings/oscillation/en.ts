/** What is said of this kind. `seen…`: what shows it, chosen in `report/said/seen.ts`. */
export const en = {
  name: 'oscillation',
  verb: 'never settles',
  fixed: 'settles now',
  label: 'swings',
  rule: 'In the second half the loss swings by more than {threshold} of everything it fell.',
  seen: '{Loss} keeps swinging after {place}, between {low} and {high}.',
  'seen.level': 'In the second half {loss} swings by {pct} around its level and {validation} by {of}. Neither falls.',
  'page.looks': 'The loss swings up and down and never settles.',
  'page.means': 'The learning rate is too high for the end of the training: each step jumps over the valley.',
  'page.do': 'Lower the learning rate, or let it decay. A larger batch makes the gradient less noisy.',
  'page.wrong': 'Losses of single batches, which scatter by nature: log the mean over an epoch.',
} as const;
