export const THRESHOLDS = {
  /** Scatter in the second half as a share of the descent. */
  oscillationAmplitude: 0.1,
  /** Logged values averaged into one point where the loss is logged by steps, whose scatter from batch to batch is normal. */
  stepsPerPoint: 50,
  /** Share of points at which the curve turns. */
  oscillationTurns: 0.5,
  /** … from which it is a warning whatever runs with such curves had: of eight such clinic runs six had a rate that was too high. */
  oscillationLarge: 0.3,
  /** … and swings, up and down, of a fifth of the level. */
  oscillationOfLevel: 0.1,
  /** Swings that can be seen, as a share of the descent, and the share of points at which they turn. */
  oscillationSeen: 0.03,
  oscillationTurnsSeen: 0.4,
  /** … count where the learned model holds a rate that is too high for so likely: right in .93 of them. */
  oscillationProbability: 0.4,
  /** What the second half may have brought, as a share of the whole descent. */
  oscillationDescent: 0.1,
} as const;
