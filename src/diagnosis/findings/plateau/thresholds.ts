export const THRESHOLDS = {
  /** Share of the run without a new best. */
  plateauShare: 0.3,
  /** Share of the best value by which a new best must be lower, where the scatter is less. PyTorch ReduceLROnPlateau. */
  plateauStep: 1e-4,
  /** Fewest points for a plateau. */
  minPlateauPoints: 10,
} as const;
