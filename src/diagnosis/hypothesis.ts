import type { Features } from './features.ts';
import { HYPOTHESES, type HypothesisKind } from './model/opinion.ts';

/** What the learned model says of one kind. */
export interface Guess {
  readonly found: boolean;
  /** Calibrated on tasks that the model was not trained on. */
  readonly probability: number;
}

/** Undefined where the model has no opinion: the detectors then fall back on their published rule. */
export function hypothesis(features: Features, kind: HypothesisKind): Guess | undefined {
  const { opinion } = features;
  if (opinion === undefined) return undefined;
  const probability = opinion.labels[HYPOTHESES[kind]];
  return { found: opinion.finds[kind], probability };
}
