export const THRESHOLDS = {
  /** Gap between validation and training at the end over the training loss. SageMaker's .1 flags 64 % of runs without overfitting. */
  gapRatio: 0.5,
  /** The gap as a share of the larger descent. */
  gapDescentShare: 0.15,
  /** How many times the gap of the first third of the run the gap at the end is, where it grew. */
  gapGrowth: 1.2,
  /** Validation over training loss at the end from which the data is known by heart … */
  memorized: 30,
  /** … where validation loss also ends above this share of its first value. */
  memorizedShare: 0.45,
  /** The same for a training loss of next to nothing: validation over training loss … */
  memorizedFar: 1000,
  /** … and over its first value. */
  memorizedFarShare: 0.25,
  /** Validation over training loss at the end, where validation loss was best in the first half of the run … */
  stillFar: 5,
  /** … and training loss at the end as a share of what it was then. */
  stillFell: 0.5,
} as const;
