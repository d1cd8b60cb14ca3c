import { entries, type Judge, judgeByModel, type Scores } from './evaluate.ts';
import { MODEL_CHOICES, MODEL_LABELS, type ModelChoice, type ModelLabel } from './model-data.ts';
import { type LossCurves, modelFeatures } from './model-features.ts';

/** Second opinion on one run, learned from runs whose truth is known. */
export interface Opinion {
  /** Probability of each label. */
  readonly labels: Readonly<Record<ModelLabel, number>>;
  /** Expected worth of each advice; silence is worth 0. */
  readonly worth: Readonly<Record<ModelChoice, number>>;
}

/**
 * Evaluations that speak for doubt. Of n the model's word counts n / (n + 4): the least at which of no task of the clinic's networks that a
 * model had not seen, with six evaluations a run, a twelfth more was said to be likely than was true. See `docs/accuracy.md`.
 */
const DOUBT = 4;

/** What the model makes of the curves; undefined for too few finite points. Pure. */
export function opinionOf(curves: LossCurves, judge: Judge = judgeByModel): Opinion | undefined {
  return opinionsOf([curves], judge)[0];
}

/**
 * What the model makes of each of several trainings of one configuration: of all of them in the mean, and the more of it the more
 * evaluations there are. Undefined for those that it knows nothing like.
 */
export function opinionsOf(seeds: readonly (LossCurves | undefined)[], judge: Judge): readonly (Opinion | undefined)[] {
  const scores = seeds.map((curves) => {
    const features = curves && modelFeatures(curves);
    return features && judge(features);
  });
  const known = scores.filter((one) => one !== undefined);
  const meanOf = (value: (one: Scores) => number): number => known.reduce((sum, one) => sum + value(one), 0) / known.length;
  const labels = entries(MODEL_LABELS, (label) => meanOf((one) => one.labels[label]));
  const worth = entries(MODEL_CHOICES, (choice) => meanOf((one) => one.worth[choice]));
  return seeds.map((curves, i): Opinion | undefined => {
    if (curves === undefined || scores[i] === undefined) return undefined;
    const trust = curves.validation.length / (curves.validation.length + DOUBT);
    return {
      labels: entries(MODEL_LABELS, (label) => 1 / (1 + Math.exp(-trust * labels[label]))),
      worth: entries(MODEL_CHOICES, (choice) => trust * worth[choice]),
    };
  });
}
