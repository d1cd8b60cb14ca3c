/** What is said of this kind. `seen…`: what shows it, chosen in `report/said/seen.ts`. */
export const en = {
  name: 'trained past the best',
  verb: 'trains past its best',
  fixed: 'stops near its best',
  label: 'after the best',
  rule: 'Stopping after four rises in a row of five-evaluation means would have saved more than {threshold} at no loss.',
  seen: 'The {span} after {place} gained nothing.',
  'page.looks': 'The best value lies well before the end, and stopping there would have cost nothing.',
  'page.means': 'The epochs after the best were spent for nothing.',
  'page.do': 'Add early stopping with the patience that the report names.',
  'page.wrong': 'Methods that improve late, such as averaging of weights over the last epochs.',
} as const;
