import type { Estimate, Hypothesis } from './estimate.ts';
import type { Features } from './features.ts';
import type { Thresholds } from './thresholds.ts';

/** What the learned estimate says of one hypothesis, and when that is enough. */
export interface Guess {
  /** Calibrated on tasks that the model was not trained on. */
  readonly probability: number;
  /** From which the finding is reported. */
  readonly threshold: number;
  /** Sure enough to be more than a note. */
  readonly sure: boolean;
}

/** Undefined where no estimate can be made: the detectors then fall back on their published rule. */
export function hypothesis(features: Features, which: Hypothesis, thresholds: Thresholds): Guess | undefined {
  const estimate: Estimate | undefined = features.estimate;
  if (estimate === undefined) return undefined;
  const probability = estimate.probability[which];
  return { probability, threshold: estimate.threshold[which], sure: probability >= thresholds.sureProbability };
}
