import type { Judge } from '../../src/diagnosis/model/evaluate.ts';
import type { SourceFile } from '../../src/source/source.ts';
import { type Product, type ReportedRun, textFile } from '../product.ts';
import { seeded, table } from '../shared.ts';
import { shownPrediction } from './predict.ts';
import { type ClinicRecord, type Curves, csvOf, type Losses } from './records.ts';
import { type Prediction, score } from './score.ts';
import { withNoise } from './stress.ts';
import { truthOf } from './truth.ts';

/** How a run may have been logged. */
interface Form {
  readonly name: string;
  readonly write: (run: Losses, random: () => number) => string;
}

const noisy = (share: number): Form => ({
  name: `noise ${100 * share} %`,
  write: (run, random) => csvOf(withNoise(run, share, random)),
});

const FORMS: readonly Form[] = [
  { name: 'by epochs', write: (run) => csvOf(run) },
  { name: 'by steps', write: bySteps },
  { name: 'every second', write: (run) => csvOf(everySecond(run)) },
  ...[0.001, 0.003, 0.01, 0.03].map(noisy),
];

/** Steps to an epoch, and values of the training loss logged among them. */
const STEPS = 250;
const LOGGED = 5;
/** Standard deviation of the loss of some batches around that of the epoch. */
const BATCHES = 0.05;

/** As a trainer that counts steps logs it: rows of training loss, of single batches, and a row for each evaluation. */
function bySteps(run: Losses, random: () => number): string {
  const gauss = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const cell = (value: number | null | undefined): string => (value === null || value === undefined ? 'nan' : String(value));
  const acc = run.acc !== undefined && run.acc.length > 0 ? run.acc : undefined;
  const rows = run.val.flatMap((value, epoch) => {
    const logged = Array.from({ length: LOGGED }, (_, i) => {
      const share = (i + 1) / LOGGED;
      const [now, before] = [run.train[epoch] ?? null, run.train[Math.max(0, epoch - 1)] ?? null];
      const mean = now === null || before === null ? null : before + (now - before) * (0.5 + share / 2);
      const loss = mean === null ? null : mean * Math.exp(BATCHES * gauss());
      return `${Math.round((epoch + share) * STEPS)},${cell(loss)},${acc ? ',' : ''}`;
    });
    return [...logged, `${(epoch + 1) * STEPS},,${acc ? `${cell(acc[epoch])},` : ''}${cell(value)}`];
  });
  return [`step,loss,${acc ? 'eval_accuracy,' : ''}eval_loss`, ...rows, ''].join('\n');
}

/** Every second epoch, the last one included, at its number. */
function everySecond(run: Losses): Curves {
  const isTaken = (place: number): boolean => (run.val.length - 1 - place) % 2 === 0;
  const pick = <T>(values: readonly T[]): T[] => values.filter((_, place) => isTaken(place));
  return {
    at: pick(run.val.map((_, i) => i)),
    train: pick(run.train),
    val: pick(run.val),
    ...(run.acc && run.acc.length > 0 && { acc: pick(run.acc) }),
  };
}

async function reported(product: Product, text: string, judge: Judge | undefined): Promise<ReportedRun | undefined> {
  const files: readonly SourceFile[] = [textFile('run/history.csv', text)];
  return (await product.answer(files, judge)).report.runs[0];
}

const HEADER = [
  'runs',
  'n',
  'F1',
  'with suspicions',
  'advised',
  'helped',
  'of advised',
  'of testable',
  'harmed',
  'harmed healthy',
  'regret',
];

/** The same runs logged in other ways: the labels, and what became of those who followed the first advice that is shown. */
export async function printForms(
  product: Product,
  title: string,
  records: readonly ClinicRecord[],
  judgeOf: (record: ClinicRecord) => Judge | undefined = () => undefined,
): Promise<void> {
  const truths = records.map(truthOf);
  const rows: string[][] = [];
  for (const { name, write } of FORMS) {
    const random = seeded(17);
    const [found, suspected] = [new Map<string, Prediction>(), new Map<string, Prediction>()];
    for (const record of records) {
      const run = await reported(product, write(record.run, random), judgeOf(record));
      found.set(record.id, shownPrediction(record.id, run, false));
      suspected.set(record.id, shownPrediction(record.id, run, true));
    }
    const { advice, meanMacroF1 } = score(truths, found);
    const { advised, tested, helped, harmed, harmedHealthy, regret } = advice;
    const suspecting = score(truths, suspected).meanMacroF1;
    const figures = [meanMacroF1, suspecting, advised, helped, helped / advised, helped / tested, harmed, harmedHealthy, regret];
    rows.push([name, String(records.length), ...figures.map((figure) => figure.toFixed(3))]);
  }
  table(`${title}: the same runs logged in other ways; advice that is shown`, HEADER, rows);
}
