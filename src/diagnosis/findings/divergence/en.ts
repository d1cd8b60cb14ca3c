/** What is said of this kind. `seen…`: what shows it, chosen in `report/said/seen.ts`. */
export const en = {
  name: 'divergence',
  verb: 'diverges',
  fixed: 'no longer diverges',
  label: 'diverges',
  rule: 'The loss ends {threshold} above its best and has lost most of what it had gained, or doubles point after point.',
  seen: '{Loss} rises[ from {best} to {end}] after {place} and does not come back.',
  'seen.start': '{Loss} rises after {place} to {end}: worse than before training ({value}).',
  'seen.doubling': '{Loss} at least doubles at each of its last points, up to {end}.',
  'seen.absurd': '{Loss} reaches {value} at {place}. No real loss is that large.',
  'seen.too': '{Loss} rises too, to {end}.',
  'page.looks': 'The loss grows, ends well above where it started, and does not come back.',
  'page.means': 'The steps are larger than the loss surface allows: each one makes things worse.',
  'page.do':
    'Lower the learning rate by a factor of ten, clip gradients, and warm up. Restart from the checkpoint before the rise.',
  'page.wrong':
    'A loss that is meant to grow (a negative reward, an adversarial loss) is not judged. If yours is one of these and was judged, name another series as `metric`.',
} as const;
