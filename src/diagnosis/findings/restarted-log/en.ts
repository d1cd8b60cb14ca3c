/** What is said of this kind. `seen…`: what shows it, chosen in `report/said/seen.ts`. */
export const en = {
  name: 'restarted log',
  verb: 'restarts inside its log',
  fixed: 'one run in the log',
  label: 'restart',
  rule: 'The position on the axis goes back inside one file.',
  seen: 'After {last} the log goes back to {place}. The last attempt was judged.',
  'seen.plain': 'The log starts again at {place}. The last attempt was judged.',
} as const;
