export const THRESHOLDS = {
  /** Share of what can be learned, from the level of guessing on, below which little was. */
  underfittingSkill: 0.45,
  /** … and below which it was nothing that could be told from guessing. */
  underfittingLeast: 0.1,
  /** What the second half brought, as a share of the level, up to which training has settled. */
  settledGain: 0.15,
  /** How far validation may lie above training, as a share of it, for the model to be what is missing: at .1 right in .78 of the clinic's runs, at .05 in .81. */
  levelWith: 0.05,
  /** … and below it, which dropout does. */
  levelBelow: 0.3,
  /** Fewest points for it. */
  minSettled: 10,
  /** Share of the planned training below which it is too early to tell. */
  plannedShare: 0.5,
} as const;
