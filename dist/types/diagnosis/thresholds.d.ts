/**
 * Every threshold of the detectors. Shares are fractions. A run's entry in the configuration file may override any of them by
 * name. No verdict rests on a fixed percentage of the loss alone: each also asks for a share of the descent (how far the loss
 * fell in all) and for more than the scatter between neighbouring points.
 */
export declare const THRESHOLDS: {
    /** Width of the running median, as a share of the points. OverfitGuard's labelled curves: 2 to 10 % give the same verdicts. */
    readonly smoothingShare: 0.05;
    /** Share of the points (at least three) that make the tail, the end of the run. */
    readonly tailShare: 0.05;
    /** Fewest points for a verdict about the shape of a curve. */
    readonly minPoints: 6;
    /** Fewest points for full confidence in the shape; below, confidence is lowered. */
    readonly fullPoints: 15;
    /** Rise of the tail over the best smoothed value, relative to that value. Prechelt (1998), GL5. */
    readonly overfittingRise: 0.05;
    /** The rise must also exceed this many robust standard deviations of the scatter. Best multiplier on the simulated OverfitGuard curves. */
    readonly overfittingNoise: 2;
    /** The rise as a share of the descent: less is no visible part of what training did. */
    readonly overfittingDescentShare: 0.005;
    /** A rise by this many times what is needed is overfitting whatever the learned model says. */
    readonly overfittingBeyondDoubt: 2;
    /** Share of the relative rise, whatever the scatter, from which the learned model may call it overfitting. */
    readonly overfittingHint: 0.6;
    /** Probability from which the learned model may call a rise overfitting. Cut-offs from .3 to .6 do equally well. */
    readonly overfittingProbability: 0.4;
    /**
     * Most points of a curve by epochs on which the learned model decides what lies near the threshold: longer ones are what the published
     * rule was validated on. It decides boosting of any length.
     */
    readonly overfittingModelled: 110;
    /** Probability below which the learned model doubts a rise near the threshold on a long curve, or one that hardly stands out of the scatter. */
    readonly overfittingDoubt: 0.4;
    /**
     * How far the end must lie above the best for scatter to be no explanation, in standard deviations of the mean of a window. Of
     * level curves with independent scatter about 2 % reach it at every length from 6 to 400 points, without any other condition.
     */
    readonly overfittingStanding: 4.9;
    /** The share of that from which a rise that the rule or the model sees is more than a note. */
    readonly overfittingVisible: 0.7;
    /** Rise of the training loss over the same stretch, as a share of that of the validation loss, from which it is no overfitting. */
    readonly overfittingShared: 0.5;
    /** Instead of the relative rise where losses are zero or negative, so that only differences mean something. */
    readonly overfittingRangeShare: 0.1;
    /** End of the training loss over its best value, relative, for divergence. AutoTrainer, TheDeepChecker. */
    readonly divergenceRise: 0.5;
    /** Share of the descent that must be lost again for divergence; 1 is back at the first value. */
    readonly divergenceLost: 0.9;
    /** The rise must also exceed this many standard deviations of the scatter. */
    readonly divergenceNoise: 4;
    /**
     * Instead of the rise and of what must be lost: how far a validation loss must end above its first value where no training loss tells
     * divergence from overfitting. So 6 of the 351 overfitting runs of the clinic would be called diverged by their validation loss alone,
     * by the rise and the loss 110.
     */
    readonly divergenceAlone: 9;
    /** Growth of each of the last five values that is a divergence while it happens. TheDeepChecker. */
    readonly divergenceGrowth: 2;
    /** Total relative fall of the training loss below which nothing was learned. Brownlee. */
    readonly underfittingFall: 0.05;
    /**
     * A fall smaller than this, or than the scatter of the loss, is no learning at all: said at least as a note, whatever the model of
     * curves says of it.
     */
    readonly underfittingNothing: 0.001;
    /** Fall beyond which nothing is left to learn, whatever the shape of the curves suggests. */
    readonly underfittingAllTheWay: 0.9999;
    /** Training accuracy from which the training data was fitted: that the loss could go lower is never more than a note. */
    readonly underfittingAccuracy: 0.95;
    /** A training loss that lost more than this share of its first value was fitted: that it could go lower is a guess, never more than a note. */
    readonly underfittingFitted: 0.9;
    /** Rise of the training loss over its best smoothed value, relative. Tuning playbook: a rising training loss is mostly a bug. */
    readonly trainingRise: 0.05;
    /** Fewest points where the training loss is logged by steps. */
    readonly minStepRise: 30;
    /** In standard deviations of the scatter. */
    readonly trainingRiseNoise: 2;
    /** As a share of the descent of the training loss. */
    readonly trainingRiseShare: 0.05;
    /** Lower end of the band in which a rise of the validation loss is mild: only two of the 40 labelled curves lie in it. */
    readonly lateRise: 0.03;
    /** Scatters above the best from which a last point that no other bears out is told of. */
    readonly outlyingNoise: 6;
    /** Gap between validation and training at the end over the training loss. SageMaker's .1 flags 64 % of runs without overfitting. */
    readonly gapRatio: 0.5;
    /** The gap as a share of the larger descent. */
    readonly gapDescentShare: 0.15;
    /** Share of the run without a new best. */
    readonly plateauShare: 0.3;
    /** Share of the best value by which a new best must be lower, where the scatter is less. PyTorch ReduceLROnPlateau. */
    readonly plateauStep: 0.0001;
    /** Fewest points for a plateau. */
    readonly minPlateauPoints: 10;
    /** Scatter of the validation loss over that of the training loss. Brownlee; tuning playbook. */
    readonly noiseRatio: 3;
    /** Scatter of the validation loss as a share of its descent. */
    readonly noiseDescentShare: 0.05;
    /** How far validation lies below training, relative, to count as below. UMLAUT. */
    readonly belowTraining: 0.05;
    /** Share of the second half in which it must. */
    readonly belowTrainingShare: 0.8;
    /**
     * Mean distance from which dropout, augmentation and losses summed over micro-batches are no likely reason: in four public logs with
     * one of them validation lay .62 to .70 below training.
     */
    readonly farBelowTraining: 0.75;
    /** Improvement of a task metric after the best loss, as a share of its range. */
    readonly metricGainShare: 0.1;
    /** An improvement of a metric must also exceed this many standard deviations of its scatter. */
    readonly metricNoise: 2;
    /** Share of what the improvement takes that the second half of the stretch must bring, and that must be left at the end. */
    readonly metricLateShare: 0.25;
    /** Improvement of a task metric after the best value of a part of the loss, as a share of its range, that contradicts the part. */
    readonly partGainShare: 0.02;
    /** Share of the run that early stopping must save to be worth a note. */
    readonly savedShare: 0.2;
    /** Relative loss against the best value that it may cost. */
    readonly lostAtMost: 0.01;
    /** Window of the spike detector, in points; odd. */
    readonly spikeWindow: 101;
    /** Robust standard deviations above the trend. Measured on nanoGPT curves: recall .98 for +30 % spikes. */
    readonly spikeZ: 8;
    /** Height over the trend, as a share of it. */
    readonly spikeHeight: 0.1;
    /** Share of the run at the start that is not judged. */
    readonly spikeSkip: 0.1;
    /** Share of the run within which the loss must be back for the spike to be a note. */
    readonly spikeRecovery: 0.1;
    /** Fewest points for spikes. */
    readonly minSpikePoints: 50;
    /** Scatter in the second half as a share of the descent. */
    readonly oscillationAmplitude: 0.1;
    /** Logged values averaged into one point where the loss is logged by steps, whose scatter from batch to batch is normal. */
    readonly stepsPerPoint: 50;
    /** Share of points at which the curve turns. */
    readonly oscillationTurns: 0.5;
    /** Share of the fall of the training loss that the second half still brings. */
    readonly slowLateShare: 0.4;
    /** Probability that nothing would have improved the run, from which what the curves show are notes. One healthy run in seven lies below. */
    readonly healthyProbability: 0.3;
    /** Confidence from which overfitting stands although the run may be healthy. */
    readonly sureOverfitting: 0.7;
    /** Probability from which a hypothesis of the learned model is a warning and not a note. */
    readonly sureProbability: 0.75;
    /** Projected relative gain of the validation loss over the next fifth of the run, from which it was stopped early. */
    readonly improvingGain: 0.01;
    /** Share of the points at the end whose trend is judged. */
    readonly improvingWindow: 0.2;
};
export type ThresholdName = keyof typeof THRESHOLDS;
export type Thresholds = Readonly<Record<ThresholdName, number>>;
/** Names that the configuration file may override. */
export declare function isThresholdName(name: string): name is ThresholdName;
export declare const THRESHOLD_NAMES: readonly ThresholdName[];
/** The defaults with a run's overrides; unknown names and values that are not finite are ignored (the configuration refuses them). */
export declare function withOverrides(overrides: Readonly<Record<string, number>> | undefined): Thresholds;
