export const THRESHOLDS = {
  /** Rise of the training loss over its best smoothed value, relative. Tuning playbook: a rising training loss is mostly a bug. */
  trainingRise: 0.05,
  /** Fewest points where the training loss is logged by steps. */
  minStepRise: 30,
  /** In standard deviations of the scatter. */
  trainingRiseNoise: 2,
  /** As a share of the descent of the training loss. */
  trainingRiseShare: 0.05,
} as const;
