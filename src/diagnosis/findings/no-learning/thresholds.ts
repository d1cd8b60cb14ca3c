export const THRESHOLDS = {
  /** Fall of the loss, as a share of its first value, below which nothing was learned. From .03 to .08 nothing changes. */
  nothingLearned: 0.05,
  /** Fewest values for it. */
  minLearning: 8,
  /** Share of values that are exactly zero from which the loss is broken. */
  zeroShare: 0.3,
  /** Accuracy that no guess has. */
  highAccuracy: 0.8,
  /** Fall from which a loss that falls at nearly every step is slow, and not dead. */
  creeping: 0.02,
  /** Fewest evaluations at the level of guessing. */
  fewestAtLevel: 5,
} as const;
