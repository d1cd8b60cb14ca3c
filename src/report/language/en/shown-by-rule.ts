import type { Finding, FindingKind } from '../../../diagnosis/diagnosis.ts';

/** The number that the published rule holds against its threshold, for the kinds in which a learned model, or another sign, may decide without it. */
const MEASURED: Readonly<Partial<Record<FindingKind, string>>> = {
  divergence: 'rise',
  overfitting: 'rise',
  oscillation: 'amplitude',
  'slow-convergence': 'lateShare',
  'still-improving': 'gain',
};

/** Whether the finding's numbers meet the published rule of its kind. */
export function shownByRule({ kind, evidence }: Finding): boolean {
  const { probability, threshold: limit = 0, fall = 0 } = evidence;
  if (probability === undefined && kind !== 'divergence') return true;
  if (kind === 'underfitting') return fall < limit;
  const name = MEASURED[kind];
  const measured = name === undefined ? undefined : evidence[name];
  return measured === undefined || measured > limit;
}
