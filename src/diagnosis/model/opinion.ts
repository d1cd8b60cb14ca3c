import { entries, type Judge, judgeByModel, MODEL_CHOICES, MODEL_LABELS, type ModelChoice, type ModelLabel } from './evaluate.ts';
import { type LossCurves, modelFeatures } from './model-features.ts';

/** Second opinion on one run, learned from runs whose truth is known. */
export interface Opinion {
  /** Probability of each label. */
  readonly labels: Readonly<Record<ModelLabel, number>>;
  /** Expected worth of each advice; silence is worth 0. */
  readonly worth: Readonly<Record<ModelChoice, number>>;
}

/**
 * Evaluations that speak for doubt. Of n the model's word counts n / (n + 2): the least at which of no task of the clinic that a model had
 * not seen, with six evaluations a run, a tenth more was said to be likely than was true. See `docs/accuracy.md`.
 */
const DOUBT = 2;

/** What the model makes of the curves, the more of it the more evaluations there are; undefined for too few finite points. Pure. */
export function opinionOf(curves: LossCurves, judge: Judge = judgeByModel): Opinion | undefined {
  const features = modelFeatures(curves);
  if (features === undefined) return undefined;
  const { labels, worth } = judge(features);
  const trust = curves.validation.length / (curves.validation.length + DOUBT);
  return {
    labels: entries(MODEL_LABELS, (label) => 1 / (1 + Math.exp(-trust * labels[label]))),
    worth: entries(MODEL_CHOICES, (choice) => trust * worth[choice]),
  };
}
