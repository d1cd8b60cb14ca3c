// Written by npm run pages from the comments in src/diagnosis: what each threshold is, by its kind; under no kind, what kinds share.
export const THRESHOLD_MEANINGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "": {
    "smoothingShare": "Width of the running median, as a share of the points. OverfitGuard's labeled curves: 2 to 10 % give the same verdicts.",
    "tailShare": "Share of the points (at least three) that make the tail, the end of the run.",
    "minPoints": "Fewest points for a verdict about the shape of a curve.",
    "fullPoints": "Fewest points for full confidence in the shape; below, confidence is lowered."
  },
  "broken-evaluation": {
    "evaluationDip": "A value of the validation loss below this share of both neighbors."
  },
  "constant-metric": {
    "minConstant": "Fewest evaluations with the same value.",
    "minConstantExtent": "… and values or epochs of the whole training, where little was learned as yet: a metric may take a few to move.",
    "stuckBelow": "A score above this may stand still: a small validation set, and little left to learn.",
    "improvedFrom": "… and above this whatever the loss does."
  },
  "divergence": {
    "divergenceRise": "End of the training loss over its best value, relative, for divergence. AutoTrainer, TheDeepChecker.",
    "divergenceLost": "Share of the descent that must be lost again for divergence; 1 is back at the first value.",
    "divergenceNoise": "The rise must also exceed this many standard deviations of the scatter.",
    "divergenceAlone": "Instead of the rise and of what must be lost: how far a validation loss must end above its first value where no training loss tells divergence from overfitting. So 6 of the 351 overfitting runs of the clinic would be called diverged by their validation loss alone, by the rise and the loss 110.",
    "divergenceGrowth": "Growth of each of the last five values that is a divergence while it happens. TheDeepChecker."
  },
  "early-stopping": {
    "savedShare": "Share of the run that early stopping must save to be worth a note.",
    "lostAtMost": "Relative loss against the best value that it may cost."
  },
  "generalization-gap": {
    "gapRatio": "Gap between validation and training at the end over the training loss. SageMaker's .1 flags 64 % of runs without overfitting.",
    "gapDescentShare": "The gap as a share of the larger descent.",
    "gapGrowth": "How many times the gap of the first third of the run the gap at the end is, where it grew.",
    "memorized": "Validation over training loss at the end from which the data is known by heart …",
    "memorizedShare": "… where validation loss also ends above this share of its first value.",
    "memorizedFar": "The same for a training loss of next to nothing: validation over training loss …",
    "memorizedFarShare": "… and over its first value.",
    "stillFar": "Validation over training loss at the end, where validation loss was best in the first half of the run …",
    "stillFell": "… and training loss at the end as a share of what it was then."
  },
  "late-rise": {
    "lateRise": "Lower end of the band in which a rise of the validation loss is mild: only two of the 40 labeled curves lie in it.",
    "outlyingNoise": "Scatters above the best from which a last point that no other confirms is reported."
  },
  "metric-mismatch": {
    "metricGainShare": "Improvement of a task metric after the best loss, as a share of its range.",
    "metricNoise": "An improvement of a metric must also exceed this many standard deviations of its scatter.",
    "metricLateShare": "Share of what the improvement takes that the second half of the stretch must bring, and that must be left at the end.",
    "partGainShare": "Improvement of a task metric after the best value of a part of the loss, as a share of its range, that contradicts the part."
  },
  "no-generalization": {
    "trainingLearned": "Fall of the training loss from which something was learned that should carry over.",
    "trainingMoved": "… from which it is a warning that validation never fell.",
    "trainingKnown": "Fall of the training loss beyond which the data is known.",
    "hardlyCarried": "Fall of the validation loss below which hardly any of it carries over.",
    "fallsApart": "Fall after the first 15 % of the run that training loss has and validation loss has not, where validation had fallen by next to nothing…",
    "apart": "… and ends above so many times the training loss.",
    "trainingKnownLater": "Fall of the training loss after the first 15 % of the run beyond which the data is known.",
    "validationAbove": "… where validation loss ends above so many times the training loss …",
    "validationStays": "… and above this share of its own start."
  },
  "no-learning": {
    "nothingLearned": "Fall of the loss, as a share of its first value, below which nothing was learned. From .03 to .08 nothing changes.",
    "minLearning": "Fewest values or epochs for it.",
    "zeroShare": "Share of values that are exactly zero from which the loss is broken.",
    "highAccuracy": "Accuracy that no guess has.",
    "creeping": "Fall below which nothing was learned though the loss still falls.",
    "minSure": "Fewest values or epochs from which that is beyond doubt: where the loss stands still, or at the level of guessing.",
    "minCreeping": "… where it creeps.",
    "nearChanceFall": "Fall below which nothing was learned if the accuracy has come less than a tenth of the way from guessing.",
    "fewestAtLevel": "Fewest values where loss and accuracy are those of guessing…",
    "dead": "… and the loss fell by less than this share."
  },
  "noisy-validation": {
    "noiseRatio": "Scatter of the validation loss over that of the training loss. Brownlee; tuning playbook.",
    "noiseDescentShare": "Scatter of the validation loss as a share of its descent."
  },
  "non-finite": {
    "brokenGradients": "Values of the gradient norm that are NaN or infinite, at least so many…",
    "brokenShare": "… and to the end, or so large a share of all."
  },
  "oscillation": {
    "oscillationAmplitude": "Scatter in the second half as a share of the descent.",
    "stepsPerPoint": "Logged values averaged into one point where the loss is logged by steps, whose scatter from batch to batch is normal.",
    "oscillationTurns": "Share of points at which the curve turns.",
    "oscillationLarge": "… from which it is a warning: of eight such clinic runs six had a rate that was too high.",
    "oscillationOfLevel": "… and swings, up and down, of a fifth of the level.",
    "swingOfTraining": "Both losses swing: scatter of the training loss in the second half, as a share of its level. Right in .86 of the clinic's runs.",
    "swingOfValidation": "… of the validation loss.",
    "swingOfBoth": "… and the root of the two multiplied.",
    "swingDescent": "… where the second half fell by less than this share of its level.",
    "swingTurns": "… and the curve turns at more than this share of its points.",
    "oscillationDescent": "What the second half may have brought, as a share of the whole descent."
  },
  "out-of-scale": {
    "lossPerError": "Validation loss over the share of wrong answers. Of runs broken on purpose at least 20.9, of sound ones at most 10.4.",
    "scaleLoss": "A validation loss above this, and ten times the training loss.",
    "scaleStart": "First loss from which inputs or targets are not scaled."
  },
  "overfitting": {
    "riseVisible": "Height of the end over the best from which a rise is visible. Sound runs reach it in 1 %, true overfitting in 83 %.",
    "riseSevere": "Height from which overfitting fails.",
    "riseChance": "Probability of such a trend by chance.",
    "riseBeyondLuck": "Standard deviations by which the end of ten and more evaluations stands above the best beyond what luck explains. Of level and falling curves with independent scatter of 6 to 20 % 5 % reach it; twice as many reached the rank test that it replaces.",
    "accuracyDrop": "How far an accuracy must end below its best, as a fraction. At two points one sound run in eighteen is blamed.",
    "metricLeftBehind": "How far the metric of the training data must rise, as a share of itself, while that of the validation set does not.",
    "overfittingRise": "Rise of the tail over the best smoothed value, relative to that value. Prechelt (1998), GL5. Of few evaluations, or from the first one on, a trend beyond doubt may be as low.",
    "overfittingWarned": "Rise from which it is more than a note, unless it is visible: of TaskSet's good runs 4.7 % are blamed at .05, 3.1 % at .08, 1.6 % at .1.",
    "overfittingGivenUp": "… or what it takes back of the descent.",
    "overfittingNoise": "The rise must also exceed this many standard deviations of the scatter: at 1 noise of 20 % is blamed twice as often in 150 epochs, at 2 one overfitting run in 35 is missed.",
    "overfittingDescentShare": "The rise as a share of the descent: less is no visible part of what training did.",
    "overfittingHint": "Share of the relative rise up to which the other values of the tail lie at the best, where only the last one is high.",
    "overfittingStanding": "How far the end must lie above the best for scatter to be no explanation, in standard deviations of the mean of a window. Of level curves with independent scatter about 2 % reach it at every length from 6 to 400 points, without any other condition.",
    "overfittingVisible": "The share of that from which a rise that the published rule sees is one.",
    "overfittingShared": "Rise of the training loss over the same stretch, as a share of that of the validation loss, from which it is no overfitting.",
    "overfittingRangeShare": "Instead of the relative rise where losses are zero or negative, so that only differences mean something.",
    "noiseOfLevel": "Scatter, as a share of the level, from which a rise has to stand out of it."
  },
  "plateau": {
    "plateauShare": "Share of the run without a new best.",
    "plateauStep": "Share of the best value by which a new best must be lower, where the scatter is less. PyTorch ReduceLROnPlateau.",
    "minPlateauPoints": "Fewest points for a plateau."
  },
  "slow-convergence": {
    "slowFall": "Fall of the loss, as a share of its first value, below which little was learned. TaskSet: at .10, .15 and .20 slow runs pass as healthy in 39, 30 and 22 %.",
    "minSlow": "Fewest values or epochs: most runs that learn have fallen by more after as many, and before it is early to tell.",
    "minSlowValues": "… and values, however many epochs lie between them.",
    "slowEven": "Fall up to which a loss that falls as fast at the end as before is slow.",
    "slowLateShare": "Share of the fall of both losses that the second half brought in such a run."
  },
  "spike": {
    "spikeWindow": "Window of the spike detector, in points; odd.",
    "spikeZ": "Robust standard deviations above the trend. Measured on nanoGPT curves: recall .98 for +30 % spikes.",
    "spikeHeight": "Height over the trend, as a share of it.",
    "spikeSkip": "Share of the run at the start that is not judged.",
    "spikeRecovery": "Share of the run within which the loss must be back for the spike to be a note.",
    "minSpikePoints": "Fewest points for spikes.",
    "explosions": "Values above a thousand times their neighbors from which batches explode.",
    "explosionSure": "A value above so many times its neighbors is one too many.",
    "gradientSpike": "Gradient norm, over the usual one, from which it is reported."
  },
  "still-improving": {
    "improvingGain": "Expected gain of the next doubling of the training, relative, from which the loss still falls.",
    "improvingSure": "… of which so much is sure: the last fifths bring it too, if they go on shrinking as they did. Of the runs that are said to be falling still, so many would really gain: networks .74 instead of .69, boosting .93 instead of .85; kept aside .73 instead of .53, .89 instead of .75."
  },
  "training-loss-rise": {
    "trainingRise": "Rise of the training loss over its best smoothed value, relative. Tuning playbook: a rising training loss is mostly a bug.",
    "minStepRise": "Fewest points where the training loss is logged by steps.",
    "trainingRiseNoise": "In standard deviations of the scatter.",
    "trainingRiseShare": "As a share of the descent of the training loss."
  },
  "underfitting": {
    "underfittingSkill": "Share of what can be learned, from the level of guessing on, below which little was.",
    "underfittingLeast": "… and below which it was nothing that could be told from guessing.",
    "settledGain": "What the second half brought, as a share of the level, up to which training has settled.",
    "levelWith": "How far validation may lie above training, as a share of it, for the model to be what is missing: at .1 right in .78 of the clinic's runs, at .05 in .81.",
    "levelBelow": "… and below it, which dropout does.",
    "minSettled": "Fewest points for it.",
    "plannedShare": "Share of the planned training below which it is too early to tell."
  },
  "unrepresentative-validation": {
    "belowTraining": "How far validation lies below training, relative, to count as below. UMLAUT.",
    "belowTrainingShare": "Share of the second half in which it must.",
    "belowTold": "Mean distance up to which dropout and augmentation are the likely reason, and nothing is said.",
    "farBelowTraining": "… from which it is a warning: validation loss is a tenth of training loss. In public logs with losses summed over micro-batches it lay .62 to .70 below.",
    "belowPerfect": "The same where every example is predicted right from the first evaluation on."
  }
};
