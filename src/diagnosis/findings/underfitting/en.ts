/** What is said of this kind. `seen…`: what shows it, chosen in `report/said/seen.ts`. */
export const en = {
  name: 'underfitting',
  verb: 'underfits',
  fixed: 'no longer underfits',
  label: 'training loss stays high',
  rule: 'Training loss has leveled off after falling less than {threshold}, and validation loss stays close to it.',
  seen: 'Training loss leveled off at {end}, only {pct} below its start.',
  'seen.none': 'Training loss ends at {end}, no lower than it started.',
  'seen.high': 'Training loss ends at {end}.',
} as const;
