import type { FindingKind, RunDiagnosis } from '../../diagnosis/diagnosis.ts';
import { branchOf, problemsOf } from '../context.ts';
import { base, type Phrase, phrase } from '../language/phrase.ts';
import type { Report } from '../report.ts';
import { nameOf } from '../said/terms.ts';

/** The worst problem of each run that has one. */
function worstOf(report: Report, runs: readonly RunDiagnosis[]): ReadonlyMap<RunDiagnosis, FindingKind> {
  const counting = new Set(runs);
  const worst = new Map<RunDiagnosis, FindingKind>();
  for (const { run, context } of problemsOf(report)) if (counting.has(run) && !worst.has(run)) worst.set(run, context.finding.kind);
  return worst;
}

/** What the runs have without how many: for one kind that all have, whose number stands before. */
export function kindsOf(report: Report, runs: readonly RunDiagnosis[]): readonly Phrase[] {
  const worst = worstOf(report, runs);
  return worst.size < runs.length ? countsOf(report, runs) : [...new Set(worst.values())].map(nameOf);
}

/** Each run is counted once, under its worst problem. */
export function countsOf(report: Report, runs: readonly RunDiagnosis[]): readonly Phrase[] {
  const worst = worstOf(report, runs);
  const kinds = [...worst.values()];
  const counted = [...new Set(kinds)].map((kind) => countPhrase(kind, kinds.filter((one) => one === kind).length));
  const others = runs.filter((run) => !worst.has(run)).length;
  return others > 0 ? [...counted, phrase('triage.worse', { n: others, base: base(branchOf(report)) })] : counted;
}

/** Runs that all have the same worst problem, where no other run has it: "3 of 6 runs overfit". */
export function oneKind(report: Report, runs: readonly RunDiagnosis[]): Phrase | undefined {
  const problems = problemsOf(report);
  const kinds = new Map(problems.toReversed().map((one) => [one.run, one.context.finding.kind]));
  const worst = runs.map((run) => kinds.get(run));
  const [kind] = worst;
  const id = Object.entries(ALL).find(([name]) => name === kind)?.[1];
  if (id === undefined || worst.some((one) => one !== kind)) return undefined;
  const among = new Set(runs);
  const others = problems.some((one) => one.context.finding.kind === kind && !among.has(one.run));
  return others ? undefined : phrase(id, { n: runs.length, total: report.diagnosis.runs.length });
}

const ALL = {
  divergence: 'triage.all.divergence',
  'no-learning': 'triage.all.no-learning',
  'no-generalization': 'triage.all.no-generalization',
  overfitting: 'triage.all.overfitting',
} as const;

const COUNTED = {
  'non-finite': 'triage.non-finite',
  divergence: 'triage.divergence',
  'no-learning': 'triage.no-learning',
  'no-generalization': 'triage.no-generalization',
  overfitting: 'triage.overfitting',
} as const;

function countPhrase(kind: FindingKind, n: number): Phrase {
  const id = Object.entries(COUNTED).find(([name]) => name === kind)?.[1];
  return id === undefined ? phrase('triage.kind', { n, kind: nameOf(kind) }) : phrase(id, { n });
}
