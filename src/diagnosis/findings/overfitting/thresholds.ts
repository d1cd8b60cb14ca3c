export const THRESHOLDS = {
  /** Height of the end over the best from which a rise is visible. Sound runs reach it in 1 %, true overfitting in 83 %. */
  riseVisible: 0.1,
  /** Height from which overfitting fails. */
  riseSevere: 0.25,
  /** Probability of such a trend by chance. */
  riseChance: 0.05,
  /**
   * Standard deviations by which the end of ten and more evaluations stands above the best beyond what luck explains. Of level and
   * falling curves with independent scatter of 6 to 20 % 5 % reach it; twice as many reached the rank test that it replaces.
   */
  riseBeyondLuck: 1,
  /** How far an accuracy must end below its best, as a fraction. At two points one sound run in eighteen is blamed. */
  accuracyDrop: 0.03,
  /** How far the metric of the training data must rise, as a share of itself, while that of the validation set does not. */
  metricLeftBehind: 0.05,
  /** Rise of the tail over the best smoothed value, relative to that value. Prechelt (1998), GL5. Of few evaluations, or from the first one on, a trend beyond doubt may be as low. */
  overfittingRise: 0.05,
  /** Rise from which it is more than a note, unless it is visible: of TaskSet's good runs 4.7 % are blamed at .05, 3.1 % at .08, 1.6 % at .1. */
  overfittingWarned: 0.1,
  /** … or what it takes back of the descent. */
  overfittingGivenUp: 0.5,
  /** The rise must also exceed this many standard deviations of the scatter: at 1 noise of 20 % is blamed twice as often in 150 epochs, at 2 one overfitting run in 35 is missed. */
  overfittingNoise: 1.5,
  /** The rise as a share of the descent: less is no visible part of what training did. */
  overfittingDescentShare: 0.005,
  /** Share of the relative rise up to which the other values of the tail lie at the best, where only the last one is high. */
  overfittingHint: 0.6,
  /**
   * How far the end must lie above the best for scatter to be no explanation, in standard deviations of the mean of a window. Of
   * level curves with independent scatter about 2 % reach it at every length from 6 to 400 points, without any other condition.
   */
  overfittingStanding: 4.9,
  /** The share of that from which a rise that the published rule sees is one. */
  overfittingVisible: 0.7,
  /** Rise of the training loss over the same stretch, as a share of that of the validation loss, from which it is no overfitting. */
  overfittingShared: 0.5,
  /** Instead of the relative rise where losses are zero or negative, so that only differences mean something. */
  overfittingRangeShare: 0.1,
  /** Scatter, as a share of the level, from which a rise has to stand out of it. */
  noiseOfLevel: 0.2,
} as const;
