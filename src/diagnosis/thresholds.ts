/**
 * Every threshold of the detectors. Shares are fractions. A run's entry in the configuration file may override any of them by
 * name. No verdict rests on a fixed percentage of the loss alone: each also asks for a share of the descent (how far the loss
 * fell in all) and for more than the scatter between neighbouring points.
 */
export const THRESHOLDS = {
  /** Width of the running median, as a share of the points. OverfitGuard's labelled curves: 2 to 10 % give the same verdicts. */
  smoothingShare: 0.05,
  /** Share of the points (at least three) that make the tail, the end of the run. */
  tailShare: 0.05,
  /** Fewest points for a verdict about the shape of a curve. */
  minPoints: 6,
  /** Fewest points for full confidence in the shape; below, confidence is lowered. */
  fullPoints: 15,

  /** Rise of the tail over the best smoothed value, relative to that value. Prechelt (1998), GL5. */
  overfittingRise: 0.05,
  /** The rise must also exceed this many robust standard deviations of the scatter. Best multiplier on the simulated OverfitGuard curves. */
  overfittingNoise: 2,
  /** The rise as a share of the descent: less is no visible part of what training did. */
  overfittingDescentShare: 0.005,
  /** Instead of the relative rise where losses are zero or negative, so that only differences mean something. */
  overfittingRangeShare: 0.1,

  /** End of the training loss over its best value, relative, for divergence. AutoTrainer, TheDeepChecker. */
  divergenceRise: 0.5,
  /** Share of the descent that must be lost again for divergence; 1 is back at the first value. */
  divergenceLost: 0.9,
  /** The rise must also exceed this many standard deviations of the scatter. */
  divergenceNoise: 4,
  /** Growth of each of the last five values that is a divergence while it happens. TheDeepChecker. */
  divergenceGrowth: 2,

  /** Total relative fall of the training loss below which nothing was learned. Brownlee. */
  underfittingFall: 0.05,

  /** Projected relative gain of the validation loss over the next fifth of the run, from which it was stopped early. */
  improvingGain: 0.01,
  /** Share of the points at the end whose trend is judged. */
  improvingWindow: 0.2,
} as const;

export type ThresholdName = keyof typeof THRESHOLDS;
export type Thresholds = Readonly<Record<ThresholdName, number>>;

/** Names that the configuration file may override. */
export function isThresholdName(name: string): name is ThresholdName {
  return Object.hasOwn(THRESHOLDS, name);
}

/** The defaults with a run's overrides; unknown names and values that are not finite are ignored (the configuration refuses them). */
export function withOverrides(overrides: Readonly<Record<string, number>> | undefined): Thresholds {
  const merged: Record<ThresholdName, number> = { ...THRESHOLDS };
  for (const [name, value] of Object.entries(overrides ?? {})) {
    if (isThresholdName(name) && Number.isFinite(value)) merged[name] = value;
  }
  return merged;
}
