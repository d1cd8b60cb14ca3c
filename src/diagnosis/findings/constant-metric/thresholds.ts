export const THRESHOLDS = {
  /** Fewest evaluations with the same value. */
  minConstant: 5,
  /** … and values or epochs of the whole training, where little was learned as yet: a metric may take a few to move. */
  minConstantExtent: 8,
  /** A score above this may stand still: a small validation set, and little left to learn. */
  stuckBelow: 0.8,
  /** … and above this whatever the loss does. */
  improvedFrom: 0.9,
} as const;
