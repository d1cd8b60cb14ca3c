export const THRESHOLDS = {
  /** Scatter of the validation loss over that of the training loss. Brownlee; tuning playbook. */
  noiseRatio: 3,
  /** Scatter of the validation loss as a share of its descent. */
  noiseDescentShare: 0.05,
} as const;
