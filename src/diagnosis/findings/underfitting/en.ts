/** What is said of this kind. `seen…`: what shows it, chosen in `report/said/seen.ts`. */
export const en = {
  name: 'underfitting',
  verb: 'underfits',
  fixed: 'no longer underfits',
  label: 'training loss stays high',
  rule: 'Training loss has leveled off, less than {threshold} of what can be learned was, and validation loss stays close to it.',
  seen: 'Training loss leveled off at {end}, only {pct} below its start.',
} as const;
