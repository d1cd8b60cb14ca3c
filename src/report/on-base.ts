import { baseRunOf } from '../comparison/match.ts';
import type { RunDiagnosis } from '../diagnosis/diagnosis.ts';
import type { Report } from './report.ts';

/** The run of the base that stands beside a run; undefined where nothing is compared. */
export function runOnBase({ comparison, diagnosis }: Report, { run }: RunDiagnosis): RunDiagnosis | undefined {
  const baseline = comparison?.baseline;
  return baseline?.state === 'found' ? baseRunOf(run.key, diagnosis.runs, baseline) : undefined;
}
