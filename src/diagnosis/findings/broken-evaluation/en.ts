/** What is said of this kind. `seen…`: what shows it, chosen in `report/said/seen.ts`. */
export const en = {
  name: 'broken evaluation',
  verb: 'has a broken evaluation',
  fixed: 'no broken evaluation',
  label: 'broken evaluation',
  rule: 'One evaluation is ten times lower than both of its neighbors.',
  seen: '{Loss} is {value} at {place}, between {start} and {end}. That evaluation broke; it is not the best model.',
  'page.looks': 'One evaluation lies ten times below both of its neighbors.',
  'page.means':
    'A loss does not fall tenfold and come back in one evaluation. That value was most likely measured on something else.',
  'page.do':
    'Look at what was evaluated there: an empty or partial set, another checkpoint, a value that was written by hand. Do not select that checkpoint.',
  'page.wrong': 'Runs with very few validation examples.',
} as const;
