/** Everything that the comparison decides with, in one place. `bench/comparison.ts` prints what these figures do on same-configuration pairs. */
export const COMPARISON_THRESHOLDS = {
  /**
   * Overfitting is new where the logarithm of the end over the best of the loss is this much higher than in any base run, and this many
   * times as high. Chosen on the tuning half of the clinic's runs: less than 1.3 % of pairs that differ by their seed only.
   */
  newRise: 0.06,
  newRiseFactor: 4,
  /** Any other finding is new only where it lies this far beyond its own threshold, in units of the threshold … */
  newBeyond: 0.25,
  /** … with this confidence … */
  newConfidence: 0.8,
  /** … and the base stayed this far below it. In between it is borderline and never gates. */
  baseBelow: 0.25,
  /**
   * That nothing was learned is new only where the head's best loss lies this share above that of every base run: of a configuration
   * that hardly learns the seeds lie on both sides of any threshold, and 39 of 45 such pairs of the clinic within this of each other;
   * ten catastrophes lie 50 % above and more. Losses more than this many times apart are not of one scale, and say nothing.
   */
  learnedLess: 0.2,
  otherScale: 3,
  /** A finding that the base has too is worse where its excess over the threshold is this many times the base's. */
  worseFactor: 2,
  /** Base runs from which run-to-run noise is known well enough for an interval. Measured: with 3, 1.4 % false alarms at nominal 1 %. */
  minBaseRuns: 3,
  /**
   * One-sided level of the prediction interval: of one head run; of several, which a team looks at a second time;
   * the level from which further seeds are worth naming, and how many at most.
   */
  level: 0.986,
  seedsLevel: 0.995,
  doubtLevel: 0.8,
  mostSeeds: 5,
  /** A change smaller than this share of the base's value is never called worse, however small the noise. */
  minEffect: 0.002,
  /**
   * With too few base runs for an interval only what no seed does is worse: a best loss above the base's whole curve after this share
   * of it, and beyond this many times the base's best, or nearer to the base's start than this share of its way where the base fell by
   * that much. Two runs of one configuration: 0.38 % of AlgoPerf and clinic pairs, none of nanoGPT; ten catastrophes: 84 %.
   */
  boldAfter: 0.1,
  boldTimes: 2,
  boldWay: 0.5,
  boldLearned: 0.4,
  /**
   * An accuracy is back at chance below the base's whole curve, by this much, and in a base that rose at all, and at most this share of its best or
   * with this many times its errors. Two runs of one configuration: 0.3 % of clinic pairs, whose validation sets hold 50 to 300 examples.
   */
  chanceDistance: 0.25,
  chanceLearned: 0.02,
  chanceShare: 0.45,
  chanceErrors: 4,
  /** A base run is left out of the interval where it lies outside the interval of this level made of all others (a failed seed). */
  outlierLevel: 0.999,
  /** Losses closer to zero than this share of their own descent have no meaningful relative change. */
  nearZero: 0.05,
  /** Runs whose lengths differ by no more than this share had the same budget. */
  sameBudget: 0.05,
  /** Fewest kept base runs for an anchor (`minBaseRuns` for a named release, which is no lucky best of several), and how far beyond the best of them the head is called a slow creep: in run-to-run noise … */
  creepRuns: 5,
  creepNoise: 5,
  /** … and as a share of the best. */
  creepEffect: 0.01,
  /** A run that ends before this share of the base's length has probably stopped, whatever its own log says. */
  muchShorter: 0.6,
  /** Loss counts as having reached the base's best within this share of it. Measured: without tolerance half of equal runs never do. */
  reachTolerance: 0.01,
  /** Ratio of steps to the base's best that equal runs show, 5th to 95th percentile. */
  reachNoise: [0.7, 1.25],
  /** First and best evaluation this many times higher or lower than in every base run raise a doubt. Clinic: 0 to 16 % of runs with one changed setting do, by setting. */
  firstEvaluationRatio: 3,
} as const;
