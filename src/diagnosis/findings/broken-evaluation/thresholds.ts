export const THRESHOLDS = {
  /** A value of the validation loss below this share of both neighbors. */
  evaluationDip: 0.1,
} as const;
