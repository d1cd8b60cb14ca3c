import type { AbstentionReason } from '../diagnosis/abstention.ts';
import { contradicts } from '../diagnosis/advice.ts';
import { type Finding, type RunDiagnosis, shownOf } from '../diagnosis/diagnosis.ts';
import { factsOf } from './facts.ts';
import type { Catalogue } from './language/language.ts';
import { contextOf, factsIn, type Lead } from './lead.ts';
import type { Report } from './report.ts';

/** The heading, one paragraph, and what to do first: the same words on every surface. */
export interface Opening {
  readonly headline: string;
  readonly detail: readonly string[];
  readonly doFirst?: string;
}

export function openingOf(report: Report, lead: Lead, catalogue: Catalogue): Opening {
  const opening = leadSentences(report, lead, catalogue);
  const comparison = report.comparison;
  const base = comparison ? [catalogue.comparison.baseline(comparison.baseline)] : [];
  const added = lead.kind === 'finding' && isNew(report, lead.run) ? [catalogue.comparison.newRun(lead.run.run.key)] : [];
  return { ...opening, detail: [...opening.detail, ...added, ...base].filter((sentence) => sentence !== '') };
}

function isNew({ comparison }: Report, { run: { key } }: RunDiagnosis): boolean {
  return comparison?.baseline.state === 'found' && comparison.runs.some((run) => run.key === key && run.state === 'new');
}

function leadSentences(report: Report, lead: Lead, catalogue: Catalogue): Opening {
  const { findings, comparison, reading } = catalogue;
  switch (lead.kind) {
    case 'finding': {
      const doFirst = adviceOf(report, lead.run, catalogue, lead.context.finding);
      return {
        headline: findings.headline(lead.context) + findings.others(lead.otherProblems, lead.otherRuns),
        detail: [findings.detail(lead.context)],
        ...(doFirst !== undefined && { doFirst }),
      };
    }
    case 'worse': {
      const failing = lead.run.findings.find(({ severity }) => severity === 'failing');
      const doFirst = adviceOf(report, lead.run, catalogue);
      return {
        headline: comparison.worseHeadline(lead.facts.run, lead.number, branchOf(report)),
        detail: [
          comparison.worseDetail(lead.number, branchOf(report)),
          ...(failing ? [findings.besides(contextOf(report, lead.run, failing))] : []),
        ],
        ...(doFirst !== undefined && { doFirst }),
      };
    }
    case 'resolved':
      return {
        headline: findings.resolvedHeadline(lead.facts.run, lead.was),
        detail: healthySentences(report, [lead.run], catalogue),
      };
    case 'healthy':
      return {
        headline: findings.healthyHeadline(lead.runs.map((run) => factsOf(run))),
        detail: healthySentences(report, lead.runs, catalogue),
      };
    case 'unknown':
      return {
        headline: findings.unknownHeadline(lead.runs.map((run) => factsOf(run))),
        detail: lead.runs.slice(0, 3).map((run) => findings.unknownDetail(factsOf(run), missing(run))),
      };
    case 'nothing-read':
      return { headline: reading.nothingReadHeadline, detail: [reading.nothingRead(report.refused.map(({ because }) => because))] };
  }
}

/** The run's first advice that the heading does not contradict, with the numbers of the finding that gives it, or of the worst one. */
function adviceOf(report: Report, run: RunDiagnosis, { findings }: Catalogue, heading?: Finding): string | undefined {
  const advice = run.advice.find((kind) => heading === undefined || !contradicts(kind, heading));
  const finding = advice && (run.findings.find((candidate) => candidate.advice.includes(advice)) ?? run.findings[0]);
  return finding && findings.advice(advice, contextOf(report, run, finding));
}

const MAX_HEALTHY = 3;

function healthySentences(report: Report, runs: readonly RunDiagnosis[], { findings, comparison }: Catalogue): readonly string[] {
  if (runs.length > MAX_HEALTHY) return [];
  return runs.map((run) => {
    const compared = report.comparison?.runs.find(({ key }) => key === run.run.key);
    const best = compared?.numbers.find(({ what, metric }) => what === 'best' && metric === 'loss');
    const against = best && comparison.numberClause(best, branchOf(report));
    return `${findings.healthyDetail(factsIn(report, run), against)}.`;
  });
}

export function branchOf(report: Report): string | undefined {
  return report.comparison?.baseline.branch ?? report.context.baseBranch;
}

/** What kept the run from being judged for overfitting, else for divergence; undefined where it was judged for both. */
function missing(run: RunDiagnosis): AbstentionReason | undefined {
  const abstained = shownOf(run).outcomes.flatMap((outcome) => (outcome.state === 'notEvaluated' ? [outcome] : []));
  return (abstained.find(({ kind }) => kind === 'overfitting') ?? abstained.find(({ kind }) => kind === 'divergence'))?.because;
}
