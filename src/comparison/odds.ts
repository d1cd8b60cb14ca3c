import type { Finding, FindingKind, HistoryDiagnosis, Outcome, RunDiagnosis } from '../diagnosis/diagnosis.ts';

/** Probabilities nearer to 0 or 1 than this say no more. */
const SUREST = 0.001;

/**
 * How a run's odds of a problem moved against the base, as the learned model of curves sees them. A finding's odds against those of every base run: p/(1 − p) of the head over the highest of the base. Undefined where the model
 * was not asked of the head or of the current base: it knows losses by epochs, and only the main validation loss of a run.
 *
 * Why a ratio: how far each side lies from its own threshold says little of whether the two differ. Runs that differ by their seed
 * only often lie on both sides of a threshold; that the odds of one are many times those of the other is rare.
 */
export function oddsRatio(finding: Finding, base: RunDiagnosis, older: readonly RunDiagnosis[]): number | undefined {
  const mine = finding.evidence['probability'];
  const current = probabilities(finding, base);
  if (mine === undefined || current.length === 0) return undefined;
  const theirs = [...current, ...older.flatMap((run) => probabilities(finding, run))];
  return odds(mine) / odds(Math.max(...theirs));
}

function probabilities({ kind, series }: Finding, { replicates }: RunDiagnosis): readonly number[] {
  return replicates.flatMap((one) => probabilityOf(kind, series[0], one));
}

function probabilityOf(kind: FindingKind, series: string, { outcomes }: HistoryDiagnosis): readonly number[] {
  const known = outcomes.flatMap((outcome) => evidenceOf(kind, outcome));
  const named = known.find((one) => one.series === series) ?? known[0];
  return named === undefined ? [] : [named.probability];
}

function evidenceOf(kind: FindingKind, outcome: Outcome): readonly { readonly series: string; readonly probability: number }[] {
  const { series, kind: judged } = outcome.state === 'found' ? outcome.finding : outcome;
  const { evidence } =
    (outcome.state === 'notEvaluated' ? outcome.clear : outcome.state === 'found' ? outcome.finding : outcome) ?? {};
  const probability = evidence?.['probability'];
  const [name] = series;
  return judged !== kind || probability === undefined || name === undefined ? [] : [{ series: name, probability }];
}

function odds(probability: number): number {
  const bounded = Math.min(1 - SUREST, Math.max(SUREST, probability));
  return bounded / (1 - bounded);
}
