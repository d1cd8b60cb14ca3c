import { type Finding, type FindingKind, type RunDiagnosis, shownOf } from '../../diagnosis/diagnosis.ts';

/** Kinds that anybody sees on the curve, however mild. */
const SEEN_AT_ONCE: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'overfitting',
  'late-rise',
  'training-loss-rise',
  'spike',
  'generalization-gap',
  'broken-evaluation',
]);

/** Share of a run without a better value from which the curve looks flat. */
const FLAT = 0.5;

function isSeen({ kind, severity, evidence }: Finding): boolean {
  if (severity !== 'note') return false;
  if (kind === 'plateau') return (evidence['share'] ?? 0) >= FLAT;
  // A last value that stands alone may be an outlier.
  return SEEN_AT_ONCE.has(kind) && evidence['alone'] !== 1;
}

/** What the curve of a run shows although nothing is wrong enough for a warning: it is reported beside the good news. */
export function visibleNote(run: RunDiagnosis): Finding | undefined {
  const { history, main } = shownOf(run);
  const validation = main.validation === undefined ? undefined : history.series[main.validation]?.name;
  // A training loss has leveled off in many a sound run.
  return run.findings.find((note) => isSeen(note) && (note.kind !== 'plateau' || note.series[0] === validation));
}

/** The same, if it is that the loss ends above its best. */
export function risingNote(run: RunDiagnosis): Finding | undefined {
  const note = visibleNote(run);
  return note?.kind === 'overfitting' || note?.kind === 'late-rise' ? note : undefined;
}

/** Where on the axis the checkpoint stands that was kept, if a rise after it cost nothing but time. */
export function keptCheckpoint(run: RunDiagnosis, note: Finding): number | undefined {
  const { checkpoint } = shownOf(run).history;
  if (checkpoint?.keeps !== 'best' || (note.kind !== 'overfitting' && note.kind !== 'late-rise')) return undefined;
  return checkpoint.at ?? note.evidence['bestAt'];
}
