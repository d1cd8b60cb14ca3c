import { diagnose } from '../../src/diagnosis/diagnose.ts';
import type { Diagnosis } from '../../src/diagnosis/diagnosis.ts';
import type { Judge } from '../../src/diagnosis/model/evaluate.ts';
import { readHistories } from '../../src/history/read.ts';
import type { ClinicRecord, Losses } from './records.ts';
import type { Prediction } from './score.ts';

/** A run as Keras' CSVLogger would have left it: what the product is given to read. */
export function csvOf(run: Pick<Losses, 'train' | 'val' | 'acc'>): string {
  const acc = run.acc !== undefined && run.acc.length > 0 ? run.acc : undefined;
  const cell = (value: number | null | undefined): string => (value === null || value === undefined ? 'nan' : String(value));
  const rows = run.val.map((value, i) => [i, cell(run.train[i]), ...(acc ? [cell(acc[i])] : []), cell(value)].join(','));
  return [['epoch', 'loss', ...(acc ? ['val_accuracy'] : []), 'val_loss'].join(','), ...rows, ''].join('\n');
}

/** Reads and diagnoses one run through the product's own path. */
export async function diagnosed(run: Pick<Losses, 'train' | 'val' | 'acc'>, judge?: Judge): Promise<Diagnosis> {
  const reading = await readHistories([{ path: 'run/history.csv', content: new Blob([csvOf(run)]) }]);
  return judge === undefined ? diagnose(reading) : diagnose(reading, undefined, judge);
}

/** Verdicts as the judge reads them from `report.json`: kinds of all findings, and `healthy` where the run's verdict is. */
export function predictionOf(id: string, diagnosis: Diagnosis): Prediction {
  const [run] = diagnosis.runs;
  if (run === undefined) return { id, verdicts: [], advice: [] };
  const kinds: string[] = run.findings.map((finding) => finding.kind);
  return { id, verdicts: run.verdict === 'healthy' ? [...kinds, 'healthy'] : kinds, advice: run.advice };
}

export interface Diagnosed {
  readonly record: ClinicRecord;
  readonly diagnosis: Diagnosis;
  readonly prediction: Prediction;
}

/** Diagnoses every record; `judgeOf` gives the model to use for each, the product's own where it gives none. */
export async function diagnoseAll(
  records: readonly ClinicRecord[],
  judgeOf: (record: ClinicRecord) => Judge | undefined = () => undefined,
): Promise<readonly Diagnosed[]> {
  const out: Diagnosed[] = [];
  for (const record of records) {
    const diagnosis = await diagnosed(record.run, judgeOf(record));
    out.push({ record, diagnosis, prediction: predictionOf(record.id, diagnosis) });
  }
  return out;
}
