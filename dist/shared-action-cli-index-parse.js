import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);

// src/config/policy.ts
var FAIL_ON = ["new", "any", "never"];
var DEFAULT_CONFIG = ".github/loss-doctor.yml";
var DEFAULT_POLICY = { failOn: "new", warnOnly: false, checkpoint: "auto", ifNoHistory: "warn", runs: [] };

// src/diagnosis/diagnosis.ts
var FINDING_KINDS = [
  "non-finite",
  "divergence",
  "training-loss-rise",
  "overfitting",
  "late-rise",
  "generalization-gap",
  "underfitting",
  "still-improving",
  "plateau",
  "slow-convergence",
  "oscillation",
  "noisy-validation",
  "spike",
  "unrepresentative-validation",
  "restarted-log",
  "metric-mismatch",
  "early-stopping"
];
var SEVERITIES = ["failing", "warning", "note"];
var ADVICE_KINDS = [
  "stop-earlier",
  "regularize",
  "more-data",
  "smaller-model",
  "bigger-model",
  "lower-learning-rate",
  "raise-learning-rate",
  "train-longer",
  "use-a-schedule",
  "check-the-data",
  "clip-gradients",
  "fix-validation"
];
function worstFirst(a, b) {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.confidence - a.confidence;
}
function kindOf(outcome) {
  return outcome.state === "found" ? outcome.finding.kind : outcome.kind;
}
function learnedNothing({ kind, evidence }) {
  return kind === "underfitting" && evidence["learned"] === 0;
}
function shownOf(run) {
  return run.replicates[run.shown] ?? run.replicates[0];
}

