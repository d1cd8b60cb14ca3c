import type { Finding, FindingKind, RunDiagnosis } from '../diagnosis/diagnosis.ts';
import { FINDING_KINDS } from '../diagnosis/registry.ts';

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
