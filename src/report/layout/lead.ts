import type { NumberChange } from '../../comparison/comparison.ts';
import type { Finding, RunDiagnosis } from '../../diagnosis/diagnosis.ts';
import { comparedOf, type Problem, problemsOf } from '../context.ts';
import { type Outvoted, outvotedOf } from '../outvoted.ts';
import type { Report } from '../report.ts';
import { wholeOf } from '../said/unequal.ts';
import { isSameCurve } from '../same-curve.ts';

/** What the page is about: the worst there is to say, else the best. */
export type Lead =
  | { readonly kind: 'nothing-read' }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'worse' | 'better'; readonly run: RunDiagnosis; readonly number: NumberChange }
  | { readonly kind: 'fixed'; readonly run: RunDiagnosis; readonly was: Finding }
  | { readonly kind: 'faster'; readonly run: RunDiagnosis; readonly number: NumberChange }
  /** Far from the base, which is all that so few base runs tell. */
  | { readonly kind: 'apart'; readonly run: RunDiagnosis; readonly number: NumberChange }
  /** Some of its seeds fail, too few to say it of the run. */
  | { readonly kind: 'seeds'; readonly run: RunDiagnosis; readonly alone: Outvoted }
  | { readonly kind: 'same' }
  | { readonly kind: 'unjudged'; readonly runs: readonly RunDiagnosis[] }
  | { readonly kind: 'healthy' };

/**
 * In this order: what broke or got worse by this pull request, what fails without it, no change at all, seeds that fail alone, good
 * news, warnings that were there before, what could not be judged, and health.
 */
export function leadOf(report: Report): Lead {
  const { runs } = report.diagnosis;
  if (runs.length === 0) return { kind: 'nothing-read' };
  const [worst] = problemsOf(report);
  const isFailing = worst?.context.finding.severity === 'failing';
  if (worst && isFailing && worst.isNew) return { kind: 'problem', problem: worst };
  const worse = numberLead(report, 'worse', ({ gates, verdict }) => gates && verdict === 'worse');
  if (worse) return worse;
  if (worst && (isFailing || worst.isNew)) return { kind: 'problem', problem: worst };
  const unjudged = runs.filter((run) => run.verdict === 'unknown');
  if (runs.every((run) => isSameCurve(report, run))) return { kind: 'same' };
  return (
    seedsLead(runs) ??
    fixedLead(report, 'failing') ??
    numberLead(report, 'better', ({ verdict, what }) => verdict === 'better' && what === 'best') ??
    (worst && { kind: 'problem', problem: worst }) ??
    (unjudged.length > 0 ? { kind: 'unjudged', runs: unjudged } : undefined) ??
    fixedLead(report, 'warning') ??
    fasterLead(report) ??
    numberLead(report, 'apart', isFarApart) ?? { kind: 'healthy' }
  );
}

function numberLead(
  report: Report,
  kind: 'worse' | 'better' | 'apart',
  wanted: (number: NumberChange) => boolean,
): Lead | undefined {
  for (const run of report.diagnosis.runs) {
    const number = comparedOf(report, run)?.numbers.find(wanted);
    if (number) return { kind, run, number };
  }
  return undefined;
}

function fasterLead(report: Report): Lead | undefined {
  for (const run of report.diagnosis.runs) {
    const number = fasterNumber(comparedOf(report, run)?.numbers ?? []);
    if (number) return { kind: 'faster', run, number };
  }
  return undefined;
}

/** Less than this share of the base's steps is worth telling of a run that ended before the base. */
const SOONER = 0.9;

/** That a run was as good as the base earlier: beyond what is known of the noise, or because it ended there. */
export function fasterNumber(numbers: readonly NumberChange[]): NumberChange | undefined {
  const isShorter = numbers.some(({ stretch }) => stretch);
  return numbers.find(
    ({ what, verdict, head, base }) =>
      what === 'epochs-to-base-best' && (verdict === 'better' || (isShorter && head < SOONER * base)),
  );
}

/** A difference that anybody sees on the picture. */
const FAR_APART = 0.1;

function isFarApart(number: NumberChange): boolean {
  const { what, metric, verdict, relative } = number;
  const isUndecided = what === 'best' && metric === 'loss' && verdict === 'cannot-tell' && relative;
  return isUndecided && Math.abs(wholeOf(number).change) >= FAR_APART;
}

function seedsLead(runs: readonly RunDiagnosis[]): Lead | undefined {
  for (const run of runs) {
    const [alone] = outvotedOf(run);
    if (alone) return { kind: 'seeds', run, alone };
  }
  return undefined;
}

function fixedLead(report: Report, severity: Finding['severity']): Lead | undefined {
  for (const run of report.diagnosis.runs) {
    const fixed = comparedOf(report, run)?.findings.find((one) => one.change === 'resolved' && one.was.severity === severity);
    if (fixed?.change === 'resolved') return { kind: 'fixed', run, was: fixed.was };
  }
  return undefined;
}

/** The run that the page is about; undefined if it is about all or none. */
export function leadRun(lead: Lead): RunDiagnosis | undefined {
  switch (lead.kind) {
    case 'problem':
      return lead.problem.run;
    case 'worse':
    case 'better':
    case 'faster':
    case 'fixed':
    case 'apart':
    case 'seeds':
      return lead.run;
    case 'unjudged':
      return lead.runs[0];
    case 'nothing-read':
    case 'same':
    case 'healthy':
      return undefined;
  }
}

/** Runs in the order of the page: the lead's, then problems, what could not be judged, and the others. */
export function runsInOrder(report: Report): readonly RunDiagnosis[] {
  const first = leadRun(leadOf(report));
  const problems = problemsOf(report);
  const failing = problems.filter(({ context }) => context.finding.severity === 'failing');
  const worse = report.diagnosis.runs.filter((run) =>
    comparedOf(report, run)?.numbers.some(({ gates, verdict }) => gates && verdict === 'worse'),
  );
  const unknown = report.diagnosis.runs.filter((run) => run.verdict === 'unknown');
  const others = problems.map(({ run }) => run);
  return [
    ...new Set([
      ...(first ? [first] : []),
      ...failing.map(({ run }) => run),
      ...worse,
      ...others,
      ...unknown,
      ...report.diagnosis.runs,
    ]),
  ];
}
