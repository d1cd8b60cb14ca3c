import type { Axis } from '../history/history.ts';
import type { FindingKind } from './diagnosis.ts';

/**
 * Why a detector did not judge: as data, worded in `report/language/`. "Not enough to judge" is a proper answer, and it must
 * say what is missing.
 */
export type AbstentionReason =
  | { readonly code: 'too-few-points'; readonly points: number; readonly needed: number }
  | { readonly code: 'no-training-loss' }
  | { readonly code: 'no-validation-loss' }
  /** Neither a training nor a validation loss: the first series that are there, by name, and how many there are. */
  | { readonly code: 'no-loss'; readonly found: readonly string[]; readonly of: number }
  /** The column is there, and its values are blank. */
  | { readonly code: 'blank-loss'; readonly series: string }
  /** It was logged, and is zero at every point. */
  | { readonly code: 'zero-loss'; readonly series: string }
  | { readonly code: 'no-learning-rate' }
  /** Neither a column of times nor a writer that notes them. */
  | { readonly code: 'no-times' }
  /** A loss with its sign turned, such as a likelihood: higher is better. */
  | { readonly code: 'turned-loss'; readonly series: string }
  | { readonly code: 'unknown-direction'; readonly series: string }
  | { readonly code: 'adversarial-loss'; readonly series: string }
  | { readonly code: 'reinforcement-learning' }
  | { readonly code: 'not-finite' }
  | { readonly code: 'diverged' }
  | { readonly code: 'mixed-axes'; readonly train: string; readonly validation: string }
  | { readonly code: 'no-task-metric' }
  | { readonly code: 'no-common-points' }
  | { readonly code: 'rate-schedule'; readonly changes: number }
  | { readonly code: 'incomplete' }
  /** Early stopping ended it: it was not to go on. */
  | { readonly code: 'stopped' }
  /** Another finding of the run explains what would be judged. */
  | { readonly code: 'explained'; readonly by: FindingKind }
  /** What this series falls by is no share of anything: its values are not above zero. */
  | { readonly code: 'no-level'; readonly series: string }
  /** The learning rate has decayed to nothing: the schedule has run out. */
  | { readonly code: 'rate-decayed'; readonly rate: number }
  /** The learning rate was still changing at the end, as before the end of a cosine: what comes then, no curve tells. */
  | { readonly code: 'rate-changing'; readonly rate: number }
  /** The loss falls so steeply, or scatters so much, that more training may as well bring next to nothing as half of it. */
  | { readonly code: 'too-steep' }
  | { readonly code: 'too-noisy' }
  /** The loss fell so many times from one value to the next, after it had been steady: another loss is logged from there on. */
  | { readonly code: 'other-loss'; readonly axis: Axis; readonly at: number; readonly times: number }
  /** So little was learned in so few evaluations that nothing follows. */
  | { readonly code: 'little-learned'; readonly fall: number; readonly points: number }
  /** The only thing that was validated is a metric, and it hardly moved. */
  | { readonly code: 'level-metric'; readonly points: number }
  /** … or it ends well below its best. */
  | { readonly code: 'metric-past-its-best'; readonly series: string }
  /** A score from 0 to 1 ends near 0, and hardly rose. */
  | { readonly code: 'poor-metric'; readonly series: string; readonly end: number }
  /** Neither loss moved much: all was learned before the first evaluation, or nothing was. */
  | { readonly code: 'learned-before'; readonly fall: number }
  /** All that was learned came at the beginning: that may be no more than the mean of the target. */
  | { readonly code: 'learned-early'; readonly until: number; readonly fall: number; readonly early: number }
  /** It fell in the second half nearly as it did in the first, and what guessing gives is not known. */
  | { readonly code: 'still-falling'; readonly share: number }
  /** As long again would surely bring so large a share of the loss: hardly anything is settled yet. */
  | { readonly code: 'far-from-done'; readonly gain: number }
  /** The end is not near the best. */
  | { readonly code: 'not-at-its-best'; readonly rise: number; readonly points: number }
  /** The log begins in the middle of the training: what the loss fell by before is not known. */
  | { readonly code: 'begins-late'; readonly at: number };
