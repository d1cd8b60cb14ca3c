export const THRESHOLDS = {
  /** Lower end of the band in which a rise of the validation loss is mild: only two of the 40 labeled curves lie in it. */
  lateRise: 0.03,
  /** Scatters above the best from which a last point that no other confirms is reported. */
  outlyingNoise: 6,
} as const;
