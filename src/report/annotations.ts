import { type GateReason, isUnseen } from '../decision/gate.ts';
import type { Severity } from '../diagnosis/diagnosis.ts';
import { plain } from './clean.ts';
import { gateSentences } from './gate-sentences.ts';
import { openingOf } from './headline.ts';
import type { Catalogue, Language } from './language/language.ts';
import { leadOf, type Problem, problemsOf } from './lead.ts';
import type { Report } from './report.ts';

/** One annotation of a workflow run. Both texts are cleaned, and free of line breaks. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

const LEVEL: Readonly<Record<Severity, Annotation['level']>> = { failing: 'error', warning: 'warning', note: 'notice' };

/** GitHub shows ten of a level per step. */
const MOST = 10;

/** Failing findings and what else fails the check as errors, warnings as warnings, worst first; where there is neither, the heading as a notice. */
export function annotationsOf(report: Report, language: Language): readonly Annotation[] {
  const catalogue = language(plain);
  const findings = annotated(report, catalogue, ({ context }) => LEVEL[context.finding.severity]);
  const failures = failuresOf(report, catalogue);
  if (findings.length > 0 || failures.length > 0) return [...failures, ...findings];
  const { headline, detail } = openingOf(report, leadOf(report), catalogue);
  return [{ level: report.verdict === 'healthy' ? 'notice' : 'warning', title: headline, message: detail.join(' ') }];
}

/** Why the check fails, beside the findings that have annotations of their own. */
function failuresOf(report: Report, catalogue: Catalogue): readonly Annotation[] {
  const { conclusion, because } = report.gate;
  if (conclusion !== 'failure') return [];
  const others = because.filter(({ code }) => code !== 'finding' && code !== 'new-finding');
  return gateSentences(report, catalogue, others).map((title): Annotation => ({ level: 'error', title, message: '' }));
}

/**
 * What a check has to say beside its conclusion: failing findings, as errors where they made it fail and as warnings otherwise, what
 * could not be seen, and a missing history, unless the gate fails for it or nobody minds.
 */
export function checkAnnotationsOf(report: Report, language: Language): readonly Annotation[] {
  const catalogue = language(plain);
  const { conclusion, because } = report.gate;
  const red = new Set(conclusion === 'failure' ? because.flatMap(reasonKey) : []);
  const findings = annotated(report, catalogue, ({ run, context: { finding } }) => {
    if (finding.severity !== 'failing') return undefined;
    return red.has(`${run.run.key}\n${finding.kind}`) ? 'error' : 'warning';
  });
  const missing = because.filter(
    (reason) => isUnseen(reason) || (reason.code === 'no-history' && reason.policy !== 'ignore' && conclusion !== 'failure'),
  );
  const titles = gateSentences(report, catalogue, missing).slice(0, MOST);
  return [...findings, ...titles.map((title): Annotation => ({ level: 'warning', title, message: '' }))];
}

function annotated(
  report: Report,
  catalogue: Catalogue,
  levelOf: (problem: Problem) => Annotation['level'] | undefined,
): readonly Annotation[] {
  const all = problemsOf(report).flatMap((problem): readonly Annotation[] => {
    const level = levelOf(problem);
    const title = catalogue.findings.headline(problem.context);
    return level === undefined ? [] : [{ level, title, message: `${catalogue.findings.evidence(problem.context)}.` }];
  });
  return (['error', 'warning'] as const).flatMap((level) => all.filter((one) => one.level === level).slice(0, MOST));
}

function reasonKey(reason: GateReason): readonly string[] {
  return reason.code === 'new-finding' || reason.code === 'finding' ? [`${reason.key}\n${reason.kind}`] : [];
}

/** Annotations as workflow commands, one a line, in which no text can begin a command of its own. */
export function renderAnnotations(report: Report, language: Language): string {
  return annotationsOf(report, language)
    .map(({ level, title, message }) => `::${level} title=${property(title)}::${escaped(message)}\n`)
    .join('');
}

function escaped(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return escaped(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
