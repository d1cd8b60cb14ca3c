export const THRESHOLDS = {
  /** Fall of the loss, as a share of its first value, below which little was learned. TaskSet: at .10, .15 and .20 slow runs pass as healthy in 39, 30 and 22 %. */
  slowFall: 0.15,
  /** Fewest values or epochs: most runs that learn have fallen by more after as many, and before it is early to tell. */
  minSlow: 20,
  /** … and values, however many epochs lie between them. */
  minSlowValues: 5,
  /** Fall up to which a loss that falls as fast at the end as before is slow. */
  slowEven: 0.5,
  /** Share of the fall of both losses that the second half brought in such a run. */
  slowLateShare: 0.35,
} as const;
