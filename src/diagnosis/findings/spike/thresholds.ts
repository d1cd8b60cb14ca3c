export const THRESHOLDS = {
  /** Window of the spike detector, in points; odd. */
  spikeWindow: 101,
  /** Robust standard deviations above the trend. Measured on nanoGPT curves: recall .98 for +30 % spikes. */
  spikeZ: 8,
  /** Height over the trend, as a share of it. */
  spikeHeight: 0.1,
  /** Share of the run at the start that is not judged. */
  spikeSkip: 0.1,
  /** Share of the run within which the loss must be back for the spike to be a note. */
  spikeRecovery: 0.1,
  /** Fewest points for spikes. */
  minSpikePoints: 50,
  /** Values above a thousand times their neighbors from which batches explode. */
  explosions: 3,
  /** A value above so many times its neighbors is one too many. */
  explosionSure: 1_000_000,
  /** Gradient norm, over the usual one, from which it is reported. */
  gradientSpike: 1000,
} as const;
