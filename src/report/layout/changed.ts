import type { RunComparison } from '../../comparison/comparison.ts';
import type { RunDiagnosis } from '../../diagnosis/diagnosis.ts';
import { comparedOf } from '../context.ts';
import type { Paragraph } from '../language/phrase.ts';
import type { Report } from '../report.ts';
import { changedPhrase } from '../said/changed.ts';
import { triage } from './triage.ts';

/** Where failing findings come from, and which hyperparameters differ. */
export function besideFindings(report: Report, runs: readonly RunDiagnosis[]): readonly Paragraph[] {
  return [...triage(report), ...changed(report, runs)];
}

/** Hyperparameters that differ where something else does; of several runs only if they are the same. */
function changed(report: Report, runs: readonly RunDiagnosis[]): readonly Paragraph[] {
  const settings = runs.map((run) => {
    const compared = comparedOf(report, run);
    return compared?.state === 'matched' && differs(compared) ? compared.settings : undefined;
  });
  const [first] = settings;
  const isSame = settings.every((one) => one !== undefined && JSON.stringify(one.changes) === JSON.stringify(first?.changes));
  return first !== undefined && isSame ? [[changedPhrase(first)]] : [];
}

function differs({ findings, numbers }: RunComparison): boolean {
  return (
    findings.some(({ change }) => change !== 'pre-existing' && change !== 'not-evaluated') ||
    numbers.some(({ verdict }) => verdict === 'worse' || verdict === 'better')
  );
}
