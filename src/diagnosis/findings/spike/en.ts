/** What is said of this kind. `seen…`: what shows it, chosen in `report/said/seen.ts`. */
export const en = {
  name: 'loss spike',
  verb: 'spikes at {place}',
  'verb.gradients': 'has a gradient spike at {place}',
  fixed: 'no spike',
  label: 'spike',
  rule: 'A value lies more than {threshold} standard deviations above the curve around it.',
  'seen.many': '{Loss} explodes at {n} points: from {value} to {peak} at {place}.',
  'seen.several': '{Loss} jumps {often}, most clearly at {place}: from {value} to {peak}.',
  'seen.gradients': 'The gradient norm reaches {peak} at {place}, {x} times its usual level.',
  'seen.gradients.several': 'The gradient norm jumps {often}, most at {place}: to {peak}, {x} times its usual level.',
  seen: '{Loss} jumps from {value} to {peak} at {place}.',
  'seen.too': '{Loss} jumps there too, to {peak}.',
  'page.looks': 'The loss jumps far above its neighbors at one point.',
  'page.means': 'One batch or one step went wrong. If the loss comes back at once, it cost little.',
  'page.do':
    'Clip gradients and warm up. If spikes come at the same batch, look at its data. If the loss stays up, restart from the checkpoint before it.',
  'page.wrong': 'A restart of the schedule, or a new stage of the training.',
} as const;
