import type { Finding, FindingKind, RunDiagnosis } from '../diagnosis/diagnosis.ts';
import { FINDING_KINDS } from '../diagnosis/registry.ts';
import type { Catalogue } from './language/language.ts';
import { contextOf, runsInOrder } from './lead.ts';
import type { Report } from './report.ts';

/** A failing finding of some replicates that most do not share: it is none of the run's, and still worth a look. */
export interface Outvoted {
  readonly kind: FindingKind;
  /** That of the first replicate that has it. */
  readonly finding: Finding;
  /** Names of the replicates that have it. Untrusted. */
  readonly replicates: readonly [string, ...string[]];
}

export function outvotedOf(run: RunDiagnosis): readonly Outvoted[] {
  const kinds = FINDING_KINDS.filter((kind) => !run.findings.some((finding) => finding.kind === kind));
  return kinds.flatMap((kind) => {
    const having = run.replicates.flatMap(({ history, findings }) => {
      const finding = findings.find((one) => one.kind === kind && one.severity === 'failing');
      return finding === undefined ? [] : [{ name: history.name, finding }];
    });
    const [first, ...others] = having;
    if (first === undefined) return [];
    return [{ kind, finding: first.finding, replicates: [first.name, ...others.map(({ name }) => name)] as const }];
  });
}

/** Of one run, a sentence for each kind. */
export function outvotedSentences(report: Report, run: RunDiagnosis, { findings }: Catalogue): readonly string[] {
  return outvotedOf(run).map(({ finding, replicates }) => findings.outvoted(contextOf(report, run, finding), replicates));
}

/** Of all runs, with the run's name where there are several. */
export function outvotedRemarks(report: Report, catalogue: Catalogue, most: number): readonly string[] {
  const runs = runsInOrder(report);
  return runs.slice(0, most).flatMap((run) => {
    const name = runs.length > 1 ? `${catalogue.markup.name(run.run.key)}: ` : '';
    return outvotedSentences(report, run, catalogue).map((sentence) => name + sentence);
  });
}
