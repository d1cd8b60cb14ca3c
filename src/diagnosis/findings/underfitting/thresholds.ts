export const THRESHOLDS = {
  /** Total relative fall of the training loss below which nothing was learned. Brownlee. */
  underfittingFall: 0.05,
  /**
   * A fall smaller than this, or than the scatter of the loss, is no learning at all: said at least as a note, whatever the model of
   * curves says of it.
   */
  underfittingNothing: 0.001,
  /** Fall beyond which nothing is left to learn, whatever the shape of the curves suggests. */
  underfittingAllTheWay: 0.9999,
  /** Training accuracy from which the training data was fitted: that the loss could go lower is never more than a note. */
  underfittingAccuracy: 0.95,
  /** A training loss that lost more than this share of its first value was fitted: that it could go lower is a guess, never more than a note. */
  underfittingFitted: 0.9,
} as const;
