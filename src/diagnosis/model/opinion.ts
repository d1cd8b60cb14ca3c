import type { FindingKind } from '../diagnosis.ts';
import { type Judge, judgeByModel, MODEL_CHOICES, MODEL_LABELS, type ModelChoice, type ModelLabel } from './evaluate.ts';
import { type LossCurves, modelFeatures } from './model-features.ts';

/** The kinds of finding whose cause a curve only hints at, by the model's label that speaks for each. */
export const HYPOTHESES = {
  overfitting: 'overfitting',
  oscillation: 'rateTooHigh',
  'slow-convergence': 'rateTooLow',
  'still-improving': 'notConverged',
  underfitting: 'underfitting',
} as const satisfies Partial<Record<FindingKind, ModelLabel>>;
export type HypothesisKind = keyof typeof HYPOTHESES;

export function isHypothesis(kind: string): kind is HypothesisKind {
  return Object.hasOwn(HYPOTHESES, kind);
}

/**
 * Probability from which a kind holds. Chosen on the clinic, by models that never saw the run's task, for the best mean
 * macro-F1. See `docs/accuracy.md`.
 */
const CUTOFFS: Readonly<Record<HypothesisKind, number>> = {
  overfitting: 0.45,
  oscillation: 0.4,
  'slow-convergence': 0.5,
  'still-improving': 0.45,
  underfitting: 0.4,
};

/** Worth above which advice is better than silence. Chosen like the cut-offs, for few healthy runs harmed. */
const WORTH_SAYING = 0.1;

/** Second opinion on one run, learned from runs whose truth is known. */
export interface Opinion {
  /** Probability of each label. */
  readonly labels: Readonly<Record<ModelLabel, number>>;
  /** Which kinds hold. A diverged run is nothing but that. */
  readonly finds: Readonly<Record<HypothesisKind, boolean>>;
  /** Expected worth of each advice; silence is worth 0. */
  readonly worth: Readonly<Record<ModelChoice, number>>;
  /** Advice worth saying, best first. */
  readonly advice: readonly ModelChoice[];
}

/** What the model makes of the curves; undefined for too few finite points. Pure. */
export function opinionOf(curves: LossCurves, judge: Judge = judgeByModel): Opinion | undefined {
  const features = modelFeatures(curves);
  if (features === undefined) return undefined;
  const scores = judge(features);
  const labels = mapped(MODEL_LABELS, (label) => 1 / (1 + Math.exp(-scores.labels[label])));
  const kinds = Object.keys(HYPOTHESES) as HypothesisKind[];
  const diverged = labels.diverged >= 0.5;
  const finds = mapped(kinds, (kind) => labels[HYPOTHESES[kind]] >= CUTOFFS[kind] && (!diverged || kind === 'oscillation'));
  const advice = MODEL_CHOICES.filter((choice) => scores.worth[choice] > WORTH_SAYING);
  return { labels, finds, worth: scores.worth, advice: advice.sort((a, b) => scores.worth[b] - scores.worth[a]) };
}

function mapped<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}
