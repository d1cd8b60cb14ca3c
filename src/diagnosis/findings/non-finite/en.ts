/** What is said of this kind. `seen…`: what shows it, chosen in `report/said/seen.ts`. */
export const en = {
  name: 'NaN or infinity',
  verb: 'turns {what} at {place}',
  'verb.never': 'is {what} from the start',
  'verb.after': 'turns {what} after {place}',
  'verb.once': 'is {what} once, at {place}, and recovers',
  'verb.some': 'is {what} at {n} points and recovers',
  nan: 'NaN',
  infinite: 'infinite',
  mixed: 'NaN or infinite',
  'mixed.counts': 'not finite ({nan} NaN, {infinite} infinite)',
  fixed: 'stays finite',
  label: 'not finite',
  rule: 'A loss or gradient norm is NaN or infinite, even once.',
  seen: '{Loss}[ rises to {peak} and] is {what} from {place} to the end ({n} of {total} values).',
  'seen.never': '{Loss} is {what} at all {n} values.',
  'seen.again': '{Loss}[ rises to {peak} and] is {what} at {n} of {total} points: first at {place}, and from {last} to the end.',
  'seen.some': '{Loss} is {what} at {n} of {total} points, first at {place}, last at {last}.',
  'seen.only': '{Loss} is {what} at {place}, its only value.',
  'seen.blank': '{Loss} is {start} at {place}. The next {n} values are blank and the last is {what} ({last}).',
  'seen.also': '{Loss} is {what} too, from {place} on.',
  'seen.also.after': '{Loss} is {what} too, after {place}.',
  'seen.also.never': '{Loss} is {what} too, at every value.',
  'seen.other': '{Loss} stays finite.',
  'seen.hidden': 'The log shows loss 0, but {series} is NaN from {place}: training has broken, not converged.',
  'seen.gradients': 'The gradients are NaN from {place} ({n} of {total} values). The loss follows, or is no longer updated.',
  'seen.zero': '{Loss} is exactly 0 from {place} on, after {value}. Some writers print NaN so.',
  'seen.one': '{Loss}[ rises to {peak} and] is {what} at {place}, its last value.',
  'seen.recovers': '{Loss} is {what} at {place}, one of {total} values, and finite after it.',
  'page.looks':
    'A loss or a gradient norm is NaN or infinite at one point or more. Some writers print 0 or a blank instead: a loss of exactly 0 beside a gradient norm of NaN is the same thing.',
  'page.means':
    'A number overflowed or was undefined. From there on the weights are usually lost, and everything after it is noise.',
  'page.do':
    'Go back to the last checkpoint before it. Lower the learning rate, clip gradients, and warm up. With half precision switch from fp16 to bf16. Then look for a division by zero, the log of 0, or an input that is not finite.',
  'page.wrong':
    'A metric that is undefined for want of samples (the AP of a class without any) is told as a note and says nothing about the training.',
} as const;
