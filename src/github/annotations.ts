import type { Catalogue } from '../report/language/language.ts';
import { contextOf, problemsOf } from '../report/lead.ts';
import type { Report } from '../report/report.ts';
import type { Host } from './host.ts';

/** GitHub shows ten errors and ten warnings of a step. */
const MAX_ANNOTATIONS = 10;

/** One annotation per failing finding: an error where it made the check fail, a warning otherwise; a warning where no history was found. */
export function annotate(host: Host, report: Report, catalogue: Catalogue): void {
  const red = new Set(report.gate.conclusion === 'failure' ? report.gate.because.flatMap(reasonKey) : []);
  const failing = problemsOf(report).filter(({ context }) => context.finding.severity === 'failing');
  for (const { run, context } of failing.slice(0, MAX_ANNOTATIONS)) {
    const { finding } = context;
    const text = `${catalogue.findings.headline(contextOf(report, run, finding))}. ${catalogue.findings.rule(finding)}`;
    if (red.has(`${run.run.key}\n${finding.kind}`)) host.error(text, 'Loss Doctor');
    else host.warning(text, 'Loss Doctor');
  }
  const missing = report.gate.because.find((reason) => reason.code === 'no-history' && reason.policy === 'warn');
  if (missing !== undefined) host.warning(catalogue.comparison.gate(missing), 'Loss Doctor');
}

function reasonKey(reason: Report['gate']['because'][number]): readonly string[] {
  return reason.code === 'new-finding' || reason.code === 'finding' ? [`${reason.key}\n${reason.kind}`] : [];
}
