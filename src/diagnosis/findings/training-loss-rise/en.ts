/** What is said of this kind. `seen…`: what shows it, chosen in `report/said/seen.ts`. */
export const en = {
  name: 'rising training loss',
  verb: 'ends with a rising training loss',
  fixed: 'training loss no longer rises',
  label: 'training loss rises',
  rule: 'Training loss ends more than {threshold} above its own best, beyond its noise.',
  seen: 'Training loss is up {pct} since {place}.',
  'seen.values': 'Training loss is up {pct} since {place} ({best} → {end}).',
} as const;
