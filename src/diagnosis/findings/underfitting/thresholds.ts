export const THRESHOLDS = {
  /** Share of what can be learned, from the level of guessing on, below which little was. */
  underfittingSkill: 0.9,
  /** Fall of the training loss from which it does not stay high. */
  underfittingFall: 0.6,
  /** Probability by the learned model of runs with such curves from which what was learned is little: right in .8 of them. */
  underfittingProbability: 0.6,
  /** What the last doubling brought, as a share of the whole fall, up to which training has settled. */
  settledGain: 0.05,
  settledSeen: 0.15,
  /** How far validation may lie above training, as a share of it, for the model to be what is missing. */
  levelWith: 0.2,
  /** Fewest points for it. */
  minSettled: 10,
  /** Share of the planned training below which it is too early to tell. */
  plannedShare: 0.5,
  /** Without a known level: probability from which it is a note, and fall up to which. */
  underfittingSuspected: 0.5,
  underfittingFitted: 0.9,
} as const;
