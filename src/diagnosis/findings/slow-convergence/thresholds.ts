export const THRESHOLDS = {
  /** Fall of the loss, as a share of its first value, below which little was learned. TaskSet: at .10, .15 and .20 slow runs pass as healthy in 39, 30 and 22 %. */
  slowFall: 0.15,
  /** Share of the fall that the second half has to bring for the loss to fall still. */
  slowStill: 1 / 3,
  /** Fall up to which a loss that falls as fast at the end as before is slow. */
  slowEven: 0.3,
  /** Share of the fall of the training loss that the second half still brings. */
  slowLateShare: 0.4,
  /** … where the learned model holds a rate that is too low for so likely: right in .85 of them. */
  slowLateSeen: 0.2,
  slowLittle: 0.4,
  slowProbability: 0.5,
} as const;
