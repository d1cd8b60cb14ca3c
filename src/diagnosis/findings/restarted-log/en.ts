/** What is said of this kind. `seen…`: what shows it, chosen in `report/said/seen.ts`. */
export const en = {
  name: 'restarted log',
  verb: 'restarts inside its log',
  fixed: 'one run in the log',
  label: 'restart',
  rule: 'The position on the axis goes back, or the log starts anew.',
  seen: 'After {last} the log goes back to {place}. What the earlier attempt logged from there on is not judged.',
  'seen.on': 'The log ends at {last} and starts again at {place}.',
  'page.looks': 'The log starts again inside one file.',
  'page.means': 'A file holds several attempts. The last one is judged; what the earlier ones showed is told.',
  'page.do': 'Write each attempt to a file or folder of its own.',
  'page.wrong': 'A training that goes on where it stopped is one run, and is read as one.',
} as const;
