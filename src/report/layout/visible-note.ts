import type { Finding, FindingKind, RunDiagnosis } from '../../diagnosis/diagnosis.ts';

/** Kinds that anybody sees on the curve, however mild. */
const SEEN_AT_ONCE: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'overfitting',
  'late-rise',
  'training-loss-rise',
  'spike',
  'generalization-gap',
  'broken-evaluation',
]);

/** What the curve of a run shows although nothing is wrong enough for a warning: it is reported beside the good news. */
export function visibleNote({ findings }: RunDiagnosis): Finding | undefined {
  // A last value that stands alone may be an outlier.
  return findings.find(({ kind, severity, evidence }) => severity === 'note' && SEEN_AT_ONCE.has(kind) && evidence['alone'] !== 1);
}
