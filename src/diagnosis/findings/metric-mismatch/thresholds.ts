export const THRESHOLDS = {
  /** Improvement of a task metric after the best loss, as a share of its range. */
  metricGainShare: 0.1,
  /** An improvement of a metric must also exceed this many standard deviations of its scatter. */
  metricNoise: 2,
  /** Share of what the improvement takes that the second half of the stretch must bring, and that must be left at the end. */
  metricLateShare: 0.25,
  /** Improvement of a task metric after the best value of a part of the loss, as a share of its range, that contradicts the part. */
  partGainShare: 0.02,
} as const;
