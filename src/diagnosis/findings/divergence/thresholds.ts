export const THRESHOLDS = {
  /** End of the training loss over its best value, relative, for divergence. AutoTrainer, TheDeepChecker. */
  divergenceRise: 0.5,
  /** Share of the descent that must be lost again for divergence; 1 is back at the first value. */
  divergenceLost: 0.9,
  /** The rise must also exceed this many standard deviations of the scatter. */
  divergenceNoise: 4,
  /**
   * Instead of the rise and of what must be lost: how far a validation loss must end above its first value where no training loss tells
   * divergence from overfitting. So 6 of the 351 overfitting runs of the clinic would be called diverged by their validation loss alone,
   * by the rise and the loss 110.
   */
  divergenceAlone: 9,
  /** Growth of each of the last five values that is a divergence while it happens. TheDeepChecker. */
  divergenceGrowth: 2,
} as const;
