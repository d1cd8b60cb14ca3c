/** What is said of this kind. `seen…`: what shows it, chosen in `report/said/seen.ts`. */
export const en = {
  name: 'rising training loss',
  verb: 'ends with a rising training loss',
  fixed: 'training loss no longer rises',
  label: 'training loss rises',
  rule: 'Training loss ends more than {threshold} above its own best, beyond its noise.',
  seen: 'Training loss rises {pct} after {place} ({best} → {end}).',
  'seen.large': 'Training loss rises to {x} times its best after {place} ({best} → {end}).',
  'page.looks': 'Training loss itself ends well above its own best and stays there.',
  'page.means': 'The optimizer lost ground that it had gained. Nothing about validation explains that.',
  'page.do':
    'Go back to the checkpoint before the rise. Lower the learning rate or let it decay, clip gradients. A warm restart of the schedule looks like this too, and recovers.',
  'page.wrong': 'A curriculum whose data get harder, or a loss whose weights change during training.',
} as const;
