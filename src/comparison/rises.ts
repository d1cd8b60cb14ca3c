import type { Finding, HistoryDiagnosis, Outcome, RunDiagnosis } from '../diagnosis/diagnosis.ts';
import { COMPARISON_THRESHOLDS as T } from './thresholds.ts';

/**
 * Whether the head's loss ends further above its best than the loss of any base run does: how far each side lies from its own threshold
 * says little of whether the two differ. Runs that differ by their seed only often lie on both sides of a threshold; that one rises
 * several times as high as the other is rare. Undefined where either side measured no rise.
 */
export function risesFurther(finding: Finding, base: RunDiagnosis, older: readonly RunDiagnosis[]): boolean | undefined {
  const mine = heightOf(finding.evidence);
  const current = heights(finding, base);
  if (mine === undefined || current.length === 0) return undefined;
  const highest = Math.max(0, ...current, ...older.flatMap((run) => heights(finding, run)));
  return mine >= highest + T.newRise && mine >= T.newRiseFactor * highest;
}

function heights(finding: Finding, { replicates }: RunDiagnosis): readonly number[] {
  return replicates.flatMap((one) => heightIn(finding, one));
}

function heightIn({ kind, series: [name] }: Finding, { outcomes }: HistoryDiagnosis): readonly number[] {
  const known = outcomes.flatMap((outcome) => {
    const height = heightOf(evidenceOf(outcome));
    const { kind: judged, series } = outcome.state === 'found' ? outcome.finding : outcome;
    return judged !== kind || height === undefined ? [] : [{ name: series[0], height }];
  });
  const named = known.find((one) => one.name === name) ?? known[0];
  return named === undefined ? [] : [named.height];
}

function evidenceOf(outcome: Outcome): Finding['evidence'] | undefined {
  if (outcome.state === 'found') return outcome.finding.evidence;
  return (outcome.state === 'clear' ? outcome : outcome.clear)?.evidence;
}

/** Logarithm of the end over the best. */
function heightOf(evidence: Finding['evidence'] | undefined): number | undefined {
  const rise = evidence?.['rise'];
  return rise === undefined || Number.isNaN(rise) ? undefined : Math.log1p(Math.max(0, rise));
}
