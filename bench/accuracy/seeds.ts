import type { Judge } from '../../src/diagnosis/model/evaluate.ts';
import { type Product, type ReportedRun, textFile } from '../product.ts';
import { seeded, table } from '../shared.ts';
import { shownPrediction } from './predict.ts';
import { type ClinicRecord, csvOf, evaluationsOf, isBoosting, type Losses } from './records.ts';
import { type Prediction, score } from './score.ts';
import { withNoise } from './stress.ts';
import { truthOf } from './truth.ts';

const NOISES = [0, 0.01, 0.03] as const;
const HEADER = ['runs', 'n', 'with suspicions', 'advised', 'helped', 'of advised', 'harmed', 'harmed healthy', 'regret'];

/** What is given beside the run: nothing, its second seed as a replicate, or as a training of the base with the same settings. */
const BESIDE = ['one seed', 'a replicate', 'the base'] as const;

/** What a second seed of the same configuration brings: as a replicate, and as the base branch's training. */
export async function printSeeds(
  product: Product,
  title: string,
  records: readonly ClinicRecord[],
  judgeOf: (record: ClinicRecord) => Judge | undefined = () => undefined,
): Promise<void> {
  const rows: string[][] = [];
  for (const noise of NOISES) {
    const seen = BESIDE.map(() => new Map<string, Prediction>());
    const suspected = BESIDE.map(() => new Map<string, Prediction>());
    const random = seeded(17);
    for (const record of records) {
      const { seeds, run, id } = record;
      const [mine, other] = [run, seeds[0] ?? run].map((one) => logOf(record, noise === 0 ? one : withNoise(one, noise, random)));
      for (const [i, beside] of BESIDE.entries()) {
        const reported = await answered(product, beside, mine ?? '', other ?? '', isBoosting(record), judgeOf(record));
        seen[i]?.set(id, shownPrediction(id, reported, false));
        suspected[i]?.set(id, shownPrediction(id, reported, true));
      }
    }
    const truths = records.map(truthOf);
    for (const [i, beside] of BESIDE.entries()) {
      const { advice } = score(truths, seen[i] ?? new Map());
      const { advised, helped, harmed, harmedHealthy, regret } = advice;
      const figures = [
        score(truths, suspected[i] ?? new Map()).meanMacroF1,
        advised,
        helped,
        helped / advised,
        harmed,
        harmedHealthy,
        regret,
      ];
      rows.push([`${100 * noise} %, ${beside}`, String(records.length), ...figures.map((figure) => figure.toFixed(3))]);
    }
  }
  table(`${title}: with a second seed; advice that is shown`, HEADER, rows);
}

function logOf(record: ClinicRecord, run: Losses): string {
  return isBoosting(record) ? evaluationsOf(run) : csvOf(run);
}

async function answered(
  product: Product,
  beside: (typeof BESIDE)[number],
  mine: string,
  other: string,
  isBoosting: boolean,
  judge: Judge | undefined,
): Promise<ReportedRun | undefined> {
  const name = isBoosting ? 'evals_result.json' : 'history.csv';
  const file = (folder: string, text: string) => textFile(`run/${folder}${name}`, text);
  if (beside === 'one seed') return (await product.answer([file('', mine)], judge)).report.runs[0];
  if (beside === 'the base') return (await product.answer([file('', mine)], judge, [file('', other)])).report.runs[0];
  return (await product.answer([file('seed-0/', mine), file('seed-1/', other)], judge)).report.runs[0];
}
