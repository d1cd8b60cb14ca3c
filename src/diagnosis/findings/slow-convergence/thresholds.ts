export const THRESHOLDS = {
  /** Share of the fall of the training loss that the second half still brings. */
  slowLateShare: 0.4,
} as const;
