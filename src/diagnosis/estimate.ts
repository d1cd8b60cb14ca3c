/** What the learned model judges, named as in the clinic's truth. */
export const HYPOTHESES = [
  'diverged',
  'overfitting',
  'lr_too_high',
  'lr_too_low',
  'not_converged',
  'underfitting',
  'healthy',
] as const;
export type Hypothesis = (typeof HYPOTHESES)[number];

/** Changes whose effect the clinic measured by a run of its own. */
export const INTERVENTIONS = ['lr_down', 'lr_up', 'longer', 'early_stop', 'regularize', 'smaller', 'bigger'] as const;
export type Intervention = (typeof INTERVENTIONS)[number];

/** What runs with curves like these turned out to be. */
export interface Estimate {
  /** Calibrated probability that the hypothesis is true. */
  readonly probability: Readonly<Record<Hypothesis, number>>;
  /** From which probability each hypothesis is reported. */
  readonly threshold: Readonly<Record<Hypothesis, number>>;
  /** Expected relative change of the true loss by each intervention, from -1 to 1: below zero helps. */
  readonly effect: Readonly<Record<Intervention, number>>;
  /** Share of runs like this in which the intervention helped by 2 % or more. */
  readonly helped: Readonly<Record<Intervention, number>>;
}
