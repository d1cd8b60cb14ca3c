import { type Judge, judgeByModel, MODEL_LABELS, type ModelChoice, type ModelLabel } from './evaluate.ts';
import { type LossCurves, modelFeatures } from './model-features.ts';

/** Second opinion on one run, learned from runs whose truth is known. */
export interface Opinion {
  /** Probability of each label. */
  readonly labels: Readonly<Record<ModelLabel, number>>;
  /** Expected worth of each advice; silence is worth 0. */
  readonly worth: Readonly<Record<ModelChoice, number>>;
}

/** What the model makes of the curves; undefined for too few finite points. Pure. */
export function opinionOf(curves: LossCurves, judge: Judge = judgeByModel): Opinion | undefined {
  const features = modelFeatures(curves);
  if (features === undefined) return undefined;
  const { labels, worth } = judge(features);
  const probabilities = MODEL_LABELS.map((label) => [label, 1 / (1 + Math.exp(-labels[label]))] as const);
  return { labels: Object.fromEntries(probabilities) as Record<ModelLabel, number>, worth };
}
