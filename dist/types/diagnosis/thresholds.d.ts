/**
 * Every threshold of the detectors. Shares are fractions. A run's entry in the configuration file may override any of them by
 * name. No verdict rests on a fixed percentage of the loss alone: each also asks for a share of the descent (how far the loss
 * fell in all) and for more than the scatter between neighbouring points.
 */
export declare const THRESHOLDS: {
    readonly divergenceRise: 0.5;
    readonly divergenceLost: 0.9;
    readonly divergenceNoise: 4;
    readonly divergenceAlone: 9;
    readonly divergenceGrowth: 2;
    readonly savedShare: 0.2;
    readonly lostAtMost: 0.01;
    readonly gapRatio: 0.5;
    readonly gapDescentShare: 0.15;
    readonly lateRise: 0.03;
    readonly outlyingNoise: 6;
    readonly metricGainShare: 0.1;
    readonly metricNoise: 2;
    readonly metricLateShare: 0.25;
    readonly partGainShare: 0.02;
    readonly noiseRatio: 3;
    readonly noiseDescentShare: 0.05;
    readonly oscillationAmplitude: 0.1;
    readonly stepsPerPoint: 50;
    readonly oscillationTurns: 0.5;
    readonly overfittingRise: 0.05;
    readonly overfittingNoise: 2;
    readonly overfittingDescentShare: 0.005;
    readonly overfittingBeyondDoubt: 2;
    readonly overfittingHint: 0.6;
    readonly overfittingProbability: 0.4;
    readonly overfittingModelled: 110;
    readonly overfittingDoubt: 0.4;
    readonly overfittingStanding: 4.9;
    readonly overfittingVisible: 0.7;
    readonly overfittingShared: 0.5;
    readonly overfittingRangeShare: 0.1;
    readonly plateauShare: 0.3;
    readonly plateauStep: 0.0001;
    readonly minPlateauPoints: 10;
    readonly slowLateShare: 0.4;
    readonly spikeWindow: 101;
    readonly spikeZ: 8;
    readonly spikeHeight: 0.1;
    readonly spikeSkip: 0.1;
    readonly spikeRecovery: 0.1;
    readonly minSpikePoints: 50;
    readonly improvingGain: 0.01;
    readonly improvingWindow: 0.2;
    readonly trainingRise: 0.05;
    readonly minStepRise: 30;
    readonly trainingRiseNoise: 2;
    readonly trainingRiseShare: 0.05;
    readonly underfittingFall: 0.05;
    readonly underfittingNothing: 0.001;
    readonly underfittingAllTheWay: 0.9999;
    readonly underfittingAccuracy: 0.95;
    readonly underfittingFitted: 0.9;
    readonly belowTraining: 0.05;
    readonly belowTrainingShare: 0.8;
    readonly farBelowTraining: 0.75;
    /** Width of the running median, as a share of the points. OverfitGuard's labelled curves: 2 to 10 % give the same verdicts. */
    readonly smoothingShare: 0.05;
    /** Share of the points (at least three) that make the tail, the end of the run. */
    readonly tailShare: 0.05;
    /** Fewest points for a verdict about the shape of a curve. */
    readonly minPoints: 6;
    /** Fewest points for full confidence in the shape; below, confidence is lowered. */
    readonly fullPoints: 15;
    /** Probability that nothing would have improved the run, from which what the curves show are notes. One healthy run in seven lies below. */
    readonly healthyProbability: 0.3;
    /** Confidence from which overfitting stands although the run may be healthy. */
    readonly sureOverfitting: 0.7;
    /** Probability from which a hypothesis of the learned model is a warning and not a note. */
    readonly sureProbability: 0.75;
};
export type ThresholdName = keyof typeof THRESHOLDS;
export type Thresholds = Readonly<Record<ThresholdName, number>>;
/** Names that the configuration file may override. */
export declare function isThresholdName(name: string): name is ThresholdName;
export declare const THRESHOLD_NAMES: readonly ThresholdName[];
/** The defaults with a run's overrides; unknown names and values that are not finite are ignored (the configuration refuses them). */
export declare function withOverrides(overrides: Readonly<Record<string, number>> | undefined): Thresholds;
