export const THRESHOLDS = {
  /** Share of the run that early stopping must save to be worth a note. */
  savedShare: 0.2,
  /** Relative loss against the best value that it may cost. */
  lostAtMost: 0.01,
} as const;
