import { isSpokenAgainst } from './contradiction.ts';
import type { AdviceKind, Finding, FindingKind, Suspicion } from './diagnosis.ts';
import type { Features } from './features.ts';
import type { ModelLabel } from './model/model-data.ts';

/** A kind of finding whose cause a curve only hints at. */
interface Hypothesis {
  readonly kind: FindingKind;
  /** The label of the learned model that speaks for it. */
  readonly label: ModelLabel;
  /**
   * Probability from which it is suspected: even odds; where a sign tells most of what there is to tell, more. Chosen on the clinic and on
   * boosting, without and with 1 % of noise, by models that never saw the run's task, for the best mean macro-F1; of a rate that is too low
   * a little more, since of one such task a third fewer were true than said. See `docs/accuracy.md`.
   */
  readonly from: number;
  /** The first thing to try. */
  readonly advice: AdviceKind;
}

const HYPOTHESES: readonly Hypothesis[] = [
  { kind: 'oscillation', label: 'rateTooHigh', from: 0.5, advice: 'lower-learning-rate' },
  { kind: 'slow-convergence', label: 'rateTooLow', from: 0.55, advice: 'raise-learning-rate' },
  { kind: 'still-improving', label: 'notConverged', from: 0.6, advice: 'train-longer' },
  { kind: 'underfitting', label: 'underfitting', from: 0.7, advice: 'bigger-model' },
];

/** Kinds beside which a guess about the shape of the curves is idle. */
const BROKEN: readonly FindingKind[] = ['non-finite', 'divergence', 'no-learning', 'no-generalization', 'out-of-scale'];

/**
 * What the learned model holds for likely and nothing on the curves shows or speaks against, surest first. Empty where something is
 * broken; a run that probably diverged is nothing but that, whose cause may be the rate.
 */
export function suspicionsOf(features: Features, findings: readonly Finding[]): readonly Suspicion[] {
  const { opinion } = features;
  if (opinion === undefined || findings.some(({ kind }) => BROKEN.includes(kind))) return [];
  const { labels } = opinion;
  const isSuspected = ({ kind, label, from, advice }: Hypothesis): boolean =>
    labels[label] >= from &&
    (labels.diverged < 0.5 || kind === 'oscillation') &&
    !findings.some((finding) => finding.kind === kind) &&
    !isSpokenAgainst(advice, features, findings);
  return HYPOTHESES.filter(isSuspected)
    .map(({ kind, label, advice }) => ({ kind, probability: labels[label], advice }))
    .sort((a, b) => b.probability - a.probability);
}
