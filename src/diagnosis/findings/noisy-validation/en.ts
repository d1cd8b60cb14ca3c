/** What is said of this kind. `seen…`: what shows it, chosen in `report/said/seen.ts`. */
export const en = {
  name: 'noisy validation',
  verb: 'has noisy validation',
  fixed: 'validation is no longer noisy',
  label: 'noisy',
  rule: 'Validation loss is more than {threshold} times as noisy as training loss, without a trend.',
  seen: 'Validation loss is {x} times as noisy as training loss. Read small differences with care.',
  'seen.far': 'Validation loss is far noisier than training loss. Read small differences with care.',
} as const;
