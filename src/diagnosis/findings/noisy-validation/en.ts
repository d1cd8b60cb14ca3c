/** What is said of this kind. `seen…`: what shows it, chosen in `report/said/seen.ts`. */
export const en = {
  name: 'noisy validation',
  verb: 'has noisy validation',
  fixed: 'validation is no longer noisy',
  label: 'noisy',
  rule: 'Validation loss is more than {threshold} times as noisy as training loss, without a trend.',
  seen: 'Validation loss is {x} times as noisy as training loss. Read small differences with care.',
  'seen.far': 'Validation loss is far noisier than training loss. Read small differences with care.',
  'page.looks': 'Validation loss is much noisier than training loss.',
  'page.means':
    'The validation set is small, so its loss depends on a few examples. Single values, and the best of many, are partly luck.',
  'page.do': 'Use more validation examples, or average over several checkpoints.',
  'page.wrong': 'Training loss that is averaged over an epoch is smooth by construction.',
} as const;
