export const THRESHOLDS = {
  /** Fewest evaluations with the same value. */
  minConstant: 4,
} as const;
