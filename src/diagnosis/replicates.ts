import { withoutContradiction } from './contradiction.ts';
import { type AdviceKind, type Finding, type FindingKind, type HistoryDiagnosis, kindOf, type Outcome } from './diagnosis.ts';
import { FINDING_KINDS, worstFirst } from './registry.ts';

type Diagnoses = readonly [HistoryDiagnosis, ...HistoryDiagnosis[]];

/** What the replicates of a run agree on. */
export interface Agreement {
  /** Index of the replicate with the median final validation loss. */
  readonly shown: number;
  readonly findings: readonly Finding[];
  readonly outcomes: readonly Outcome[];
  readonly advice: readonly AdviceKind[];
}

/**
 * A finding holds for the run where more than half of its replicates share the kind. The one quoted is the shown replicate's own
 * where it has it, else that of the first replicate that does. A single replicate agrees with itself.
 */
export function agree(diagnoses: Diagnoses): Agreement {
  const shown = medianReplicate(diagnoses);
  const representative = diagnoses[shown] ?? diagnoses[0];
  if (diagnoses.length === 1)
    return { shown, findings: representative.findings, outcomes: representative.outcomes, advice: representative.advice };
  const kinds = FINDING_KINDS.filter((kind) => isShared(diagnoses, kind));
  const findings = kinds.flatMap((kind) => quote(diagnoses, representative, kind)).sort(worstFirst);
  const outcomes = representative.outcomes.filter((outcome) => outcome.state !== 'found');
  return {
    shown,
    findings,
    outcomes: [
      ...findings.map((finding): Outcome => ({ state: 'found', finding })),
      ...outcomes.filter((outcome) => !kinds.includes(kindOf(outcome))),
    ],
    advice: withoutContradiction(sharedAdvice(diagnoses, representative), findings),
  };
}

/** A tie is no majority: a run of which half of the replicates fail is not healthy. */
export function halfFail(replicates: readonly Pick<HistoryDiagnosis, 'verdict'>[]): boolean {
  return 2 * replicates.filter(({ verdict }) => verdict === 'failing').length >= replicates.length;
}

function isShared(diagnoses: Diagnoses, kind: FindingKind): boolean {
  return diagnoses.filter((one) => sureOf(one, kind).length > 0).length > diagnoses.length / 2;
}

function quote(diagnoses: Diagnoses, representative: HistoryDiagnosis, kind: FindingKind): readonly Finding[] {
  return [representative, ...diagnoses].map((one) => sureOf(one, kind)).find((findings) => findings.length > 0) ?? [];
}

/** What scatter may explain in one replicate is nothing that several share. */
function sureOf({ findings }: HistoryDiagnosis, kind: FindingKind): readonly Finding[] {
  return findings.filter((finding) => finding.kind === kind && finding.evidence['byChance'] !== 1);
}

/** Advice that most replicates get, in the order of the shown one. */
function sharedAdvice(diagnoses: Diagnoses, representative: HistoryDiagnosis): readonly AdviceKind[] {
  const kinds = [...new Set([...representative.advice, ...diagnoses.flatMap(({ advice }) => advice)])];
  return kinds.filter((kind) => diagnoses.filter(({ advice }) => advice.includes(kind)).length > diagnoses.length / 2);
}

function medianReplicate(diagnoses: Diagnoses): number {
  const ends = diagnoses.map(({ last }, index) => ({ index, end: last?.value ?? Number.POSITIVE_INFINITY }));
  ends.sort((a, b) => a.end - b.end || a.index - b.index);
  return ends[(ends.length - 1) >> 1]?.index ?? 0;
}
