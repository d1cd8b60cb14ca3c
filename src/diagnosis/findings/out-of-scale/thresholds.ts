export const THRESHOLDS = {
  /** Validation loss over the share of wrong answers. Of runs broken on purpose at least 20.9, of sound ones at most 10.4. */
  lossPerError: 18,
  /** A validation loss above this, and ten times the training loss. */
  scaleLoss: 100,
  /** First loss from which inputs or targets are not scaled. */
  scaleStart: 100_000,
} as const;
