import type { Features } from './features.ts';
import type { ModelLabel } from './model/evaluate.ts';
import type { Thresholds } from './thresholds.ts';

/** Kinds whose cause a curve only hints at: the learned model decides them where it can. */
export type HypothesisKind = 'overfitting' | 'oscillation' | 'slow-convergence' | 'still-improving' | 'underfitting';

/** What the learned model says of one kind. */
export interface Guess {
  readonly found: boolean;
  /** Calibrated on tasks that the model was not trained on. */
  readonly probability: number;
  /** Sure enough to be more than a note. */
  readonly sure: boolean;
}

const LABEL: Readonly<Record<HypothesisKind, ModelLabel>> = {
  overfitting: 'overfitting',
  oscillation: 'rateTooHigh',
  'slow-convergence': 'rateTooLow',
  'still-improving': 'notConverged',
  underfitting: 'underfitting',
};

/** Undefined where the model has no opinion: the detectors then fall back on their published rule. */
export function hypothesis(features: Features, kind: HypothesisKind, thresholds: Thresholds): Guess | undefined {
  const { opinion } = features;
  if (opinion === undefined) return undefined;
  const probability = opinion.labels[LABEL[kind]];
  return { found: opinion.finds[kind], probability, sure: probability >= thresholds.sureProbability };
}
