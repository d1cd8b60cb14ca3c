export const THRESHOLDS = {
  /** Gap between validation and training at the end over the training loss. SageMaker's .1 flags 64 % of runs without overfitting. */
  gapRatio: 0.5,
  /** The gap as a share of the larger descent. */
  gapDescentShare: 0.15,
} as const;
