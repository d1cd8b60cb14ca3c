import type { AdviceKind, Finding } from './diagnosis.ts';
import type { Features } from './features.ts';

/** Advice for a run, most useful first: that of its worst finding, then of the others. Empty without a finding that advises. */
export function rankAdvice(findings: readonly Finding[], _features: Features): readonly AdviceKind[] {
  return [...new Set(findings.flatMap((finding) => finding.advice))];
}
