/** What is said of this kind. `seen…`: what shows it, chosen in `report/said/seen.ts`. */
export const en = {
  name: 'broken evaluation',
  verb: 'has a broken evaluation',
  fixed: 'no broken evaluation',
  label: 'broken evaluation',
  rule: 'One evaluation is ten times lower than both of its neighbors.',
  seen: '{Loss} is {value} at {place}, between {start} and {end}. That evaluation broke; it is not the best model.',
} as const;
