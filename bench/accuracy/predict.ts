import type { Judge } from '../../src/diagnosis/model/evaluate.ts';
import { type Product, type ReportedRun, textFile } from '../product.ts';
import { type ClinicRecord, csvOf, evaluationsOf, isBoosting, type Losses } from './records.ts';
import type { Prediction } from './score.ts';

/** A log of epochs, or of rounds of boosting. */
export type LogOf = 'epochs' | 'rounds';

/** What the product's report says of one run. */
export async function diagnosed(
  product: Product,
  run: Pick<Losses, 'train' | 'val' | 'acc'>,
  judge?: Judge,
  of: LogOf = 'epochs',
): Promise<ReportedRun | undefined> {
  const file = of === 'rounds' ? textFile('run/evals_result.json', evaluationsOf(run)) : textFile('run/history.csv', csvOf(run));
  return (await product.answer([file], judge)).report.runs[0];
}

/**
 * Verdicts as the judge reads them from `report.json`: kinds of all findings, and `healthy` where the run's verdict is. A suspicion is no
 * finding: it counts, whatever its probability, only where it is asked for.
 */
export function predictionOf(id: string, run: ReportedRun | undefined, suspicions = false): Prediction {
  if (run === undefined) return { id, verdicts: [], advice: [] };
  const suspected = suspicions ? (run.suspicions ?? []) : [];
  const kinds = [...run.findings, ...suspected].map(({ kind }) => kind);
  const advice = [...run.advice, ...suspected.map((suspicion) => suspicion.advice)];
  const isHealthy = run.verdict === 'healthy' && suspected.length === 0;
  return { id, verdicts: isHealthy ? [...kinds, 'healthy'] : kinds, advice };
}

/**
 * The labels, and the first advice that somebody gets to see: above the fold, or as worth trying in it. Versions that name none in their
 * report show what their summary shows.
 */
export function shownPrediction(id: string, run: ReportedRun | undefined, suspicions: boolean): Prediction {
  const { verdicts } = predictionOf(id, run, suspicions);
  if (run === undefined) return { id, verdicts, advice: [] };
  const isLoud = run.findings.some(({ severity }) => severity !== 'note');
  const advice = isLoud ? run.advice : run.worthTrying ? [run.worthTrying.advice] : [];
  return { id, verdicts, advice };
}

export interface Diagnosed {
  readonly record: ClinicRecord;
  readonly run: ReportedRun | undefined;
  readonly prediction: Prediction;
}

/** Diagnoses every record; `judgeOf` gives the model to use for each, the product's own where it gives none. */
export async function diagnoseAll(
  product: Product,
  records: readonly ClinicRecord[],
  judgeOf: (record: ClinicRecord) => Judge | undefined = () => undefined,
): Promise<readonly Diagnosed[]> {
  const out: Diagnosed[] = [];
  for (const record of records) {
    const run = await diagnosed(product, record.run, judgeOf(record), isBoosting(record) ? 'rounds' : 'epochs');
    out.push({ record, run, prediction: predictionOf(record.id, run) });
  }
  return out;
}
