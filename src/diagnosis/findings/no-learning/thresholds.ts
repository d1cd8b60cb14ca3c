export const THRESHOLDS = {
  /** Fall of the loss, as a share of its first value, below which nothing was learned. From .03 to .08 nothing changes. */
  nothingLearned: 0.05,
  /** Fewest values or epochs for it. */
  minLearning: 8,
  /** Share of values that are exactly zero from which the loss is broken. */
  zeroShare: 0.3,
  /** Accuracy that no guess has. */
  highAccuracy: 0.8,
  /** Fall below which nothing was learned though the loss still falls. */
  creeping: 0.02,
  /** Fewest values or epochs from which that is beyond doubt: where the loss stands still, or at the level of guessing. */
  minSure: 13,
  /** … where it creeps. */
  minCreeping: 30,
  /** Fall below which nothing was learned if the accuracy has come less than a tenth of the way from guessing. */
  nearChanceFall: 0.25,
  /** Fewest values where loss and accuracy are those of guessing… */
  fewestAtLevel: 5,
  /** … and the loss fell by less than this share. */
  dead: 0.005,
} as const;
