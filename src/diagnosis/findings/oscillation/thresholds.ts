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
  /** Both losses swing: scatter of the training loss in the second half, as a share of its level. Right in .86 of the clinic's runs. */
  swingOfTraining: 0.02,
  /** … of the validation loss. */
  swingOfValidation: 0.04,
  /** … and the root of the two multiplied. */
  swingOfBoth: 0.08,
  /** … where the second half fell by less than this share of its level. */
  swingDescent: 0.05,
  /** … and the curve turns at more than this share of its points. */
  swingTurns: 0.4,
  /** What the second half may have brought, as a share of the whole descent. */
  oscillationDescent: 0.1,
} as const;
