export const THRESHOLDS = {
  /** Values of the gradient norm that are NaN or infinite, at least so many… */
  brokenGradients: 3,
  /** … and to the end, or so large a share of all. */
  brokenShare: 0.1,
} as const;
