export const THRESHOLDS = {
  /** Scatter in the second half as a share of the descent. */
  oscillationAmplitude: 0.1,
  /** Logged values averaged into one point where the loss is logged by steps, whose scatter from batch to batch is normal. */
  stepsPerPoint: 50,
  /** Share of points at which the curve turns. */
  oscillationTurns: 0.5,
  /** … from which it is a warning: of eight such clinic runs six had a rate that was too high. */
  oscillationLarge: 0.3,
  /** … and swings, up and down, of a fifth of the level. */
  oscillationOfLevel: 0.1,
  /**
   * Both losses swing: scatter of the second half as a share of its level, of the training loss, of the validation loss, and the root of
   * their product; and the descent of the second half as a share of its level. Right in .86 of the clinic's runs.
   */
  swingOfTraining: 0.02,
  swingOfValidation: 0.04,
  swingOfBoth: 0.08,
  swingDescent: 0.05,
  swingTurns: 0.4,
  /** What the second half may have brought, as a share of the whole descent. */
  oscillationDescent: 0.1,
} as const;
