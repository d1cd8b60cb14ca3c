export const THRESHOLDS = {
  /** Projected relative gain of the validation loss over the next fifth of the run, from which it was stopped early. */
  improvingGain: 0.01,
  /** Share of the points at the end whose trend is judged. */
  improvingWindow: 0.2,
} as const;
