import { THRESHOLDS as brokenEvaluation } from './findings/broken-evaluation/thresholds.ts';
import { THRESHOLDS as constantMetric } from './findings/constant-metric/thresholds.ts';
import { THRESHOLDS as divergence } from './findings/divergence/thresholds.ts';
import { THRESHOLDS as earlyStopping } from './findings/early-stopping/thresholds.ts';
import { THRESHOLDS as generalizationGap } from './findings/generalization-gap/thresholds.ts';
import { THRESHOLDS as lateRise } from './findings/late-rise/thresholds.ts';
import { THRESHOLDS as metricMismatch } from './findings/metric-mismatch/thresholds.ts';
import { THRESHOLDS as noGeneralization } from './findings/no-generalization/thresholds.ts';
import { THRESHOLDS as noLearning } from './findings/no-learning/thresholds.ts';
import { THRESHOLDS as noisyValidation } from './findings/noisy-validation/thresholds.ts';
import { THRESHOLDS as nonFinite } from './findings/non-finite/thresholds.ts';
import { THRESHOLDS as oscillation } from './findings/oscillation/thresholds.ts';
import { THRESHOLDS as outOfScale } from './findings/out-of-scale/thresholds.ts';
import { THRESHOLDS as overfitting } from './findings/overfitting/thresholds.ts';
import { THRESHOLDS as plateau } from './findings/plateau/thresholds.ts';
import { THRESHOLDS as slowConvergence } from './findings/slow-convergence/thresholds.ts';
import { THRESHOLDS as spike } from './findings/spike/thresholds.ts';
import { THRESHOLDS as stillImproving } from './findings/still-improving/thresholds.ts';
import { THRESHOLDS as trainingLossRise } from './findings/training-loss-rise/thresholds.ts';
import { THRESHOLDS as underfitting } from './findings/underfitting/thresholds.ts';
import { THRESHOLDS as unrepresentativeValidation } from './findings/unrepresentative-validation/thresholds.ts';

/** What rules of several kinds share. */
const SHARED = {
  /** Width of the running median, as a share of the points. OverfitGuard's labeled curves: 2 to 10 % give the same verdicts. */
  smoothingShare: 0.05,
  /** Share of the points (at least three) that make the tail, the end of the run. */
  tailShare: 0.05,
  /** Fewest points for a verdict about the shape of a curve. */
  minPoints: 6,
  /** Fewest points for full confidence in the shape; below, confidence is lowered. */
  fullPoints: 15,
} as const;

/**
 * Every threshold of the detectors. Shares are fractions. A run's entry in the configuration file may override any of them by
 * name. No verdict rests on a fixed percentage of the loss alone: each also asks for a share of the descent (how far the loss
 * fell in all) and for more than the scatter between neighboring points.
 */
export const THRESHOLDS = {
  ...SHARED,
  ...nonFinite,
  ...divergence,
  ...brokenEvaluation,
  ...constantMetric,
  ...outOfScale,
  ...noGeneralization,
  ...noLearning,
  ...trainingLossRise,
  ...overfitting,
  ...lateRise,
  ...generalizationGap,
  ...underfitting,
  ...stillImproving,
  ...plateau,
  ...slowConvergence,
  ...oscillation,
  ...noisyValidation,
  ...spike,
  ...unrepresentativeValidation,
  ...metricMismatch,
  ...earlyStopping,
} as const;

export type ThresholdName = keyof typeof THRESHOLDS;
export type Thresholds = Readonly<Record<ThresholdName, number>>;

/** Names that the configuration file may override. */
export function isThresholdName(name: string): name is ThresholdName {
  return Object.hasOwn(THRESHOLDS, name);
}

export const THRESHOLD_NAMES: readonly ThresholdName[] = Object.keys(THRESHOLDS).filter(isThresholdName);

/** The defaults with a run's overrides; unknown names and values that are not finite are ignored (the configuration refuses them). */
export function withOverrides(overrides: Readonly<Record<string, number>> | undefined): Thresholds {
  const merged: Record<ThresholdName, number> = { ...THRESHOLDS };
  for (const [name, value] of Object.entries(overrides ?? {})) {
    if (isThresholdName(name) && Number.isFinite(value)) merged[name] = value;
  }
  return merged;
}

/**
 * Names that configurations of earlier versions may hold, and what took their place: nothing where the rule that they belonged to is
 * gone.
 */
export const FORMER_THRESHOLDS: Readonly<Record<string, ThresholdName | undefined>> = {
  underfittingFall: 'nothingLearned',
  underfittingNothing: 'nothingLearned',
  underfittingAllTheWay: 'underfittingSkill',
  underfittingAccuracy: 'underfittingSkill',
  underfittingFitted: 'underfittingSkill',
  improvingWindow: 'improvingGain',
  overfittingBeyondDoubt: undefined,
  overfittingVeto: undefined,
  overfittingProbability: undefined,
  overfittingModelled: undefined,
  overfittingDoubt: undefined,
  underfittingLow: 'underfittingSkill',
  underfittingProbability: undefined,
  slowLateSeen: 'slowLateShare',
  slowLittle: 'slowEven',
  slowProbability: undefined,
  healthyProbability: undefined,
  sureOverfitting: undefined,
  sureProbability: undefined,
  riseLasting: 'riseBeyondLuck',
};
