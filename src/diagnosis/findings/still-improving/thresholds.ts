export const THRESHOLDS = {
  /** Expected gain of the next doubling of the training, relative, from which the loss still falls. */
  improvingGain: 0.05,
} as const;
