import { baseRunOf, baseRunsOf } from '../comparison/match.ts';
import type { RunDiagnosis } from '../diagnosis/diagnosis.ts';
import type { Report } from './report.ts';

/** The run of the base that stands beside a run; undefined where nothing is compared. */
export function runOnBase({ comparison, diagnosis }: Report, { run }: RunDiagnosis): RunDiagnosis | undefined {
  const baseline = comparison?.baseline;
  return baseline?.state === 'found' ? baseRunOf(run.key, diagnosis.runs, baseline) : undefined;
}

/** The base's run, and its earlier trainings that stand behind the comparison. */
export function baseRuns(report: Report, run: RunDiagnosis): readonly RunDiagnosis[] {
  const baseline = report.comparison?.baseline;
  if (baseline?.state !== 'found') return [];
  return baseRunsOf(run, report.diagnosis.runs, baseline);
}
