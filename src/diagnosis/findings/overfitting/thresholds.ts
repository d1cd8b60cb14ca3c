export const THRESHOLDS = {
  /** Rise of the tail over the best smoothed value, relative to that value. Prechelt (1998), GL5. */
  overfittingRise: 0.05,
  /** The rise must also exceed this many robust standard deviations of the scatter. Best multiplier on the simulated OverfitGuard curves. */
  overfittingNoise: 2,
  /** The rise as a share of the descent: less is no visible part of what training did. */
  overfittingDescentShare: 0.005,
  /** A rise by this many times what is needed is overfitting whatever the learned model says. */
  overfittingBeyondDoubt: 2,
  /** Share of the relative rise, whatever the scatter, from which the learned model may call it overfitting. */
  overfittingHint: 0.6,
  /** Probability from which the learned model may call a rise overfitting. Cut-offs from .3 to .6 do equally well. */
  overfittingProbability: 0.4,
  /**
   * Most points of a curve by epochs on which the learned model decides what lies near the threshold: longer ones are what the published
   * rule was validated on. It decides boosting of any length.
   */
  overfittingModelled: 110,
  /** Probability below which the learned model doubts a rise near the threshold on a long curve, or one that hardly stands out of the scatter. */
  overfittingDoubt: 0.4,
  /**
   * How far the end must lie above the best for scatter to be no explanation, in standard deviations of the mean of a window. Of
   * level curves with independent scatter about 2 % reach it at every length from 6 to 400 points, without any other condition.
   */
  overfittingStanding: 4.9,
  /** The share of that from which a rise that the rule or the model sees is more than a note. */
  overfittingVisible: 0.7,
  /** Rise of the training loss over the same stretch, as a share of that of the validation loss, from which it is no overfitting. */
  overfittingShared: 0.5,
  /** Instead of the relative rise where losses are zero or negative, so that only differences mean something. */
  overfittingRangeShare: 0.1,
} as const;
