export const THRESHOLDS = {
  /** Scatter in the second half as a share of the descent. */
  oscillationAmplitude: 0.1,
  /** Logged values averaged into one point where the loss is logged by steps, whose scatter from batch to batch is normal. */
  stepsPerPoint: 50,
  /** Share of points at which the curve turns. */
  oscillationTurns: 0.5,
} as const;
