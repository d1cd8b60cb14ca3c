export const THRESHOLDS = {
  /** How far validation lies below training, relative, to count as below. UMLAUT. */
  belowTraining: 0.05,
  /** Share of the second half in which it must. */
  belowTrainingShare: 0.8,
  /**
   * Mean distance from which dropout, augmentation and losses summed over micro-batches are no likely reason: in four public logs with
   * one of them validation lay .62 to .70 below training.
   */
  farBelowTraining: 0.75,
} as const;
