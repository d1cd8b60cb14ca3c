/** What is said of this kind. `seen…`: what shows it, chosen in `report/said/seen.ts`. */
export const en = {
  name: 'slow convergence',
  verb: 'learns slowly',
  fixed: 'no longer learns slowly',
  label: 'slow fall',
  rule: 'The losses fall by less than {threshold} of their first value, or go on falling at the end much as before.',
  'seen.little': '{Loss} only fell from {start} to {end} until {place}.',
  seen: '{Loss} is still falling: {pct} of the drop came in the second half, and it has not leveled off.',
  'page.looks': 'Little was learned, and the loss is still falling at an even pace.',
  'page.means': 'The learning rate is too low: each step goes in the right direction, and is too small.',
  'page.do': 'Raise the learning rate three to ten times, or find it with a range test. Check that no schedule starts near 0.',
  'page.wrong': "A loss with a large constant part, which can't fall by much. A task metric that improves rules this finding out.",
} as const;