// src/diagnosis/thresholds.ts
var THRESHOLDS = {
  /** Width of the running median, as a share of the points. OverfitGuard's labelled curves: 2 to 10 % give the same verdicts. */
  smoothingShare: 0.05,
  /** Share of the points (at least three) that make the tail, the end of the run. */
  tailShare: 0.05,
  /** Fewest points for a verdict about the shape of a curve. */
  minPoints: 6,
  /** Fewest points for full confidence in the shape; below, confidence is lowered. */
  fullPoints: 15,
  /** Rise of the tail over the best smoothed value, relative to that value. Prechelt (1998), GL5. */
  overfittingRise: 0.05,
  /** The rise must also exceed this many robust standard deviations of the scatter. Best multiplier on the simulated OverfitGuard curves. */
  overfittingNoise: 2,
  /** The rise as a share of the descent: less is no visible part of what training did. */
  overfittingDescentShare: 5e-3,
  /** A rise by this many times what is needed is overfitting whatever the learned model says. */
  overfittingBeyondDoubt: 2,
  /** Share of the relative rise, whatever the scatter, from which the learned model may call it overfitting. */
  overfittingHint: 0.6,
  /** Probability from which the learned model may call a rise overfitting. Cut-offs from .3 to .6 do equally well. */
  overfittingProbability: 0.4,
  /**
   * Most points of a curve by epochs on which the learned model decides what lies near the threshold: longer ones are what the published
   * rule was validated on. It decides boosting of any length.
   */
  overfittingModelled: 110,
  /** Probability below which the learned model doubts a rise near the threshold on a long curve, or one that hardly stands out of the scatter. */
  overfittingDoubt: 0.4,
  /**
   * How far the end must lie above the best for scatter to be no explanation, in standard deviations of the mean of a window. Of
   * level curves with independent scatter about 2 % reach it at every length from 6 to 400 points, without any other condition.
   */
  overfittingStanding: 4.9,
  /** The share of that from which a rise that the rule or the model sees is more than a note. */
  overfittingVisible: 0.7,
  /** Rise of the training loss over the same stretch, as a share of that of the validation loss, from which it is no overfitting. */
  overfittingShared: 0.5,
  /** Instead of the relative rise where losses are zero or negative, so that only differences mean something. */
  overfittingRangeShare: 0.1,
  /** End of the training loss over its best value, relative, for divergence. AutoTrainer, TheDeepChecker. */
  divergenceRise: 0.5,
  /** Share of the descent that must be lost again for divergence; 1 is back at the first value. */
  divergenceLost: 0.9,
  /** The rise must also exceed this many standard deviations of the scatter. */
  divergenceNoise: 4,
  /**
   * Instead of the rise and of what must be lost: how far a validation loss must end above its first value where no training loss tells
   * divergence from overfitting. So 6 of the 351 overfitting runs of the clinic would be called diverged by their validation loss alone,
   * by the rise and the loss 110.
   */
  divergenceAlone: 9,
  /** Growth of each of the last five values that is a divergence while it happens. TheDeepChecker. */
  divergenceGrowth: 2,
  /** Total relative fall of the training loss below which nothing was learned. Brownlee. */
  underfittingFall: 0.05,
  /**
   * A fall smaller than this, or than the scatter of the loss, is no learning at all: said at least as a note, whatever the model of
   * curves says of it.
   */
  underfittingNothing: 1e-3,
  /** Fall beyond which nothing is left to learn, whatever the shape of the curves suggests. */
  underfittingAllTheWay: 0.9999,
  /** Training accuracy from which the training data was fitted: that the loss could go lower is never more than a note. */
  underfittingAccuracy: 0.95,
  /** A training loss that lost more than this share of its first value was fitted: that it could go lower is a guess, never more than a note. */
  underfittingFitted: 0.9,
  /** Rise of the training loss over its best smoothed value, relative. Tuning playbook: a rising training loss is mostly a bug. */
  trainingRise: 0.05,
  /** Fewest points where the training loss is logged by steps. */
  minStepRise: 30,
  /** In standard deviations of the scatter. */
  trainingRiseNoise: 2,
  /** As a share of the descent of the training loss. */
  trainingRiseShare: 0.05,
  /** Lower end of the band in which a rise of the validation loss is mild: only two of the 40 labelled curves lie in it. */
  lateRise: 0.03,
  /** Scatters above the best from which a last point that no other bears out is told of. */
  outlyingNoise: 6,
  /** Gap between validation and training at the end over the training loss. SageMaker's .1 flags 64 % of runs without overfitting. */
  gapRatio: 0.5,
  /** The gap as a share of the larger descent. */
  gapDescentShare: 0.15,
  /** Share of the run without a new best. */
  plateauShare: 0.3,
  /** Share of the best value by which a new best must be lower, where the scatter is less. PyTorch ReduceLROnPlateau. */
  plateauStep: 1e-4,
  /** Fewest points for a plateau. */
  minPlateauPoints: 10,
  /** Scatter of the validation loss over that of the training loss. Brownlee; tuning playbook. */
  noiseRatio: 3,
  /** Scatter of the validation loss as a share of its descent. */
  noiseDescentShare: 0.05,
  /** How far validation lies below training, relative, to count as below. UMLAUT. */
  belowTraining: 0.05,
  /** Share of the second half in which it must. */
  belowTrainingShare: 0.8,
  /**
   * Mean distance from which dropout, augmentation and losses summed over micro-batches are no likely reason: in four public logs with
   * one of them validation lay .62 to .70 below training.
   */
  farBelowTraining: 0.75,
  /** Improvement of a task metric after the best loss, as a share of its range. */
  metricGainShare: 0.1,
  /** An improvement of a metric must also exceed this many standard deviations of its scatter. */
  metricNoise: 2,
  /** Share of what the improvement takes that the second half of the stretch must bring, and that must be left at the end. */
  metricLateShare: 0.25,
  /** Improvement of a task metric after the best value of a part of the loss, as a share of its range, that contradicts the part. */
  partGainShare: 0.02,
  /** Share of the run that early stopping must save to be worth a note. */
  savedShare: 0.2,
  /** Relative loss against the best value that it may cost. */
  lostAtMost: 0.01,
  /** Window of the spike detector, in points; odd. */
  spikeWindow: 101,
  /** Robust standard deviations above the trend. Measured on nanoGPT curves: recall .98 for +30 % spikes. */
  spikeZ: 8,
  /** Height over the trend, as a share of it. */
  spikeHeight: 0.1,
  /** Share of the run at the start that is not judged. */
  spikeSkip: 0.1,
  /** Share of the run within which the loss must be back for the spike to be a note. */
  spikeRecovery: 0.1,
  /** Fewest points for spikes. */
  minSpikePoints: 50,
  /** Scatter in the second half as a share of the descent. */
  oscillationAmplitude: 0.1,
  /** Logged values averaged into one point where the loss is logged by steps, whose scatter from batch to batch is normal. */
  stepsPerPoint: 50,
  /** Share of points at which the curve turns. */
  oscillationTurns: 0.5,
  /** Share of the fall of the training loss that the second half still brings. */
  slowLateShare: 0.4,
  /** Probability that nothing would have improved the run, from which what the curves show are notes. One healthy run in seven lies below. */
  healthyProbability: 0.3,
  /** Confidence from which overfitting stands although the run may be healthy. */
  sureOverfitting: 0.7,
  /** Probability from which a hypothesis of the learned model is a warning and not a note. */
  sureProbability: 0.75,
  /** Projected relative gain of the validation loss over the next fifth of the run, from which it was stopped early. */
  improvingGain: 0.01,
  /** Share of the points at the end whose trend is judged. */
  improvingWindow: 0.2
};
function isThresholdName(name) {
  return Object.hasOwn(THRESHOLDS, name);
}
var THRESHOLD_NAMES = Object.keys(THRESHOLDS).filter(isThresholdName);
function withOverrides(overrides) {
  const merged = { ...THRESHOLDS };
  for (const [name, value] of Object.entries(overrides ?? {})) {
    if (isThresholdName(name) && Number.isFinite(value)) merged[name] = value;
  }
  return merged;
}

export {
  FAIL_ON,
  DEFAULT_CONFIG,
  DEFAULT_POLICY,
  FINDING_KINDS,
  SEVERITIES,
  ADVICE_KINDS,
  worstFirst,
  kindOf,
  learnedNothing,
  shownOf,
  THRESHOLDS,
  THRESHOLD_NAMES,
  withOverrides
};
