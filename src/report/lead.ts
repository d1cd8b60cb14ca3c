import { type Baseline, baseOf, mayGate } from '../comparison/baseline.ts';
import type { NumberChange } from '../comparison/comparison.ts';
import { type Finding, learnedNothing, type RunDiagnosis } from '../diagnosis/diagnosis.ts';
import { agreement, factsOf, type RunFacts } from './facts.ts';
import type { Catalogue, ChangeShown, FindingContext } from './language/language.ts';
import type { Report } from './report.ts';

/** What the heading is about: the worst there is to say. */
export type Lead =
  | {
      readonly kind: 'finding';
      readonly run: RunDiagnosis;
      readonly context: FindingContext;
      readonly otherProblems: number;
      readonly otherRuns: number;
    }
  | { readonly kind: 'worse'; readonly run: RunDiagnosis; readonly facts: RunFacts; readonly number: NumberChange }
  | { readonly kind: 'resolved'; readonly run: RunDiagnosis; readonly facts: RunFacts; readonly was: Finding }
  | { readonly kind: 'healthy'; readonly runs: readonly RunDiagnosis[] }
  | { readonly kind: 'unknown'; readonly runs: readonly RunDiagnosis[] }
  | { readonly kind: 'nothing-read' };

export function leadOf(report: Report): Lead {
  const { runs } = report.diagnosis;
  if (runs.length === 0) return { kind: 'nothing-read' };
  const worst = problemsOf(report)[0];
  const worse = worseNumber(report);
  if (worst !== undefined && !(worse !== undefined && worst.rank > WORSE_NUMBER)) {
    const others = runs.filter((run) => run !== worst.run);
    const otherProblems = others.filter((run) => isProblem(run)).length;
    return { kind: 'finding', run: worst.run, context: worst.context, otherProblems, otherRuns: others.length };
  }
  if (worse !== undefined) return worse;
  const flat = flatLead(report);
  if (flat !== undefined) return flat;
  const unknown = runs.filter((run) => run.verdict === 'unknown');
  if (unknown.length > 0) return { kind: 'unknown', runs: unknown };
  return resolvedLead(report) ?? { kind: 'healthy', runs };
}

function flatLead(report: Report): Lead | undefined {
  const { runs } = report.diagnosis;
  for (const run of runs) {
    const flat = flatFinding(run);
    if (flat) return { kind: 'finding', run, context: contextOf(report, run, flat), otherProblems: 0, otherRuns: runs.length - 1 };
  }
  return undefined;
}

/** The note that says that training loss did not fall at all. */
export function flatFinding(run: RunDiagnosis): Finding | undefined {
  return run.findings.find(learnedNothing);
}

/** A run with its findings that are more than notes, worst first over all runs. */
export interface Problem {
  readonly run: RunDiagnosis;
  readonly context: FindingContext;
  readonly rank: number;
}

const WORSE_NUMBER = 1;

export function problemsOf(report: Report): readonly Problem[] {
  const problems = report.diagnosis.runs.flatMap((run) =>
    run.findings.filter(({ severity }) => severity !== 'note').map((finding) => problem(report, run, finding)),
  );
  return problems.toSorted((a, b) => a.rank - b.rank);
}

/** Runs for pictures and tables: the lead's first, then problems, unknown, healthy. */
export function runsInOrder(report: Report): readonly RunDiagnosis[] {
  const lead = leadOf(report);
  const first = lead.kind === 'worse' || lead.kind === 'resolved' ? [lead.run] : [];
  const problems = problemsOf(report).map(({ run }) => run);
  const unknown = report.diagnosis.runs.filter((run) => run.verdict === 'unknown');
  return [...new Set([...first, ...problems, ...unknown, ...report.diagnosis.runs])];
}

/** "22 more runs, 2 of them failing": what is left out, and the worst of it. */
export function leftOut(runs: readonly RunDiagnosis[], { findings, reading }: Catalogue): string {
  const failing = runs.filter(({ verdict }) => verdict === 'failing').length;
  return reading.moreRuns(runs.length) + findings.ofWhichFailing(failing, runs.length);
}

export function isProblem(run: RunDiagnosis): boolean {
  return run.verdict === 'failing' || run.verdict === 'warning';
}

/** As {@link factsOf}, with the mean that is compared with the base where one is: the base may have been trained for less long. */
export function factsIn({ comparison }: Report, run: RunDiagnosis, finding?: Finding): RunFacts {
  const facts = factsOf(run, finding);
  const best = facts.means?.best;
  const numbers = comparison?.runs.find(({ key }) => key === run.run.key)?.numbers ?? [];
  const number = numbers.find(({ what, series }) => what === 'best' && series === facts.validation);
  return best && number ? { ...facts, means: { ...facts.means, best: { ...best, value: number.head } } } : facts;
}

export function contextOf(report: Report, run: RunDiagnosis, finding: Finding): FindingContext {
  const { baseline } = report.comparison ?? {};
  const branch = baseline?.branch ?? report.context.baseBranch;
  return {
    finding,
    facts: factsIn(report, run, finding),
    change: changeOf(report, run, finding),
    agreeing: agreement(run, finding.kind),
    ...(branch !== undefined && { branch }),
    ...(baseline && standIn(baseline, run.run.key)),
  };
}

/** The training that stands in for the base of a run, where one does. */
function standIn(baseline: Baseline, key: string): Pick<FindingContext, 'standIn'> {
  const base = baseOf(baseline, key);
  if (base === undefined || mayGate(baseline, key)) return {};
  const { commit, distance, pull } = base.current;
  return {
    standIn: {
      rung: base.rung,
      ...(commit !== undefined && { commit }),
      ...(distance !== undefined && { distance }),
      ...(pull !== undefined && { pull }),
    },
  };
}

function problem(report: Report, run: RunDiagnosis, finding: Finding): Problem {
  const context = contextOf(report, run, finding);
  const brought = context.change === 'new' || context.change === 'unlike' || context.change === 'worse';
  const failing = finding.severity === 'failing';
  return { run, context, rank: failing ? (brought ? 0 : 2) : brought ? 3 : 4 };
}

function changeOf(report: Report, run: RunDiagnosis, finding: Finding): ChangeShown {
  const { comparison } = report;
  if (comparison?.baseline.state !== 'found') return 'none';
  const compared = comparison.runs.find(({ key }) => key === run.run.key);
  if (compared?.state !== 'matched') return 'none';
  const match = compared.findings.find(
    (one) => 'finding' in one && one.finding.kind === finding.kind && one.finding.series[0] === finding.series[0],
  );
  return match?.change ?? 'none';
}

function worseNumber(report: Report): (Lead & { readonly kind: 'worse' }) | undefined {
  for (const compared of report.comparison?.runs ?? []) {
    const number = compared.numbers.find(({ gates, verdict }) => gates && verdict === 'worse');
    const run = number && report.diagnosis.runs.find(({ run: { key } }) => key === compared.key);
    if (number && run) return { kind: 'worse', run, facts: factsOf(run), number };
  }
  return undefined;
}

function resolvedLead(report: Report): Lead | undefined {
  for (const compared of report.comparison?.runs ?? []) {
    const resolved = compared.findings.find((one) => one.change === 'resolved' && one.was.severity !== 'note');
    const run = resolved && report.diagnosis.runs.find(({ run: { key } }) => key === compared.key);
    if (resolved?.change === 'resolved' && run) return { kind: 'resolved', run, facts: factsOf(run), was: resolved.was };
  }
  return undefined;
}
