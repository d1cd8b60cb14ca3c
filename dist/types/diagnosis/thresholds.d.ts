/**
 * Every threshold of the detectors. Shares are fractions. A run's entry in the configuration file may override any of them by
 * name. No verdict rests on a fixed percentage of the loss alone: each also asks for a share of the descent (how far the loss
 * fell in all) and for more than the scatter between neighboring points.
 */
export declare const THRESHOLDS: {
    readonly evaluationDip: 0.1;
    readonly minConstant: 5;
    readonly minConstantExtent: 8;
    readonly stuckBelow: 0.8;
    readonly improvedFrom: 0.9;
    readonly divergenceRise: 0.5;
    readonly divergenceLost: 0.9;
    readonly divergenceNoise: 4;
    readonly divergenceAlone: 9;
    readonly divergenceGrowth: 2;
    readonly savedShare: 0.2;
    readonly lostAtMost: 0.01;
    readonly gapRatio: 0.5;
    readonly gapDescentShare: 0.15;
    readonly gapGrowth: 1.2;
    readonly memorized: 30;
    readonly memorizedShare: 0.45;
    readonly memorizedFar: 1000;
    readonly memorizedFarShare: 0.25;
    readonly stillFar: 5;
    readonly stillFell: 0.5;
    readonly lateRise: 0.03;
    readonly outlyingNoise: 6;
    readonly metricGainShare: 0.1;
    readonly metricNoise: 2;
    readonly metricLateShare: 0.25;
    readonly partGainShare: 0.02;
    readonly trainingLearned: 0.3;
    readonly trainingMoved: 0.2;
    readonly trainingKnown: 0.85;
    readonly hardlyCarried: 0.2;
    readonly fallsApart: 0.08;
    readonly apart: 1.15;
    readonly trainingKnownLater: 0.6;
    readonly validationAbove: 10;
    readonly validationStays: 0.4;
    readonly nothingLearned: 0.05;
    readonly minLearning: 8;
    readonly zeroShare: 0.3;
    readonly highAccuracy: 0.8;
    readonly creeping: 0.02;
    readonly minSure: 13;
    readonly minCreeping: 30;
    readonly nearChanceFall: 0.25;
    readonly fewestAtLevel: 5;
    readonly dead: 0.005;
    readonly noiseRatio: 3;
    readonly noiseDescentShare: 0.05;
    readonly brokenGradients: 3;
    readonly brokenShare: 0.1;
    readonly oscillationAmplitude: 0.1;
    readonly stepsPerPoint: 50;
    readonly oscillationTurns: 0.5;
    readonly oscillationLarge: 0.3;
    readonly oscillationOfLevel: 0.1;
    readonly swingOfTraining: 0.02;
    readonly swingOfValidation: 0.04;
    readonly swingOfBoth: 0.08;
    readonly swingDescent: 0.05;
    readonly swingTurns: 0.4;
    readonly oscillationDescent: 0.1;
    readonly lossPerError: 18;
    readonly scaleLoss: 100;
    readonly scaleStart: 100000;
    readonly riseVisible: 0.1;
    readonly riseSevere: 0.25;
    readonly riseChance: 0.05;
    readonly riseBeyondLuck: 1;
    readonly accuracyDrop: 0.03;
    readonly metricLeftBehind: 0.05;
    readonly overfittingRise: 0.05;
    readonly overfittingWarned: 0.1;
    readonly overfittingGivenUp: 0.5;
    readonly overfittingNoise: 1.5;
    readonly overfittingDescentShare: 0.005;
    readonly overfittingHint: 0.6;
    readonly overfittingStanding: 4.9;
    readonly overfittingVisible: 0.7;
    readonly overfittingShared: 0.5;
    readonly overfittingRangeShare: 0.1;
    readonly noiseOfLevel: 0.2;
    readonly plateauShare: 0.3;
    readonly plateauStep: 0.0001;
    readonly minPlateauPoints: 10;
    readonly slowFall: 0.15;
    readonly minSlow: 20;
    readonly minSlowValues: 5;
    readonly slowEven: 0.5;
    readonly slowLateShare: 0.35;
    readonly spikeWindow: 101;
    readonly spikeZ: 8;
    readonly spikeHeight: 0.1;
    readonly spikeSkip: 0.1;
    readonly spikeRecovery: 0.1;
    readonly minSpikePoints: 50;
    readonly explosions: 3;
    readonly explosionSure: 1000000;
    readonly gradientSpike: 1000;
    readonly improvingGain: 0.05;
    readonly improvingSure: 0.025;
    readonly trainingRise: 0.05;
    readonly minStepRise: 30;
    readonly trainingRiseNoise: 2;
    readonly trainingRiseShare: 0.05;
    readonly underfittingSkill: 0.45;
    readonly underfittingLeast: 0.1;
    readonly settledGain: 0.15;
    readonly levelWith: 0.05;
    readonly levelBelow: 0.3;
    readonly minSettled: 10;
    readonly plannedShare: 0.5;
    readonly belowTraining: 0.05;
    readonly belowTrainingShare: 0.8;
    readonly belowTold: 0.3;
    readonly farBelowTraining: 0.9;
    readonly belowPerfect: 0.75;
    /** Width of the running median, as a share of the points. OverfitGuard's labeled curves: 2 to 10 % give the same verdicts. */
    readonly smoothingShare: 0.05;
    /** Share of the points (at least three) that make the tail, the end of the run. */
    readonly tailShare: 0.05;
    /** Fewest points for a verdict about the shape of a curve. */
    readonly minPoints: 6;
    /** Fewest points for full confidence in the shape; below, confidence is lowered. */
    readonly fullPoints: 15;
};
export type ThresholdName = keyof typeof THRESHOLDS;
export type Thresholds = Readonly<Record<ThresholdName, number>>;
/** Names that the configuration file may override. */
export declare function isThresholdName(name: string): name is ThresholdName;
export declare const THRESHOLD_NAMES: readonly ThresholdName[];
/** The defaults with a run's overrides; unknown names and values that are not finite are ignored (the configuration refuses them). */
export declare function withOverrides(overrides: Readonly<Record<string, number>> | undefined): Thresholds;
/**
 * Names that configurations of earlier versions may hold, and what took their place: nothing where the rule that they belonged to is
 * gone.
 */
export declare const FORMER_THRESHOLDS: Readonly<Record<string, ThresholdName | undefined>>;
