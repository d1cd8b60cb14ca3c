/** What is said of this kind. `seen…`: what shows it, chosen in `report/said/seen.ts`. */
export const en = {
  name: 'plateau',
  verb: 'stops improving at {place}',
  fixed: 'no plateau',
  label: 'no better',
  rule: 'No new best beyond the noise for the last {threshold} of the run.',
  seen: '{Loss} is best at {place} ({best}), and no better in the {span} after it.[ Half as long again would lower it by at most {limit}.]',
  'seen.reached': 'Smoothed, {loss} reaches {best} at {place} and is hardly lower in the {span} after it.',
  'seen.hardly': '{Loss} hardly improves after {place}: its best, {best} at {last}, is not much lower.',
  'page.looks': 'There was no new best over the last part of the run.',
  'page.means': 'What this setup can learn, it has learned. The last epochs bought nothing.',
  'page.do': 'Stop there, or lower the learning rate at that point: a drop after a plateau often brings a further fall.',
  'page.wrong': 'Runs that finish on purpose with a long tail.',
} as const;
