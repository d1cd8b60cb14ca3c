import type { Severity } from '../diagnosis/diagnosis.ts';
import { plain } from './clean.ts';
import { openingOf } from './headline.ts';
import type { Language } from './language/language.ts';
import { contextOf, leadOf } from './lead.ts';
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

/** Failing findings as errors, warnings as warnings; where there is neither, the heading as a notice. */
export function annotationsOf(report: Report, language: Language): readonly Annotation[] {
  const catalogue = language(plain);
  const findings = report.diagnosis.runs.flatMap((run) =>
    run.findings
      .filter(({ severity }) => severity !== 'note')
      .map((finding): Annotation => {
        const context = contextOf(report, run, finding);
        return {
          level: LEVEL[finding.severity],
          title: catalogue.findings.headline(context),
          message: `${catalogue.findings.evidence(context)}.`,
        };
      }),
  );
  const levels = (['error', 'warning'] as const).flatMap((level) => findings.filter((one) => one.level === level).slice(0, MOST));
  if (levels.length > 0) return levels;
  const { headline, detail } = openingOf(report, leadOf(report), catalogue);
  return [{ level: report.verdict === 'healthy' ? 'notice' : 'warning', title: headline, message: detail.join(' ') }];
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
