export const THRESHOLDS = {
  /** How far validation lies below training, relative, to count as below. UMLAUT. */
  belowTraining: 0.05,
  /** Share of the second half in which it must. */
  belowTrainingShare: 0.8,
  /** Mean distance up to which dropout and augmentation are the likely reason, and nothing is said. */
  belowTold: 0.3,
  /** … from which it is a warning: validation loss is a tenth of training loss. In public logs with losses summed over micro-batches it lay .62 to .70 below. */
  farBelowTraining: 0.9,
  /** The same where every example is predicted right from the first evaluation on. */
  belowPerfect: 0.75,
} as const;
