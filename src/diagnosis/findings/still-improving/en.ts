/** What is said of this kind. `seen…`: what shows it, chosen in `report/said/seen.ts`. */
export const en = {
  name: 'stopped too early',
  verb: 'stopped too early',
  fixed: 'runs to the end of its gains',
  label: 'still falling',
  rule: 'Twice as long is expected to lower the loss by more than {threshold}, of its fall so far where it may be negative.',
  seen: 'The trend of {loss} was still down at {place}, the last point.[ Half as long again would lower it by about {pct}, at most {limit}.]',
  'page.looks': 'The loss was still falling when training ended.',
  'page.means':
    'More training is likely to bring more. How much is a forecast: what the last stretch brought, the next of the same ratio brings about .8 times, and at most twice.',
  'page.do': 'Train longer, and let the learning rate decay over the new length.',
  'page.wrong': 'A learning rate that has decayed to nothing brings nothing more, however long it goes on.',
} as const;
