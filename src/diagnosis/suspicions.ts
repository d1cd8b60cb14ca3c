import type { AdviceKind, Finding, FindingKind, Suspicion } from './diagnosis.ts';
import type { Features } from './features.ts';
import { HYPOTHESES, isHypothesis } from './model/opinion.ts';

/** The first thing to try for each suspicion. */
const REMEDY: Readonly<Record<keyof typeof HYPOTHESES, AdviceKind>> = {
  overfitting: 'stop-earlier',
  oscillation: 'lower-learning-rate',
  'slow-convergence': 'raise-learning-rate',
  'still-improving': 'train-longer',
  underfitting: 'bigger-model',
};

/** Kinds beside which a guess about the shape of the curves is idle. */
const BROKEN: readonly FindingKind[] = ['non-finite', 'divergence', 'no-learning', 'no-generalization', 'out-of-scale'];

/** What the learned model holds for likely and nothing on the curves shows. Empty where something is broken. */
export function suspicionsOf({ opinion }: Features, findings: readonly Finding[]): readonly Suspicion[] {
  if (opinion === undefined || findings.some(({ kind }) => BROKEN.includes(kind))) return [];
  const kinds = Object.keys(HYPOTHESES).filter(isHypothesis);
  const suspected = kinds.filter((kind) => opinion.finds[kind] && !findings.some((finding) => finding.kind === kind));
  return suspected
    .filter((kind) => kind !== 'overfitting')
    .map((kind) => ({ kind, probability: opinion.labels[HYPOTHESES[kind]], advice: REMEDY[kind] }))
    .sort((a, b) => b.probability - a.probability);
}
