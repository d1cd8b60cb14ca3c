export const THRESHOLDS = {
  /** Fall of the training loss from which something was learned that should carry over. */
  trainingLearned: 0.3,
} as const;
